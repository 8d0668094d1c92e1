package dev.orderwell.persistence.jooq;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.orderwell.store.StoreException;
import org.junit.jupiter.api.Test;

/** A fault of the store cannot hide in the verification: they have no code in common. */
class SharesNoCodeTest {
  @Test
  void theVerificationKnowsNamesOfTablesAndNothingElseOfOrders() {
    classes()
        .that(belongToAnyOf(OrderVerification.class, IsolatedTransaction.class))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "javax.sql..", "org.jspecify..")
                .or(
                    belongToAnyOf(
                        OrderVerification.class,
                        IsolatedTransaction.class,
                        TableNames.class,
                        StoreException.class)))
        .check(new ClassFileImporter().importClasses(all()));
  }

  private static Class<?>[] all() {
    return new Class<?>[] {
      OrderVerification.class,
      OrderVerification.Check.class,
      OrderVerification.Finding.class,
      IsolatedTransaction.class
    };
  }
}
