package dev.orderwell.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.event.Placement;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.Product;
import dev.orderwell.note.Audience;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Buyer;
import dev.orderwell.party.Role;
import dev.orderwell.payment.Payment;
import dev.orderwell.pricing.Basket;
import dev.orderwell.query.OrderRow;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.workflow.CustomStatus;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.StatusDictionary;
import dev.orderwell.workflow.Statuses;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredJsonTest {
  private static final String LONG_TAG =
      "fr-x-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh"
          + "-abcdefgh-abcdefgh";

  private static final Chargeback CHARGEBACK = (Chargeback) Specimens.full(Chargeback.class);

  @ParameterizedTest
  @ValueSource(
      strings = {"JPY 1250", "BHD 12.505", "EUR -0.02", "EUR 0.00", "EUR 10000000000000.00"})
  void amountsOfEveryCurrencyStayExact(String amount) {
    Chargeback chargeback =
        new Chargeback(1, "r", Money.parse(amount), Chargeback.State.OPEN, Instant.EPOCH);
    String json = StoredJson.write(chargeback);
    assertThat(json).contains("\"" + amount + "\"");
    assertThat(StoredJson.read(json, Chargeback.class)).isEqualTo(chargeback);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-02T10:15:30Z",
        "2026-03-02T10:15:30.123456Z",
        "2026-03-02T10:15:30.123456789Z",
        "1969-12-31T23:59:59.999999Z",
        "+12026-03-02T10:15:30Z"
      })
  void timesKeepAllTheirDigits(String at) {
    OrderEvent event = new OrderEvent.ParcelDelivered(1, Instant.parse(at));
    assertThat(StoredJson.read(StoredJson.write(event), OrderEvent.class)).isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fr", "fr-CA", "zh-Hant-TW", "und", "ja-JP-u-ca-japanese", "sl-rozaj", LONG_TAG})
  void languagesKeepAllTheirParts(String tag) {
    OrderRecord.Terms terms = (OrderRecord.Terms) Specimens.bare(OrderRecord.Terms.class);
    Buyer buyer =
        new Buyer(terms.buyer().customer(), null, null, Locale.forLanguageTag(tag), null, null);
    OrderPlaced event = new OrderPlaced(null, Instant.EPOCH, placement(List.of(), buyer));
    assertThat(StoredJson.read(StoredJson.write(event), OrderEvent.class)).isEqualTo(event);
  }

  @Test
  void labelsComeBackAlthoughStatusesAreEqualWithoutThem() {
    Labels labels = Labels.of("fr", "Comptabilité");
    Status called = new Status("waiting", OrderCategory.ON_HOLD, labels);
    OrderRow bare = (OrderRow) Specimens.bare(OrderRow.class);
    Statuses statuses = bare.statuses().with(called);
    OrderEvent event = new OrderEvent.StatusChanged(bare.statuses().order(), called);

    OrderEvent.StatusChanged same =
        (OrderEvent.StatusChanged) StoredJson.read(StoredJson.write(event), OrderEvent.class);
    assertThat(same.after().labels()).isEqualTo(labels);
    OrderRow full = (OrderRow) Specimens.full(OrderRow.class);
    OrderRow row = StoredJson.read(StoredJson.write(full), OrderRow.class);
    assertThat(row.statuses().isCalledLike(full.statuses())).isTrue();
    assertThat(row.statuses().isCalledLike(statuses)).isFalse();
    assertThat(row.display()).isNotNull();
    assertThat(row.display().labels().texts()).hasSize(2);
  }

  @Test
  void theTextIsTheSameHoweverSetsAreSorted() {
    Set<Role> roles = Set.of(Role.values());
    CustomStatus status =
        new CustomStatus(OrderCategory.NEW, "own", Labels.NONE, null, Set.of(), roles);
    StatusDictionary.Entry entry = new StatusDictionary.Entry(status, false);
    assertThat(StoredJson.write(entry))
        .isEqualTo(
            "{\"status\":{\"category\":\"ORDER.NEW\",\"code\":\"own\","
                + "\"assignableBy\":[\"ADMIN\",\"CUSTOMER\",\"STAFF\",\"SYSTEM\",\"VENDOR\"]},"
                + "\"removed\":false}");
  }

  @Test
  void noDocumentIsTooLong() {
    OrderLine line = (OrderLine) Specimens.full(OrderLine.class);
    Buyer buyer = (Buyer) Specimens.full(Buyer.class);
    OrderEvent order =
        new OrderPlaced(null, Instant.EPOCH, placement(Collections.nCopies(10_000, line), buyer));
    OrderEvent note = new NoteAdded(1, Audience.STAFF, "é".repeat(21_000_000));
    for (OrderEvent event : List.of(order, note)) {
      assertThat(StoredJson.read(StoredJson.write(event), OrderEvent.class)).isEqualTo(event);
    }
  }

  @Test
  void noKeyIsTooLongAndKeysMayCollide() {
    Map<String, String> options = new HashMap<>(Map.of("k".repeat(200_000), "long"));
    for (int i = 0; i < 4096; i++) {
      String bits = Integer.toBinaryString(4096 + i);
      options.put(bits.replace("0", "AB").replace("1", "B!"), "colliding");
    }
    OrderLine bare = (OrderLine) Specimens.bare(OrderLine.class);
    OrderLine line =
        new OrderLine(
            1,
            bare.kind(),
            bare.delivery(),
            new Product(null, "a", null, options),
            null,
            1,
            bare.unitPrice(),
            bare.price(),
            null,
            true);
    assertThat(StoredJson.read(StoredJson.write(line), OrderLine.class)).isEqualTo(line);
  }

  private static Placement placement(List<OrderLine> lines, Buyer buyer) {
    OrderRecord.Terms terms = (OrderRecord.Terms) Specimens.full(OrderRecord.Terms.class);
    Basket basket =
        new Basket(lines, terms.shipping(), terms.fees(), terms.taxIncluded(), terms.totals());
    return new Placement(
        basket,
        buyer,
        terms.attribution(),
        terms.payment(),
        terms.zeroTotal(),
        terms.stockTaking(),
        terms.digitalDelivery(),
        terms.start());
  }

  @ParameterizedTest(name = "{0} → {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"payment\":2 | \"payment\":2,\"fee\":\"EUR 1.00\" | fee | unknown-property",
        "\"payment\":2 | \"payment\":2,\"class\":\"x\" | class | unknown-property",
        "\"payment\":2 | \"payment\":\"2\" | payment | wrong-type",
        "\"payment\":2 | \"payment\":2.0 | payment | wrong-type",
        "\"payment\":2 | \"payment\":true | payment | wrong-type",
        "\"payment\":2 | \"payment\":null | payment | missing",
        "\"payment\":2 | \"payment\":99999999999 | payment | out-of-range",
        "\"payment\":2, | '' | payment | missing",
        ",\"state\":\"OPEN\" | '' | state | missing",
        "\"state\":\"OPEN\" | \"state\":\"open\" | state | malformed",
        "\"state\":\"OPEN\" | \"state\":0 | state | wrong-type",
        "\"state\":\"OPEN\" | \"state\":null | state | missing",
        "\"EUR 12.50\" | 12.50 | amount | wrong-type",
        "\"EUR 12.50\" | \"12.50\" | amount | malformed",
        "\"EUR 12.50\" | \"EUR12.50\" | amount | malformed",
        "\"EUR 12.50\" | \"EUR 12.505\" | amount | malformed",
        "\"EUR 12.50\" | \"XYZ 12.50\" | amount | malformed",
        "\"EUR 12.50\" | \"\" | amount | malformed",
        "\"EUR 12.50\" | {} | amount | wrong-type",
        "\"2026-03-02T10:15:30.123456Z\" | \"today\" | at | malformed",
        "\"2026-03-02T10:15:30.123456Z\" | 1772446530 | at | wrong-type"
      })
  void nothingIsPassedOver(String good, String bad, String path, String fault) {
    String json = StoredJson.write(CHARGEBACK);
    assertThat(json).contains(good);
    refused(json.replace(good, bad), Chargeback.class, path, fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}x", "{\"payment\":2", "chargeback", "{'payment':2}"})
  void whatIsNoJsonIsRefused(String json) {
    assertThatThrownBy(() -> StoredJson.read(json, Chargeback.class))
        .isInstanceOf(UnreadableException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "\"\"", "2", "true"})
  void whatIsNoObjectIsRefused(String json) {
    for (Class<?> type : List.of(Chargeback.class, Balance.class, OrderEvent.class)) {
      assertThatThrownBy(() -> StoredJson.read(json, type)).isInstanceOf(UnreadableException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1250\"", "1250.5", "true", "\"\"", "[1250]", "92233720368547758080"})
  void versionsAreWholeNumbers(String version) {
    String json = StoredJson.write(Specimens.bare(OrderRow.class));
    String bad = json.replace("\"version\":1250", "\"version\":" + version);
    assertThatThrownBy(() -> StoredJson.read(bad, OrderRow.class))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("at version: ");
  }

  @Test
  void textIsKeptToTheLastSign() {
    OrderEvent note = new NoteAdded(1, Audience.STAFF, "\"é\u0000\n\\😀 </script>");
    assertThat(StoredJson.read(StoredJson.write(note), OrderEvent.class)).isEqualTo(note);
  }

  @Test
  void whatStandsBehindTheDocumentIsRefused() {
    refused(StoredJson.write(CHARGEBACK) + "{}", Chargeback.class, "", "wrong-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"parcel\":2}",
        "{\"type\":\"parcel-vanished\",\"parcel\":2}",
        "{\"type\":\"OrderEvent$ParcelOutForDelivery\",\"parcel\":2}",
        "{\"type\":\"dev.orderwell.event.OrderEvent$ParcelOutForDelivery\",\"parcel\":2}",
        "{\"type\":\"ParcelOutForDelivery\",\"parcel\":2}",
        "{\"type\":null,\"parcel\":2}",
        "{\"type\":3,\"parcel\":2}"
      })
  void anEventIsWhatItsStableNameSaysAndNothingElse(String json) {
    assertThatThrownBy(() -> StoredJson.read(json, OrderEvent.class))
        .isInstanceOf(UnreadableException.class)
        .hasMessageNotContaining("arcel");
  }

  @Test
  void nullStandsInNoListAndInNoMap() {
    refused("{\"number\":1,\"units\":{\"1\":null}}", Parcel.class, "units[1]", "missing");
  }

  @Test
  void whatDoesNotAddUpIsRefused() {
    String line = StoredJson.write(Specimens.bare(OrderLine.class));
    refused(
        line.replace("\"net\":\"EUR 12.50\"", "\"net\":\"EUR 12.49\""),
        OrderLine.class,
        "price",
        "malformed");
    String balance = StoredJson.write(Specimens.full(Balance.class));
    refused(
        balance.replace("\"parts\":[1250]", "\"parts\":[1250,3]"), Balance.class, "", "malformed");
    String actor = StoredJson.write(Actor.staff("ana")).replace("\"ana\"", "\" \"");
    refused(actor, Actor.class, "", "malformed");
  }

  private static void refused(String json, Class<?> type, String path, String fault) {
    UnreadableException refusal =
        catchThrowableOfType(UnreadableException.class, () -> StoredJson.read(json, type));
    assertThat(refusal).as(json).isNotNull();
    assertThat(refusal.path()).isEqualTo(path);
    assertThat(refusal.type()).isEqualTo(type.getSimpleName());
    assertThat(refusal)
        .hasMessage(
            "a stored %s cannot be read%s: %s",
            type.getSimpleName(), path.isEmpty() ? "" : " at " + path, fault)
        .hasNoCause();
  }

  @Test
  void aFaultRepeatsNothingOfWhatPeopleWrote() {
    String json =
        StoredJson.write(Specimens.full(OrderRecord.Head.class))
            .replace("\"city\":\"city\"", "\"city\":[\"Lyon\"]");
    UnreadableException refusal =
        catchThrowableOfType(
            UnreadableException.class, () -> StoredJson.read(json, OrderRecord.Head.class));
    assertThat(refusal)
        .hasMessage("a stored OrderRecord.Head cannot be read at buyer.shipTo.city: wrong-type")
        .hasNoCause();
  }

  @Test
  void whatIsNotStoredIsNeitherWrittenNorRead() {
    for (Object other : List.of("text", 3, List.of(), Map.of(), CHARGEBACK.amount())) {
      assertThatThrownBy(() -> StoredJson.write(other))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> StoredJson.read("{}", other.getClass()))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> StoredJson.read("{}", OrderPlaced.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StoredJson.read("{}", Object.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPaymentReadsLikeWhatItIs() {
    Payment payment = (Payment) Specimens.full(Payment.class);
    assertThat(StoredJson.write(payment))
        .startsWith("{\"number\":2,\"method\":{\"provider\":\"provider\"")
        .contains("\"captured\":\"EUR 12.50\"");
  }
}
