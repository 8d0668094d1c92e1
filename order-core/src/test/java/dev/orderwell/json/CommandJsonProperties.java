package dev.orderwell.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CommandNames;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.RejectedException;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What is written is what is read, and canonical text tells apart what is different. */
class CommandJsonProperties {
  private static final int TRIES = 2000;

  @Example
  void everyCommandTakesPart() {
    assertThat(Requests.commands().keySet()).isEqualTo(CommandNames.all().keySet());
  }

  @Property(tries = TRIES, seed = "7301")
  void aCommandThatIsWrittenReadsBackEqual(@ForAll("commands") Tuple2<String, OrderCommand> given) {
    String json = CommandJson.write(given.get2());
    assertThat(json).startsWith("{\"type\":\"" + given.get1() + "\"");
    OrderCommand read = CommandJson.command(json);
    assertThat(read).isEqualTo(given.get2());
    assertThat(CommandJson.canonical(read)).isEqualTo(CommandJson.canonical(given.get2()));
  }

  @Property(tries = TRIES, seed = "7302")
  void anOrderThatIsWrittenReadsBackEqual(@ForAll("orders") NewOrder order) {
    NewOrder read = CommandJson.newOrder(CommandJson.write(order));
    assertThat(CommandJson.canonical(placing(read)))
        .isEqualTo(CommandJson.canonical(placing(order)));
    assertThat(CommandJson.write(read)).isEqualTo(CommandJson.write(order));
  }

  @Property(tries = TRIES, seed = "7303")
  void twoCommandsHaveTheSameCanonicalTextIfAndOnlyIfTheyAreEqual(
      @ForAll("likely alike") Tuple2<OrderCommand, OrderCommand> two) {
    boolean same = CommandJson.canonical(two.get1()).equals(CommandJson.canonical(two.get2()));
    assertThat(same).isEqualTo(two.get1().equals(two.get2()));
  }

  @Property(tries = 5000, seed = "7304")
  void whateverADocumentSaysItIsReadOrRefused(@ForAll("damaged") String json) {
    isReadOrRefused(json, CommandJson::newOrder);
    isReadOrRefused(json, CommandJson::command);
  }

  private static void isReadOrRefused(String json, Function<String, ?> reader) {
    try {
      assertThat(reader.apply(json)).isNotNull();
    } catch (RejectedException e) {
      assertThat(e.rejection().violations()).hasSize(1);
      assertThat(e.getMessage()).doesNotContain("tools.jackson").doesNotContain(", column: ");
    }
  }

  private static PlaceOrder placing(NewOrder order) {
    return new PlaceOrder(order, PlaceOrder.As.ORDER);
  }

  @Provide("commands")
  Arbitrary<Tuple2<String, OrderCommand>> commands() {
    var all = Requests.commands();
    return Arbitraries.of(all.keySet())
        .flatMap(name -> all.get(name).map(command -> Tuple.of(name, command)));
  }

  @Provide("orders")
  Arbitrary<NewOrder> orders() {
    return Requests.order();
  }

  /** What was written, with a part of it replaced by something else. */
  @Provide("damaged")
  Arbitrary<String> damaged() {
    Arbitrary<String> sound =
        Arbitraries.oneOf(
            Requests.order().map(CommandJson::write), Requests.command().map(CommandJson::write));
    Arbitrary<String> splice =
        Arbitraries.of(
            "",
            "null",
            "0",
            "-1",
            "1.5",
            "1e999999999",
            "true",
            "\"\"",
            "\"x\"",
            "{}",
            "[]",
            "[{}]",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\"type\":",
            "\"type\":\"batch\",",
            "\u0000",
            "\ud800",
            "{\"commands\":[null,7,{\"type\":\"ship\"}],\"type\":\"batch\"}");
    Arbitrary<Integer> part = Arbitraries.integers().between(0, 1000);
    return Combinators.combine(sound, splice, part, part).as(CommandJsonProperties::spliced);
  }

  private static String spliced(String json, String splice, int from, int length) {
    int start = from % (json.length() + 1);
    int end = Math.min(json.length(), start + length % 12);
    return json.substring(0, start) + splice + json.substring(end);
  }

  /** Two of the same kind with few values, so that equal ones are met too. */
  @Provide("likely alike")
  Arbitrary<Tuple2<OrderCommand, OrderCommand>> likelyAlike() {
    return Arbitraries.of(Requests.commands().values())
        .flatMap(kind -> kind.tuple2().map(two -> Tuple.of(two.get1(), two.get2())));
  }
}
