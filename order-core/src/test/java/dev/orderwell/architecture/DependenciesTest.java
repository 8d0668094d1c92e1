package dev.orderwell.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a host gets on its class path with the core: the closure of its module, resolved as a host's
 * JVM would.
 */
class DependenciesTest {
  private static final long MOST_BYTES = 5_000_000;

  private final List<ResolvedModule> resolved =
      Configuration.resolve(
              finder(),
              List.of(ModuleLayer.boot().configuration()),
              ModuleFinder.of(),
              Set.of("dev.orderwell.core"))
          .modules()
          .stream()
          .toList();

  @Test
  void theTreeIsTheOneThatWasApproved() {
    assertThat(names())
        .containsExactly(
            "com.fasterxml.classmate",
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.uuid",
            "com.samskivert.jmustache",
            "dev.orderwell.core",
            "dev.orderwell.notifications.spi",
            "dev.orderwell.payments.spi",
            "jakarta.validation",
            "org.hibernate.validator",
            "org.jboss.logging",
            "org.joda.money",
            "org.slf4j",
            "tools.jackson.core",
            "tools.jackson.databind");
  }

  @Test
  void thirdPartiesWeighAtMostFiveMegabytes() throws IOException {
    long bytes = 0;
    for (ResolvedModule module : resolved) {
      Path jar = Path.of(module.reference().location().orElseThrow());
      if (!module.name().startsWith("dev.orderwell") && Files.isRegularFile(jar)) {
        bytes += Files.size(jar);
      }
    }
    assertThat(bytes).isBetween(1_000_000L, MOST_BYTES);
  }

  private Set<String> names() {
    return resolved.stream()
        .map(ResolvedModule::name)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ModuleFinder finder() {
    String separator = System.getProperty("path.separator");
    Path[] modules =
        Stream.of(System.getProperty("java.class.path").split(separator))
            .map(Path::of)
            .filter(DependenciesTest::isModule)
            .toArray(Path[]::new);
    return ModuleFinder.of(modules);
  }

  private static boolean isModule(Path path) {
    try {
      Set<ModuleReference> found = ModuleFinder.of(path).findAll();
      return found.stream().anyMatch(module -> !module.descriptor().isAutomatic());
    } catch (FindException e) {
      return false;
    }
  }
}
