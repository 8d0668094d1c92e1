package dev.orderwell.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.orderwell.event.OrderEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Section 2 of the design: a package imports from rows above it and from those left of it in its
 * row.
 */
@AnalyzeClasses(packages = "dev.orderwell", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "dev.orderwell.";
  private static final List<List<String>> ROWS =
      List.of(
          List.of("money", "input", "identity", "internal.text"),
          List.of("party", "tagging", "note", "workflow", "vendor", "access"),
          List.of("line"),
          List.of("pricing", "payment", "fulfilment", "stock", "refund"),
          List.of("instruction", "event"),
          List.of("order"),
          List.of("command"),
          List.of("history", "notification", "action", "query", "json"),
          List.of("store"),
          List.of("engine", "engine.demo"));
  private static final Map<String, Integer> PLACE = places();

  @ArchTest
  static final ArchRule packagesDependOnlyOnWhatStandsAboveOrLeftOfThem =
      ArchRuleDefinition.classes()
          .that(resideInAPackage("dev.orderwell..").and(isOfCore()))
          .should(dependOnlyUpwards());

  @ArchTest
  static final ArchRule theDomainDoesNoInputOrOutputAndKnowsNoClockNoChanceNoReflection =
      noClasses()
          .that(isDomain())
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.sql..")
                  .or(resideInAPackage("javax.sql.."))
                  .or(resideInAPackage("java.nio.file.."))
                  .or(resideInAPackage("java.net.http.."))
                  .or(resideInAPackage("java.lang.reflect.."))
                  .or(resideInAPackage("java.util.concurrent.."))
                  .or(
                      named(
                          "java.time.Clock",
                          "java.util.Random",
                          "java.io.File",
                          "java.net.Socket")));

  @ArchTest
  static final ArchRule theDomainNeverAsksForTheTimeOrARandomId =
      noClasses()
          .that(isDomain())
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule onlyTheEngineKnowsTheSpis =
      noClasses()
          .that(isOfCore().and(DescribedPredicate.not(resideInAPackage("dev.orderwell.engine.."))))
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.orderwell.payments.spi..")
                  .or(resideInAPackage("dev.orderwell.notifications.spi..")));

  @ArchTest
  static final ArchRule onlyJsonKnowsJackson =
      noClasses()
          .that(isOfCore().and(DescribedPredicate.not(resideInAPackage("dev.orderwell.json.."))))
          .should()
          .dependOnClassesThat(
              resideInAPackage("tools.jackson..").or(resideInAPackage("com.fasterxml.jackson..")));

  @ArchTest
  static void everyPackageHasItsPlace(JavaClasses classes) {
    Set<String> packages =
        classes.stream()
            .filter(isOfCore())
            .map(ArchitectureTest::place)
            .collect(Collectors.toSet());
    assertThat(PLACE.keySet()).isEqualTo(packages);
  }

  @ArchTest
  static void everyEventIsOfOneFamilySoThatNoneIsForgottenByTheFold(JavaClasses classes) {
    for (Class<?> type : OrderEvent.class.getDeclaredClasses()) {
      if (!type.isRecord()) continue;
      assertThat(type.getInterfaces()).as(type.getSimpleName()).hasSize(1);
      assertThat(type.getInterfaces()[0].getEnclosingClass()).isEqualTo(OrderEvent.class);
    }
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    ROWS.forEach(row -> row.forEach(name -> places.put(name, places.size())));
    return places;
  }

  private static String place(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }

  private static DescribedPredicate<JavaClass> isOfCore() {
    return DescribedPredicate.describe(
        "of the core",
        type -> type.getPackageName().startsWith(ROOT) && !type.getPackageName().contains(".spi"));
  }

  private static DescribedPredicate<JavaClass> isDomain() {
    return DescribedPredicate.describe(
        "in the domain",
        type ->
            isOfCore().test(type)
                && PLACE.getOrDefault(place(type), 0) < PLACE.get("notification")
                && !place(type).equals("internal.text"));
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return DescribedPredicate.describe(
        "named " + List.of(names), type -> List.of(names).contains(type.getName()));
  }

  private static ArchCondition<JavaClass> dependOnlyUpwards() {
    return new ArchCondition<>("depend only on rows above and packages left of their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency -> isOfCore().test(dependency.getTargetClass().getBaseComponentType()))
            .filter(
                dependency ->
                    PLACE.get(place(dependency.getTargetClass().getBaseComponentType()))
                        > PLACE.get(place(type)))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }
}
