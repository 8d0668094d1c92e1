package dev.orderwell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.internal.text.PathName;
import dev.orderwell.json.Requests;
import dev.orderwell.order.Violation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What no database keeps never gets to one, in whatever field of whatever command it stands. */
class TextAtTheDoorProperties {
  /** A request with one text of it replaced. */
  private record Spoilt(String path, Object request) {
    Spoilt inside(String place, UnaryOperator<Object> around) {
      String inner = path.isEmpty() || path.startsWith("[") ? path : "." + path;
      return new Spoilt(place + inner, around.apply(request));
    }
  }

  @Property(tries = 600, seed = "20260329")
  void everyFieldRefusesWhatIsNotTextByItsPath(
      @ForAll("commands") OrderCommand command, @ForAll("no text") String wrong) {
    spoilt(command, wrong)
        .forEach(
            one ->
                assertThat(InputCheck.violations(one.request()))
                    .as("%s", one.request())
                    .extracting(Violation::path)
                    .contains(one.path()));
  }

  @Provide("commands")
  Arbitrary<OrderCommand> commands() {
    return Arbitraries.of(Requests.commands().values()).flatMap(kind -> kind.map(one -> one));
  }

  @Provide("no text")
  Arbitrary<String> noText() {
    return Arbitraries.of("\u0000", "a\u0000b", "a\ud83cb", "\udf81", "a\uffff");
  }

  private static Stream<Spoilt> spoilt(@Nullable Object value, String wrong) {
    if (value instanceof String) return Stream.of(new Spoilt("", wrong));
    if (value instanceof Record record) return ofRecord(record, wrong);
    if (value instanceof List<?> list) return ofList(list, wrong);
    return value instanceof Map<?, ?> map ? ofMap(map, wrong) : Stream.empty();
  }

  private static Stream<Spoilt> ofRecord(Record record, String wrong) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = Arrays.stream(components).map(one -> read(record, one)).toArray();
    List<Spoilt> all = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      int place = i;
      spoilt(values[i], wrong)
          .map(
              one ->
                  one.inside(
                      components[place].getName(),
                      other -> made(record.getClass(), components, with(values, place, other))))
          .forEach(all::add);
    }
    return all.stream();
  }

  private static Stream<Spoilt> ofList(List<?> list, String wrong) {
    List<Spoilt> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      int place = i;
      spoilt(list.get(i), wrong)
          .map(
              one ->
                  one.inside(
                      "[" + place + "]",
                      other -> Arrays.asList(with(list.toArray(), place, other))))
          .forEach(all::add);
    }
    return all.stream();
  }

  private static Stream<Spoilt> ofMap(Map<?, ?> map, String wrong) {
    return map.keySet().stream()
        .map(
            key -> {
              Map<Object, Object> other = new LinkedHashMap<>(map);
              other.put(key, wrong);
              return new Spoilt("[" + PathName.of((String) key) + "]", other);
            });
  }

  private static Object[] with(Object[] values, int place, Object other) {
    Object[] changed = values.clone();
    changed[place] = other;
    return changed;
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record does not answer", e);
    }
  }

  private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new AssertionError("an input record checks something itself: " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record is not made", e);
    }
  }
}
