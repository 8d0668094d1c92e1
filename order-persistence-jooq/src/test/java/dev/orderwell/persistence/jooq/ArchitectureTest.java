package dev.orderwell.persistence.jooq;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.orderwell.internal.jooq.InstantBinding;
import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.jooq.PlainSQL;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the module may bring, know and send. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.orderwell.persistence.jooq");

  /** A trip chains finished statements, a binding writes one question mark: neither takes input. */
  @Test
  void noPlainSqlTakesInput() {
    DescribedPredicate<JavaMethodCall> plain =
        DescribedPredicate.describe(
            "plain SQL",
            call ->
                call.getTarget().resolveMember().filter(annotatedWith(PlainSQL.class)).isPresent());
    noClasses()
        .that(DescribedPredicate.not(belongToAnyOf(Trip.class, InstantBinding.class)))
        .should()
        .callMethodWhere(plain)
        .check(OURS);
  }

  @Test
  void nothingDecidesHere() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(
            "dev.orderwell.command..", "dev.orderwell.engine..", "dev.orderwell.action..")
        .check(OURS);
  }

  @Test
  void aHostGetsTheCoreAndJooqAndNothingElse() throws Exception {
    NodeList dependencies =
        (NodeList)
            XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                    "/*/*[local-name()='dependencies']/*[not(*[local-name()='scope'])]/*[local-name()='artifactId']",
                    new InputSource("pom.xml"),
                    XPathConstants.NODESET);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      names.add(dependencies.item(i).getTextContent());
    }
    assertThat(names).containsExactlyInAnyOrder("order-core", "jooq", "slf4j-api");
  }
}
