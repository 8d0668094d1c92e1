package dev.orderwell.examples.quickstart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of the folder {@code northwind}. */
final class Csv {
  private Csv() {}

  static List<NamedCsvRecord> rows(String table) {
    try (InputStream in = Csv.class.getResourceAsStream("/northwind/" + table + ".csv");
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(in, table))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, NamedCsvRecord> byKey(String table, String column) {
    return rows(table).stream()
        .collect(Collectors.toMap(row -> row.getField(column), Function.identity()));
  }

  static Map<String, List<NamedCsvRecord>> groups(String table, String column) {
    return rows(table).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getField(column), LinkedHashMap::new, Collectors.toList()));
  }
}
