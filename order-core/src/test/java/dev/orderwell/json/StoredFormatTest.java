package dev.orderwell.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.event.OrderEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What databases hold: two documents of each type, with all that it may have and with no more than
 * it must have. Where {@code stored.txt} would have to change, what shops have stored would not be
 * read any more.
 */
class StoredFormatTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/json/stored.txt");

  static List<Class<?>> types() {
    return StoredTypes.written().stream()
        .sorted(Comparator.comparing(StoredFormatTest::name))
        .toList();
  }

  private static String name(Class<?> type) {
    return Objects.requireNonNull(type.getCanonicalName())
        .replaceAll("dev\\.orderwell\\.[a-z]+\\.", "");
  }

  private static Class<?> read(Class<?> type) {
    return StoredMapping.FAMILIES.stream()
        .filter(family -> family.isAssignableFrom(type))
        .findFirst()
        .orElse(type);
  }

  @Test
  void theFormatStaysAsItIs() throws IOException {
    Set<String> documents = new LinkedHashSet<>();
    for (Class<?> type : types()) {
      documents.add(name(type) + " " + StoredJson.write(Specimens.full(type)));
      documents.add(name(type) + " " + StoredJson.write(Specimens.bare(type)));
    }
    Files.write(Path.of("target/stored.txt"), documents);
    assertThat(documents).containsExactlyElementsOf(Files.readAllLines(DOCUMENTS));
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsStoredIsReadToTheLastLabel(Class<?> type) {
    for (Object part : List.of(Specimens.full(type), Specimens.bare(type))) {
      Object same = StoredJson.read(StoredJson.write(part), read(type));
      assertThat(same).isEqualTo(part);
      assertThat(same).usingRecursiveComparison().isEqualTo(part);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void noClassIsEverNamed(Class<?> type) {
    assertThat(StoredJson.write(Specimens.full(type)))
        .doesNotContain("orderwell")
        .doesNotContain("Event")
        .doesNotContain(type.getSimpleName() + "\"");
  }

  @Test
  void whatHappenedSaysFirstWhatItIs() {
    String json = StoredJson.write(new OrderEvent.ParcelOutForDelivery(2));
    assertThat(json).isEqualTo("{\"type\":\"parcel-out-for-delivery\",\"parcel\":2}");
  }
}
