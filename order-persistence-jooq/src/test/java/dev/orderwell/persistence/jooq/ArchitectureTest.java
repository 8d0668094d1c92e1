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
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.PlainSQL;
import org.junit.jupiter.api.Test;

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
  void aHostGetsJooqAndWhatThatBringsBesideTheCore() {
    assertThat(names("dev.orderwell.persistence.jooq", "dev.orderwell.core"))
        .containsExactly(
            "dev.orderwell.persistence.jooq", "org.jooq", "org.reactivestreams", "r2dbc.spi");
  }

  /** The modules of one without those of another. */
  private static Set<String> names(String module, String without) {
    Set<String> names = resolved(module);
    names.removeAll(resolved(without));
    return names;
  }

  private static Set<String> resolved(String module) {
    Path[] path =
        Arrays.stream(
                System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .map(Path::of)
            .toArray(Path[]::new);
    return Configuration.resolve(
            ModuleFinder.of(path),
            List.of(ModuleLayer.boot().configuration()),
            ModuleFinder.of(),
            Set.of(module))
        .modules()
        .stream()
        .map(ResolvedModule::name)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
