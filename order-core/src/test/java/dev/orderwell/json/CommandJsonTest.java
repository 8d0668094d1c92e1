package dev.orderwell.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.Batch;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.command.Ship;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Violation;
import dev.orderwell.payment.Tender;
import dev.orderwell.pricing.TaxRounding;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandJsonTest {
  private static final Duration GENEROUS = Duration.ofSeconds(5);

  @Test
  void anOrderIsWrittenAsItReads() {
    NewOrder order =
        NewOrder.in("EUR")
            .locale(Locale.CANADA_FRENCH)
            .customer("Léa", "lea@example.com")
            .shipTo("12 rue des Lilas", "69003", "Lyon", "FR")
            .line(NewLine.of("MUG", "Mug", 2, "12.50").vendor("acme"))
            .placedAt(Instant.parse("2026-01-31T12:00:00.5Z"))
            .manual()
            .build();

    assertThat(CommandJson.write(order))
        .isEqualTo(
            """
            {"attributes":{},"coupons":[],"currency":"EUR",
            "customer":{"name":"Léa","email":"lea@example.com"},"discounts":[],"fees":[],
            "lines":[{"sku":"MUG","name":"Mug","quantity":2,"unitPrice":"12.50",
            "kind":"PHYSICAL","vendor":"acme","options":{},"discounts":[],"taxes":[]}],
            "locale":"fr-CA","placedAt":"2026-01-31T12:00:00.500Z",
            "shipTo":{"lines":["12 rue des Lilas"],"postcode":"69003","city":"Lyon",
            "country":"FR"},"shipping":[],"source":"MANUAL","taxIncluded":true,
            "taxRounding":"PER_LINE","utm":{}}
            """
                .replace("\n", ""));
  }

  @Test
  void whatIsLeftOutOfAnOrderIsWhatTheBuilderTakes() {
    String json =
        """
        {"currency": "EUR", "lines": [{"name": "Mug", "quantity": 1, "unitPrice": "12.50"}]}
        """;

    assertThat(canonical(CommandJson.newOrder(json)))
        .isEqualTo(canonical(NewOrder.in("EUR").line(null, "Mug", 1, "12.50").build()));
    assertThat(CommandJson.newOrder("{}").currency()).isNull();
  }

  @Test
  void nullSaysTheSameAsLeavingOut() {
    String json =
        """
        {"currency": "EUR", "locale": null, "customer": null, "shipTo": null, "comment": null,
         "lines": [{"sku": null, "name": "Mug", "quantity": 1, "unitPrice": "12.50",
           "kind": null, "delivery": null, "options": null, "discounts": null, "taxes": null,
           "commission": null}],
         "shipping": null, "fees": null, "discounts": null, "taxRounding": null,
         "placedAt": null, "source": null, "coupons": null, "utm": null, "attributes": null}
        """;

    assertThat(canonical(CommandJson.newOrder(json)))
        .isEqualTo(canonical(NewOrder.in("EUR").line(null, "Mug", 1, "12.50").build()));
  }

  @Test
  void aVendorsLineHasACommissionAndALineSaysWhetherItHasAStock() {
    String json =
        """
        {"currency": "EUR", "lines": [
          {"name": "Mug", "quantity": 1, "unitPrice": "12.50", "vendor": "acme",
           "commission": {"base": "GROSS", "percent": "10"}, "stock": true}]}
        """;
    NewLine line =
        NewLine.of(null, "Mug", 1, "12.50")
            .vendor("acme")
            .commission(NewCommission.percent("10").ofGross())
            .stock(true);

    assertThat(CommandJson.newOrder(json).lines()).containsExactly(line);
  }

  @Test
  void whatIsLeftOutOfACommandIsNoneOrNull() {
    assertThat(CommandJson.command("{\"type\":\"ship\"}")).isEqualTo(Ship.remaining());
    assertThat(CommandJson.command("{\"type\":\"add-tag\",\"name\":\"gift\"}"))
        .isEqualTo(AddTag.of("gift"));
    String payment =
        "{'type':'record-payment','progress':'CAPTURED','provider':'acme','reference':'p_1'%s}";
    for (String tender : List.of("", ",'tender':null", ",'tender':'MONEY'")) {
      assertThat(CommandJson.command(payment.formatted(tender).replace('\'', '"')))
          .isEqualTo(RecordPayment.captured("acme", "p_1"));
    }
    assertThat(CommandJson.command(CommandJson.write(RecordPayment.giftCard("GC-1"))))
        .isEqualTo(RecordPayment.giftCard("GC-1"));
  }

  @Test
  void theTypeMayStandAnywhere() {
    String json =
        """
        {"commands": [{"name": "gift", "type": "add-tag"}, {"type": "archive"}], "type": "batch"}
        """;

    assertThat(CommandJson.command(json)).isEqualTo(Batch.of(AddTag.of("gift"), new Archive()));
  }

  @Test
  void mapsKeepTheirOrderBecauseOptionsAreShownInIt() {
    String json =
        """
        {"lines":[{"quantity":1,"options":{"size":"M","colour":"red"}}],\
        "attributes":{"b":"1","a":"2"}}
        """;
    NewOrder read = CommandJson.newOrder(CommandJson.write(CommandJson.newOrder(json)));

    assertThat(read.lines().get(0).options().keySet()).containsExactly("size", "colour");
    assertThat(read.attributes().keySet()).containsExactly("b", "a");
  }

  @Test
  void everythingAnOrderHasCanBeRead() {
    assertThat(NewOrderDocument.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactlyInAnyOrderElementsOf(
            fields(NewOrder.class).map(Field::getName).collect(Collectors.toSet()));
  }

  @Test
  void everyMapIsKnownToThePathsOfFaults() {
    Stream.concat(fields(NewOrder.class), fields(NewLine.class))
        .filter(field -> field.getType() == Map.class)
        .map(Field::getName)
        .forEach(
            name -> {
              boolean ofLine = name.equals("options");
              String map = "{\"" + name + "\":{\"a\":\"\",\"a\":\"\"}}";
              String json = ofLine ? "{\"lines\":[" + map + "]}" : map;
              assertThat(refusal(CommandJson::newOrder, json).path())
                  .isEqualTo((ofLine ? "lines[0]." : "") + name + "[a]");
            });
  }

  private static Stream<Field> fields(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()));
  }

  @Test
  void whatIsReadIsNotCheckedHere() {
    NewOrder read =
        CommandJson.newOrder(
            "{\"currency\":\"?\",\"lines\":[{\"quantity\":-1,\"unitPrice\":\"-1e9\"}]}");

    assertThat(read.lines().get(0).unitPrice()).isEqualTo("-1e9");
    assertThat(CommandJson.command("{\"type\":\"add-tag\",\"name\":\"\\u0000\\ud800\"}"))
        .isEqualTo(AddTag.of("\u0000\ud800"));
  }

  @Test
  void equalRequestsHaveTheSameCanonicalText() {
    NewOrder one = NewOrder.in("EUR").attribute("a", "1").attribute("b", "2").build();
    NewOrder other = NewOrder.in("EUR").attribute("b", "2").attribute("a", "1").build();

    assertThat(canonical(one)).isEqualTo(canonical(other));
    assertThat(CommandJson.canonical(Batch.of(AddTag.of("a"), RemoveTag.of("b"))))
        .isEqualTo(CommandJson.canonical(Batch.of(AddTag.of("a"), RemoveTag.of("b"))));
  }

  @Test
  void anythingThatDiffersIsSeenInTheCanonicalText() {
    List<String> texts = new ArrayList<>();
    differentOrders().forEach(order -> texts.add(canonical(order)));
    texts.add(canonical(NewOrder.in("EUR").build(), PlaceOrder.As.DRAFT));
    texts.add(canonical(NewOrder.in("EUR").build(), PlaceOrder.As.CART));
    texts.add(canonical(NewOrder.in("EUR").build(), PlaceOrder.As.ABANDONED_CART));
    differentCommands().forEach(command -> texts.add(CommandJson.canonical(command)));

    assertThat(texts).doesNotHaveDuplicates();
  }

  private static List<NewOrder> differentOrders() {
    NewLine line = NewLine.of("A", "B", 1, "1");
    List<Consumer<NewOrder.Builder>> changes =
        List.of(
            order -> {},
            order -> order.locale(Locale.FRENCH),
            order -> order.locale(Locale.FRANCE),
            order -> order.customer("A", "B"),
            order -> order.customer("B", "A"),
            order -> order.customer(new NewCustomer("A", null, "B", null)),
            order -> order.shipTo("A", "B", "C", "FR"),
            order -> order.billTo(NewAddress.of("A", "B", "C", "FR")),
            order -> order.client("A", null),
            order -> order.client(null, "A"),
            order -> order.comment("A"),
            order -> order.comment(""),
            order -> order.line(line),
            order -> order.line(line).line(line),
            order -> order.line(line.kind(LineKind.DIGITAL)),
            order -> order.line(line.options(Map.of("A", "B"))),
            order -> order.line(line.options(Map.of("B", "A"))),
            order -> order.line(line.vendor("A")),
            order -> order.line(line.reference("A")),
            order -> order.line(line.stock(true)),
            order -> order.line(line.stock(false)),
            order -> order.line(line.commission(NewCommission.percent("1"))),
            order -> order.line(line.commission(NewCommission.percent("1").ofGross())),
            order -> order.line(line.commission(NewCommission.amount("1"))),
            order -> order.line(NewLine.of("A", "B", 1, "1.0")),
            order -> order.line(NewLine.of("A", "B", 11, "")),
            order -> order.shipping(NewShipping.of("A", "1")),
            order -> order.fee(NewFee.of("A", "1")),
            order -> order.discount(NewDiscount.amount("A", "1")),
            order -> order.discount(NewDiscount.percent("A", "1")),
            order -> order.taxIncluded(false),
            order -> order.taxRounding(TaxRounding.PER_ORDER),
            order -> order.roundedTo("A"),
            order -> order.number("A"),
            order -> order.placedAt(Instant.EPOCH),
            order -> order.placedAt(Instant.EPOCH.plusNanos(1)),
            NewOrder.Builder::manual,
            order -> order.channel("A"),
            order -> order.coupon("A"),
            order -> order.utm("A", "B"),
            order -> order.attribute("A", "B"),
            order -> order.attribute("A", "B\",\"C\":\"D"),
            order -> order.attribute("A", "B").attribute("C", "D"));
    return changes.stream().map(CommandJsonTest::changed).toList();
  }

  private static NewOrder changed(Consumer<NewOrder.Builder> change) {
    NewOrder.Builder order = NewOrder.in("EUR");
    change.accept(order);
    return order.build();
  }

  private static List<OrderCommand> differentCommands() {
    return List.of(
        AddTag.of("a"),
        RemoveTag.of("a"),
        Batch.of(AddTag.of("a")),
        Batch.of(RemoveTag.of("a")),
        Batch.of(AddTag.of("a"), RemoveTag.of("a")),
        Batch.of(RemoveTag.of("a"), AddTag.of("a")),
        Batch.of(Batch.of(AddTag.of("a"))),
        AddTag.of("a", "#000000"),
        RecordPayment.byHand("a"),
        RecordPayment.byHand("a").tender(Tender.GIFT_CARD),
        RecordPayment.byHand("a").tender(Tender.STORE_CREDIT),
        AddTag.of("a\",\"colour\":\"#000000"));
  }

  /** Whatever is wrong, nothing of the customer's stands in the refusal, its trace or its cause. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'customer': {'name': 'Léa Martin', 'email': 'Léa Martin',}}",
        "{'customer': 'Léa Martin'}",
        "{'customer': ['Léa Martin']}",
        "{'customer': {'name': {'Léa Martin': 1}}}",
        "{'taxIncluded': 'Léa Martin'}",
        "{'lines': [{'quantity': 'Léa Martin'}]}",
        "{'lines': [{'quantity': 1, 'kind': 'Léa Martin'}]}",
        "{'lines': 'Léa Martin'}",
        "{'locale': 'Léa Martin'}",
        "{'placedAt': 'Léa Martin'}",
        "{'customer': {'name': 'Léa Martin'}, 'x': 1}",
        "{'customer': {'name': 'Léa Martin'}} 'Léa Martin'",
        "{'customer': {'name': 'Léa Martin', 'name': 'Léa Martin'}}"
      })
  void aRefusalRepeatsNothingThatWasSaid(String document) {
    RejectedException refused =
        catchThrowableOfType(
            RejectedException.class, () -> CommandJson.newOrder(document.replace('\'', '"')));

    StringWriter trace = new StringWriter();
    refused.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain("Martin").doesNotContain("jackson");
  }

  @Test
  void aDocumentMayBeAsLongAsTheLimitAndNoLonger() {
    String json = "{\"type\":\"archive\"}";
    String padded = json + " ".repeat(CommandJson.MOST_CHARACTERS - json.length());

    assertThat(CommandJson.command(padded)).isEqualTo(new Archive());
    assertThat(refusal(CommandJson::command, padded + " "))
        .isEqualTo(new Violation("", "input.too-long", Map.of("max", CommandJson.MOST_CHARACTERS)));
  }

  @Test
  void anOrderOfTheMostLinesIsRead() {
    NewOrder.Builder order = NewOrder.in("EUR");
    for (int i = 0; i < NewOrder.MOST_LINES; i++) {
      order.line(
          NewLine.of("SKU-" + i, "A mug with a name of usual length, number " + i, 1, "12.50")
              .vendor("the-pottery")
              .options(Map.of("colour", "blue", "size", "0.5 l"))
              .discounts(NewDiscount.percent("Summer sale", "10").code("SUMMER")));
    }

    assertThat(CommandJson.newOrder(CommandJson.write(order.build())).lines())
        .isEqualTo(order.build().lines());
  }

  @Test
  void aNoteOfAMillionCharactersIsRead() {
    String note = "é\"\n".repeat(333_333);
    String json = "{\"type\":\"add-note\",\"audience\":\"STAFF\",\"text\":\"%s\"}";
    String escaped = note.replace("\"", "\\\"").replace("\n", "\\n");

    assertThat(CommandJson.command(json.formatted(escaped)).toString()).isEqualTo("AddNote[STAFF]");
  }

  @Test
  void whatStandsTooDeepIsRefusedWhereItBegins() {
    String deepest = "{\"lines\":" + "[".repeat(CommandJson.MOST_DEPTH - 1);
    Violation found = refusal(CommandJson::newOrder, deepest + "[");

    assertThat(found.path()).isEqualTo("lines" + "[0]".repeat(CommandJson.MOST_DEPTH - 1));
    assertThat(found.code()).isEqualTo("input.too-deep");
    assertThat(refusal(CommandJson::newOrder, deepest).code()).isEqualTo("input.not-json");
  }

  @Test
  void batchesInBatchesAreRefusedBeforeTheStackOverflows() {
    String batch = "{\"type\":\"batch\",\"commands\":[";
    for (int depth : new int[] {17, 1_000, 100_000}) {
      String json = batch.repeat(depth) + "]}".repeat(depth);
      assertThat(refusal(CommandJson::command, json).code()).isEqualTo("input.too-deep");
    }
    assertThat(CommandJson.command(batch.repeat(16) + "]}".repeat(16))).isInstanceOf(Batch.class);
  }

  @Test
  void noTimeIsSpentOnNumbersWithManyDigitsOrHugeExponents() {
    String digits = "7".repeat(CommandJson.MOST_CHARACTERS - 100);
    for (String number :
        List.of(digits, "-" + digits, "0." + digits, "1e" + digits, "1e999999999")) {
      for (String document : List.of("{\"lines\":[{\"quantity\":%s}]}", "{\"currency\":%s}")) {
        Violation found = refusal(CommandJson::newOrder, document.formatted(number));
        assertThat(found.code()).isIn("input.out-of-range", "input.wrong-type");
      }
      String command = "{\"parcel\":%s,\"type\":\"add-tracking\"}".formatted(number);
      assertThat(refusal(CommandJson::command, command).path()).isEqualTo("parcel");
    }
  }

  @Test
  void noTimeIsSpentOnManyOpenings() {
    int most = CommandJson.MOST_CHARACTERS;
    assertThat(refusal(CommandJson::newOrder, "[".repeat(most)).code()).isEqualTo("input.too-deep");
    assertThat(refusal(CommandJson::newOrder, "{\"a\":".repeat(most / 5)).code())
        .isEqualTo("input.too-deep");
    assertThat(refusal(CommandJson::newOrder, "[" + "{},".repeat(most / 3 - 1) + "{}]").code())
        .isEqualTo("input.wrong-type");
    assertThat(refusal(CommandJson::newOrder, "\"" + "a".repeat(most - 2) + "\"").code())
        .isEqualTo("input.wrong-type");
  }

  @Test
  void noTimeIsSpentOnNamesThatAreLongOrHaveTheSameHash() {
    String longName = "a".repeat(CommandJson.MOST_CHARACTERS - 10);
    StringBuilder alike = new StringBuilder("{\"currency\":\"EUR\",\"attributes\":{\"x\":\"\"");
    for (int i = 0; i < 1 << 16; i++) alike.append(",\"").append(sameHash(i)).append("\":\"\"");

    assertThat(refusal(CommandJson::newOrder, "{\"" + longName + "\":1}").path())
        .isEqualTo("a".repeat(100) + "…");
    assertThat(CommandJson.newOrder(alike + "}}").attributes()).hasSize((1 << 16) + 1);
  }

  private static String sameHash(int bits) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 16; i++) name.append((bits >> i & 1) == 0 ? "Aa" : "BB");
    return name.toString();
  }

  @Test
  void noTimeIsSpentOnALongListInTheInnermostOfManyBatches() {
    String batch = "{\"commands\":[";
    int depth = CommandJson.MOST_DEPTH / 2 - 1;
    String units = "{\"units\":[" + "0,".repeat(1_900_000) + "0],\"type\":\"ship\"}";
    String json = batch.repeat(depth) + units + "],\"type\":\"batch\"}".repeat(depth);

    assertThat(refusal(CommandJson::command, json).path()).endsWith(".units[0]");
  }

  private static Violation refusal(Consumer<String> reader, String json) {
    RejectedException refused =
        assertTimeoutPreemptively(
            GENEROUS,
            () -> catchThrowableOfType(RejectedException.class, () -> reader.accept(json)));
    assertThat(refused).isNotNull();
    assertThat(refused.rejection().violations()).hasSize(1);
    return refused.rejection().violations().get(0);
  }

  private static String canonical(NewOrder order) {
    return canonical(order, PlaceOrder.As.ORDER);
  }

  private static String canonical(NewOrder order, PlaceOrder.As as) {
    return CommandJson.canonical(new PlaceOrder(order, as));
  }
}
