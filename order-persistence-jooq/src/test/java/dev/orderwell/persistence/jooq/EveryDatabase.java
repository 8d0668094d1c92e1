package dev.orderwell.persistence.jooq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A test of a {@link TestDatabase}, run on each that this build is about: H2 and PostgreSQL, or in
 * the profile {@code mariadb} that one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(EveryDatabase.Chosen.class)
@Tag("every-database")
@interface EveryDatabase {
  /** Those of the system property {@code databases}. */
  final class Chosen implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return all().map(Arguments::of);
    }

    static Stream<TestDatabase> all() {
      String names = System.getProperty("databases", "h2,postgresql");
      return Stream.of(names.split(","))
          .map(name -> TestDatabase.valueOf(name.toUpperCase(Locale.ROOT)));
    }
  }
}
