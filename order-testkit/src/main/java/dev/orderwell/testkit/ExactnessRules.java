package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Ship;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.party.VendorId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** S17: nothing is like something else, too long or too odd. See {@link OrderStoreContract}. */
abstract class ExactnessRules extends ParkingRules {
  private static final List<String> ALIKE =
      List.of("lea", "Lea", "LEA", "léa", "le\u0301a", "lea ", " lea", "leа", "ｌｅａ", "lea%", "le_");

  private static final List<String> TEXTS =
      List.of(
          "🎁 👩‍👩‍👧 𝒳 \uD83C\uDDEB\uD83C\uDDF7",
          "שלום עולם \u200F(123)\u200F",
          "السلام عليكم ١٢٣",
          "e\u0301 and é, A\u030A and Å and \u212B",
          "straße STRASSE ﬁ İstanbul ıI",
          "\uFFFD",
          "完成 ไทย हिन्दी \u1100\u1161",
          "'single' \"double\" `back` ''twice'' \\' \\\\ \\n",
          "100% _under_ ?:name $1 {0} #{x} -- /* */ ;",
          " leading, trailing and  double blanks \u00A0",
          "null",
          "NULL",
          "0x00",
          "2026-03-29 02:30:00",
          "1e3");

  @Test
  void S17_customersThatDifferInASignAreOthers() {
    assertApart(
        ALIKE,
        id -> Fixtures.donation().customer(NewCustomer.account(id, "Léa", null)).build(),
        Criterion.OrderedBy::new);
  }

  @Test
  void S17_channelsThatDifferInASignAreOthers() {
    assertApart(
        ALIKE,
        channel -> Fixtures.donation().channel(channel).build(),
        channel -> new Criterion.Through(List.of(channel)));
  }

  @Test
  void S17_vendorsThatDifferInCaseAreOthers() {
    List<String> vendors = List.of("acme", "Acme", "ACME", "acme.", "acme-");
    Map<String, Order> placed =
        assertApart(
            vendors,
            vendor -> NewOrder.in("EUR").line(NewLine.of("A", "A", 1, "1").vendor(vendor)).build(),
            Criterion.SoldBy::new);
    placed.forEach(
        (vendor, order) ->
            assertThat(seenBy(new VendorId(vendor)))
                .extracting(OrderRow::id)
                .containsExactly(order.id()));
  }

  private Map<String, Order> assertApart(
      List<String> alike,
      Function<String, NewOrder> order,
      Function<String, Criterion.Resolved> asking) {
    Map<String, Order> placed = new LinkedHashMap<>();
    for (String one : alike) placed.put(one, changes.placed(order.apply(one)));
    placed.forEach(
        (one, expected) -> {
          OrderFilter filter = OrderFilter.of(ArchiveScope.ALL, true, asking.apply(one));
          assertThat(listed(filter)).as(one).isEqualTo(rows(expected));
          assertThat(store.count(MAIN, filter)).as(one).isEqualTo(1);
        });
    return placed;
  }

  @Test
  void S17_textOfEveryKindComesBack() {
    Order order = changes.placed(saying(TEXTS));
    for (String text : TEXTS) order = changes.changed(order, AddNote.forStaff(text));
    String odd = "🎁 ﬁ İ %_\\'\"";
    order = changes.changed(order, AddTag.of(odd));
    assertThat(store.find(MAIN, order.id())).contains(order);
    assertThat(texts(store.history(MAIN, order.id()))).isEqualTo(TEXTS);
    assertThat(listed(EVERYTHING)).isEqualTo(rows(order));
    assertThat(store.tags(MAIN).tags().get(0).name()).isEqualTo(odd);
  }

  private static NewOrder saying(List<String> texts) {
    NewOrder.Builder order =
        NewOrder.in("EUR")
            .customer(new NewCustomer("c", String.join(" ", texts.subList(0, 5)), null, null))
            .comment(String.join("\r\n\t", texts));
    for (String text : texts) {
      order
          .line(NewLine.of(null, text, 1, "1").options(Map.of(text, text, "empty", "")))
          .attribute("note " + text, text);
    }
    return order.attribute("empty", "").build();
  }

  @Test
  void S17_aLongTextComesBackWhole() {
    String text = "🎁é\"\\\n".repeat(10_000) + ".";
    Order order = changes.placed(Fixtures.teeAndMug().comment(text.substring(0, 9_996)).build());
    order = changes.changed(order, AddNote.toCustomer(text));
    assertThat(store.find(MAIN, order.id())).contains(order);
    assertThat(texts(store.history(MAIN, order.id()))).containsExactly(text);
  }

  @Test
  void S17_anOrderHasHundredsOfLines() {
    NewOrder.Builder input = Fixtures.teeAndMug();
    for (int i = 3; i <= 300; i++) {
      input.line(NewLine.of("SKU-" + i, "Button " + i, i, "0.01").vendor("v" + i % 7));
    }
    Order placed = changes.placed(input.build());
    assertThat(store.find(MAIN, placed.id())).contains(placed);
    Order shipped = changes.changed(placed, Ship.remaining());
    assertThat(shipped.lines()).hasSize(300);
    assertThat(store.find(MAIN, placed.id())).contains(shipped);
    List<HistoryEntry> history = store.history(MAIN, placed.id());
    assertThat(history).extracting(HistoryEntry::number).isEqualTo(numbers(history.size()));
    assertThat(listed(EVERYTHING)).isEqualTo(rows(shipped));
  }

  @Test
  void S17_aThousandOrdersAreLookedUpAtOnce() {
    List<OrderId> ids = new ArrayList<>();
    for (int i = 0; i < 998; i++) ids.add(changes.newId());
    Order first = changes.placed(Fixtures.teeAndMug().build());
    Order last = changes.placed(Fixtures.donation().build());
    ids.add(0, first.id());
    ids.add(last.id());
    assertThat(store.find(MAIN, ids))
        .containsOnly(Map.entry(first.id(), first), Map.entry(last.id(), last));
  }
}
