package dev.orderwell.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AddTracking;
import dev.orderwell.command.AmendAddress;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.Archive;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CorrectTracking;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.NewTracking;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.command.RestoreUnits;
import dev.orderwell.command.Ship;
import dev.orderwell.command.UndoDelivered;
import dev.orderwell.command.UnitPick;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.NewTax;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Address;
import dev.orderwell.vendor.Commission;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door finds, as lines of path and code. */
class InputCheckTest {
  private static final Duration GENEROUS = Duration.ofSeconds(10);

  @Test
  void aSoundOrderIsLetThrough() {
    NewOrder order =
        NewOrder.in("EUR")
            .customer(new NewCustomer("c-1", "Léa 🎁 Martin", "lea@example.com", "+33 4 72"))
            .shipTo("12 rue des Lilas", "69003", "Lyon", "FR")
            .comment("Ring twice.\r\n\tThen wait.")
            .line(
                NewLine.of("MUG", "Mug", 1_000_000, "9999.99")
                    .vendor("acme")
                    .options(Map.of("size", ""))
                    .discounts(NewDiscount.percent("All", "100"))
                    .taxes(NewTax.rate("VAT", "1000"))
                    .commission(NewCommission.percent("100").ofGross())
                    .stock(false))
            .shipping("Colissimo", "0")
            .roundedTo("0.05")
            .number("#A/1")
            .coupon("WELCOME")
            .utm("utm_source", "mail")
            .attribute("note", "a\nb")
            .build();

    assertThat(found(order)).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsFoundAtOnce() {
    NewOrder order =
        NewOrder.in("EUR")
            .customer(new NewCustomer("", "L".repeat(201), "no e-mail", "0".repeat(51)))
            .shipTo(new NewAddress(null, null, List.of(), null, " ", null, "XX", null))
            .billTo(new NewAddress(null, null, List.of("a"), null, "b", null, "fr", null))
            .client("1".repeat(65), "b".repeat(1001))
            .comment("c".repeat(10_001))
            .line("", "", 0, "12,50")
            .line("MUG", "Mug", 1_000_001, "-1")
            .line("MUG", "Mug", 2, "1.005")
            .line("MUG", "Mug", 1, "10000000000000.01")
            .line("MUG", "Mug", 1_000_000, "10000000.01")
            .line(
                NewLine.of("MUG", "Mug", 1, "1e3")
                    .vendor("a vendor")
                    .discounts(
                        new NewDiscount("both", null, "1", "1"),
                        new NewDiscount("none", null, null, null),
                        NewDiscount.percent("much", "100.01"),
                        NewDiscount.percent("strange", "ten"),
                        NewDiscount.amount("small", "0.001"))
                    .taxes(NewTax.rate("much", "1000.1"), NewTax.amount("known", "1")))
            .line(
                NewLine.of("MUG", "Mug", 1, "1")
                    .vendor("acme")
                    .commission(NewCommission.percent("100.01").ofGross()))
            .line(
                NewLine.of("MUG", "Mug", 1, "1")
                    .vendor("acme")
                    .commission(new NewCommission(Commission.Base.NET, "ten", "0.001")))
            .line(
                NewLine.of("MUG", "Mug", 1, "1")
                    .vendor("acme")
                    .commission(NewCommission.amount("-1")))
            .line(
                NewLine.of("MUG", "Mug", 1, "1")
                    .commission(new NewCommission(Commission.Base.NET, null, null)))
            .shipping(NewShipping.of("", "-4.90").taxes(new NewTax("none", null, null)))
            .fee(NewFee.of("Gift", "9".repeat(17)))
            .discount(NewDiscount.amount(" ", "-1"))
            .roundedTo("0.00")
            .number("no. 1")
            .channel("c".repeat(51))
            .coupon("")
            .utm("", "x".repeat(501))
            .attribute("k".repeat(101), "")
            .build();

    assertThat(found(order))
        .containsExactlyInAnyOrder(
            "attributes[" + "k".repeat(100) + "…] input.too-long",
            "billTo.country input.malformed",
            "channel input.too-long",
            "clientIp input.too-long",
            "coin input.out-of-range",
            "comment input.too-long",
            "coupons[0] input.missing",
            "customer.email input.email",
            "customer.id input.too-short",
            "customer.name input.too-long",
            "customer.phone input.too-long",
            "discounts[0].amount input.negative",
            "discounts[0].label input.missing",
            "fees[0].amount input.malformed",
            "lines[0].name input.missing",
            "lines[0].quantity input.out-of-range",
            "lines[0].sku input.too-short",
            "lines[0].unitPrice input.malformed",
            "lines[1].quantity input.out-of-range",
            "lines[1].unitPrice input.negative",
            "lines[2].unitPrice input.too-precise",
            "lines[3].unitPrice input.amount-too-large",
            "lines[4].quantity input.amount-too-large",
            "lines[5].discounts[0] input.amount-or-percent",
            "lines[5].discounts[1] input.amount-or-percent",
            "lines[5].discounts[2].percent input.out-of-range",
            "lines[5].discounts[3].percent input.malformed",
            "lines[5].discounts[4].amount input.too-precise",
            "lines[5].taxes input.taxes-mixed",
            "lines[5].taxes[0].rate input.out-of-range",
            "lines[5].unitPrice input.malformed",
            "lines[5].vendor input.malformed",
            "lines[6].commission.percent input.out-of-range",
            "lines[7].commission input.amount-or-percent",
            "lines[7].commission.amount input.too-precise",
            "lines[7].commission.percent input.malformed",
            "lines[8].commission.amount input.negative",
            "lines[9].commission input.amount-or-percent",
            "lines[9].commission input.commission-without-vendor",
            "number input.malformed",
            "shipTo.city input.missing",
            "shipTo.country input.country",
            "shipTo.lines input.missing",
            "shipping[0].amount input.negative",
            "shipping[0].label input.missing",
            "shipping[0].taxes[0] input.rate-or-amount",
            "userAgent input.too-long",
            "utm[] input.missing",
            "utm[] input.too-long");
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, 12.50, ",
    "EUR, 10000000000000.00, ",
    "EUR, 10000000000000.01, input.amount-too-large",
    "EUR, 9999999999999999, input.amount-too-large",
    "EUR, 12.505, input.too-precise",
    "EUR, 12.500, input.too-precise",
    "EUR, -0.01, input.negative",
    "EUR, 12.50000, input.malformed",
    "EUR, 99999999999999999, input.malformed",
    "EUR, 1e2, input.malformed",
    "EUR, 1e1000000000, input.malformed",
    "EUR, +1, input.malformed",
    "EUR, .5, input.malformed",
    "EUR, 5., input.malformed",
    "EUR, ' 5', input.malformed",
    "EUR, '', input.malformed",
    "EUR, '1,5', input.malformed",
    "EUR, NaN, input.malformed",
    "EUR, ١٢, input.malformed",
    "JPY, 1250, ",
    "JPY, 1000000000000000, ",
    "JPY, 1000000000000001, input.amount-too-large",
    "JPY, 12.5, input.too-precise",
    "JPY, 12.0, input.too-precise",
    "KWD, 12.505, ",
    "KWD, 1000000000000.000, ",
    "KWD, 1000000000000.001, input.amount-too-large",
    "KWD, 12.5055, input.too-precise",
  })
  void anAmountHasTheDecimalsOfItsCurrencyAndIsBounded(String currency, String text, String code) {
    NewOrder order = NewOrder.in(currency).line("MUG", "Mug", 1, text).build();

    assertThat(found(order))
        .isEqualTo(code == null ? List.of() : List.of("lines[0].unitPrice " + code));
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, 1000000, 10000000, ",
    "EUR, 1000000, 10000000.01, input.amount-too-large",
    "EUR, 2, 5000000000000.01, input.amount-too-large",
    "JPY, 1000000, 1000000000, ",
    "JPY, 1000000, 1000000001, input.amount-too-large",
    "JPY, 1000000, 1000000000000000, input.amount-too-large",
  })
  void unitsTimesPriceIsBoundedToo(String currency, int units, String price, String code) {
    NewOrder order = NewOrder.in(currency).line("MUG", "Mug", units, price).build();

    assertThat(found(order))
        .isEqualTo(code == null ? List.of() : List.of("lines[0].quantity " + code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u200B", "\uFEFF", "\u2003 ", "\u0301", "\u2063"})
  void whatNobodyCanSeeIsMissing(String text) {
    assertThat(found(new AddTag(text, null))).isEqualTo(List.of("name input.missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202Eb", "a\u2066b", "a\uFFFEb"})
  void whatTurnsTextRoundIsNoText(String text) {
    assertThat(found(new AddTag(text, null))).isEqualTo(List.of("name input.control-characters"));
  }

  @ParameterizedTest
  @CsvSource({
    ", input.missing",
    "'', input.malformed",
    "eur, input.malformed",
    "EURO, input.malformed",
    "€, input.malformed",
    "ZZZ, input.currency",
    "XXX, input.currency",
  })
  void aCurrencyIsOneThatAmountsCanBeIn(String currency, String code) {
    NewOrder order = NewOrder.in(currency).line("MUG", "Mug", 1, "12.50").build();

    assertThat(found(order)).containsExactly("currency " + code);
  }

  @Test
  void anUnknownCurrencyHidesNothingElse() {
    NewOrder order =
        NewOrder.in("ZZZ")
            .shipTo("Street", "1", "Town", "XX")
            .line(
                NewLine.of("MUG", "Mug", 1, "-1")
                    .discounts(new NewDiscount("none", null, null, null)))
            .line("MUG", "Mug", 1, "12.5055")
            .roundedTo("0")
            .build();

    assertThat(found(order))
        .containsExactlyInAnyOrder(
            "currency input.currency",
            "shipTo.country input.country",
            "lines[0].unitPrice input.negative",
            "lines[0].discounts[0] input.amount-or-percent",
            "coin input.out-of-range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lea", "lea@", "@example.com", "lea@exa mple.com", "a@b@c", "l@x..com"})
  void anEMailAddressLooksLikeOne(String email) {
    NewOrder order =
        NewOrder.in("EUR").customer("Léa", email).line("MUG", "Mug", 1, "12.50").build();

    assertThat(found(order)).containsExactly("customer.email input.email");
    assertThat(found(AmendContact.email(email))).containsExactly("email input.email");
  }

  /** NUL, bell, DEL, next line, half a pair of surrogates, and what breaks a line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "\u0007", "\u007f", "\u0085", "\ud83c", "\udf81", "\n", "\r", "\t", "\u2028"
      })
  void whatIsNotTextIsFoundInEveryFieldOfOneLine(String wrong) {
    String bad = "a" + wrong + "b";
    String shown = "a?b";

    assertThat(found(orderOf(bad, "fine")))
        .contains("customer.email input.email")
        .filteredOn(one -> !one.equals("customer.email input.email"))
        .containsExactlyInAnyOrder(
            Stream.of(
                    "attributes[" + shown + "]",
                    "billTo.city",
                    "billTo.company",
                    "billTo.lines[1]",
                    "billTo.name",
                    "billTo.phone",
                    "billTo.postcode",
                    "billTo.region",
                    "channel",
                    "clientIp",
                    "coupons[0]",
                    "customer.email",
                    "customer.id",
                    "customer.name",
                    "customer.phone",
                    "discounts[0].code",
                    "discounts[0].label",
                    "fees[0].label",
                    "fees[0].taxes[0].name",
                    "lines[0].discounts[0].label",
                    "lines[0].name",
                    "lines[0].options[" + shown + "]",
                    "lines[0].options[size]",
                    "lines[0].reference",
                    "lines[0].sku",
                    "lines[0].taxes[0].name",
                    "shipTo.city",
                    "shipping[0].label",
                    "shipping[0].method",
                    "userAgent",
                    "utm[" + shown + "]",
                    "utm[source]")
                .map(path -> path + " input.control-characters")
                .toArray(String[]::new));
    assertThat(found(commandsOf(bad, "fine")))
        .containsExactlyInAnyOrder(
            Stream.of(
                    "commands[0].name",
                    "commands[1].name",
                    "commands[2].tracking.carrier",
                    "commands[2].tracking.code",
                    "commands[3].code",
                    "commands[4].address.lines[0]",
                    "commands[5].name",
                    "commands[5].phone",
                    "commands[6].units[0].sku",
                    "commands[6].trackings[0].code",
                    "commands[7].units[0].sku",
                    "commands[8].reference",
                    "commands[8].label",
                    "commands[8].code")
                .map(path -> path + " input.control-characters")
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u007f", "\u0085", "\ud83c", "\udf81"})
  void whatIsNotTextIsFoundInEveryFieldOfManyLines(String wrong) {
    String bad = "a\r\n\t\u2028" + wrong;

    assertThat(found(orderOf("a@b", bad)))
        .containsExactly(
            "attributes[gift] input.control-characters", "comment input.control-characters");
    assertThat(found(commandsOf("a@b", bad)))
        .containsExactly(
            "commands[7].reason input.control-characters",
            "commands[9].text input.control-characters",
            "commands[10].reason input.control-characters",
            "commands[11].reason input.control-characters");
  }

  @Test
  void linesMayBreakWhereThereAreMany() {
    assertThat(found(orderOf("a@b", "a\r\n\t\u2028b"))).isEmpty();
    assertThat(found(commandsOf("a@b", "a\r\n\t\u2028b"))).isEmpty();
  }

  private static NewOrder orderOf(String line, String lines) {
    return NewOrder.in("EUR")
        .customer(new NewCustomer(line, line, line, line))
        .shipTo("12 rue des Lilas", "69003", line, "FR")
        .billTo(new NewAddress(line, line, List.of("Street", line), line, line, line, "FR", line))
        .client(line, line)
        .comment(lines)
        .line(
            NewLine.of(line, line, 1, "1")
                .reference(line)
                .options(Map.of("size", line, line, "M"))
                .discounts(NewDiscount.percent(line, "1"))
                .taxes(NewTax.rate(line, "1")))
        .shipping(NewShipping.of(line, "1").method(line))
        .fee(NewFee.of(line, "1").taxes(NewTax.rate(line, "1")))
        .discount(NewDiscount.percent(line, "1").code(line))
        .channel(line)
        .coupon(line)
        .utm(line, "x")
        .utm("source", line)
        .attribute(line, "x")
        .attribute("gift", lines)
        .build();
  }

  private static Batch commandsOf(String line, String lines) {
    return Batch.of(
        AddTag.of(line),
        RemoveTag.of(line),
        AddTracking.to(1, line, line),
        CorrectTracking.of(1, line, new NewTracking("ups", "1", null)),
        AmendAddress.shipping(NewAddress.of(line, "1", "Town", "FR")),
        new AmendContact(line, null, line),
        Ship.units(line, 1).tracking("ups", line),
        CallOffUnits.units(line, 1).because(lines),
        RecordPayment.failed("stripe", line, line).label(line),
        AddNote.forStaff(lines),
        CancelOrder.because(lines),
        CallOffPayment.because(lines));
  }

  @Test
  void whatIsMissingIsFoundAndNoNullIsTrippedOver() {
    NewOrder order =
        NewOrder.in(null)
            .locale(null)
            .customer((NewCustomer) null)
            .shipTo(new NewAddress(null, null, null, null, null, null, null, null))
            .line((NewLine) null)
            .line(
                new NewLine(
                    null, null, 1, null, null, null, null, null, null, null, null, null, null))
            .line(
                new NewLine(
                        null,
                        "Mug",
                        1,
                        "1",
                        null,
                        null,
                        null,
                        null,
                        Collections.singletonMap("size", null),
                        Collections.singletonList(null),
                        Collections.singletonList(null),
                        new NewCommission(null, "1", null),
                        null)
                    .vendor("acme"))
            .shipping((NewShipping) null)
            .shipping(new NewShipping(null, null, null, null, null, null))
            .fee(null)
            .fee(new NewFee(null, null, null))
            .discount(null)
            .discount(new NewDiscount(null, null, "1", null))
            .taxRounding(null)
            .coupon(null)
            .utm(null, null)
            .attribute("gift", null)
            .build();

    assertThat(found(order))
        .allMatch(one -> one.endsWith(" input.missing"))
        .extracting(one -> one.replace(" input.missing", ""))
        .containsExactlyInAnyOrder(
            "attributes[gift]",
            "coupons[0]",
            "currency",
            "customer",
            "discounts[0]",
            "discounts[1].label",
            "fees[0]",
            "fees[1].amount",
            "fees[1].label",
            "fees[1].taxes",
            "lines[0]",
            "lines[1].discounts",
            "lines[1].kind",
            "lines[1].name",
            "lines[1].options",
            "lines[1].taxes",
            "lines[1].unitPrice",
            "lines[2].commission.base",
            "lines[2].discounts[0]",
            "lines[2].kind",
            "lines[2].options[size]",
            "lines[2].taxes[0]",
            "locale",
            "shipTo.city",
            "shipTo.country",
            "shipTo.lines",
            "shipping[0]",
            "shipping[1].amount",
            "shipping[1].discounts",
            "shipping[1].label",
            "shipping[1].taxes",
            "taxRounding",
            "utm[null]");
  }

  @Test
  void anOrderHasLines() {
    assertThat(found(NewOrder.in("EUR").build())).containsExactly("lines input.missing");
  }

  @Test
  void oneLineTooManyIsRefusedAsOneFault() {
    assertThat(found(lines(10_000))).isEmpty();
    assertThat(found(lines(10_001))).containsExactly("lines input.too-many");
  }

  @Test
  void aMillionLinesAreRefusedWithoutALookAtThem() {
    NewOrder order = lines(1_000_000);

    assertThat(quickly(order)).containsExactly("lines input.too-many");
  }

  private static NewOrder lines(int count) {
    NewOrder.Builder order = NewOrder.in("EUR");
    for (int i = 0; i < count; i++) order.line("MUG", "Mug", 1, "12.50");
    return order.build();
  }

  @Test
  void otherListsAreBoundedToo() {
    NewLine line = NewLine.of("MUG", "Mug", 1, "1");
    NewTax[] taxes = Collections.nCopies(21, NewTax.rate("VAT", "1")).toArray(NewTax[]::new);
    NewOrder.Builder order =
        NewOrder.in("EUR")
            .shipTo(new NewAddress(null, null, texts(5), null, "Town", null, "FR", null))
            .line(line.taxes(taxes).options(map(51)));
    for (int i = 0; i < 101; i++) order.coupon("C" + i).shipping("S", "1").fee(NewFee.of("F", "1"));
    for (int i = 0; i < 21; i++) order.utm("u" + i, "x").discount(NewDiscount.percent("D", "1"));
    for (int i = 0; i < 1001; i++) order.attribute("a" + i, "");

    assertThat(found(order.build()))
        .containsExactly(
            "attributes input.too-many",
            "coupons input.too-many",
            "discounts input.too-many",
            "fees input.too-many",
            "lines[0].options input.too-many",
            "lines[0].taxes input.too-many",
            "shipTo.lines input.too-many",
            "shipping input.too-many",
            "utm input.too-many");
    assertThat(violations(order.build()))
        .contains(new Violation("coupons", "input.too-many", Map.of("max", 50)))
        .contains(new Violation("lines[0].options", "input.too-many", Map.of("max", 50)));
  }

  private static List<String> texts(int count) {
    return Collections.nCopies(count, "x");
  }

  private static Map<String, String> map(int count) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < count; i++) map.put("k" + i, "");
    return map;
  }

  /** Without {@link LongLists} the validator takes half a minute for 20,000 of them. */
  @Test
  void entriesThatAreAllAlikeAndWrongAreRefusedInNoTime() {
    NewOrder.Builder order = NewOrder.in("EUR").line("MUG", "Mug", 1, "1");
    for (int i = 0; i < 200_000; i++) order.coupon("").shipping(null);

    assertThat(quickly(order.build()))
        .containsExactly("coupons input.too-many", "shipping input.too-many");
    assertThat(quickly(new Batch(Collections.nCopies(1_000_000, null))))
        .containsExactly("commands input.too-many");
    assertThat(quickly(new Ship(Collections.nCopies(1_000_000, null), List.of(), null)))
        .containsExactly("units input.too-many");
    assertThat(
            quickly(
                new Batch(
                    List.of(new CallOffUnits(Collections.nCopies(10_001, null), null, null)))))
        .containsExactly("commands[0].units input.too-many");
  }

  @Test
  void noMoreThanAThousandFaultsAreLookedFor() {
    NewLine line = NewLine.of("", "", 0, "-1").taxes(wrongTaxes());
    NewOrder.Builder order = NewOrder.in("EUR");
    for (int i = 0; i < 10_000; i++) order.line(line);
    Ship[] ships = Stream.generate(InputCheckTest::wrongShip).limit(100).toArray(Ship[]::new);

    assertThat(quickly(order.build())).hasSize(1000).contains("lines[0].name input.missing");
    assertThat(quickly(Batch.of(ships)))
        .hasSize(1000)
        .contains("commands[0].units[0].line input.out-of-range");
  }

  private static Ship wrongShip() {
    Stream<UnitPick> picks = Stream.generate(() -> new UnitPick(0, "", 0));
    return new Ship(picks.limit(10_000).toList(), List.of(), null);
  }

  private static NewTax[] wrongTaxes() {
    return Collections.nCopies(20, new NewTax("", null, null)).toArray(NewTax[]::new);
  }

  @Test
  void attributesHave64KilobytesTogether() {
    NewOrder.Builder order = NewOrder.in("EUR").line("MUG", "Mug", 1, "1");
    order.attribute("a", "x".repeat(32_767)).attribute("b", "x".repeat(32_767));

    assertThat(found(order.build())).isEmpty();
    assertThat(found(order.attribute("c", "").build()))
        .containsExactly("attributes input.too-long");
  }

  @Test
  void aNoteHasAMillionCharacters() {
    assertThat(found(AddNote.forStaff("x".repeat(1_000_000)))).isEmpty();
    assertThat(found(AddNote.forStaff("x".repeat(1_000_001))))
        .containsExactly("text input.too-long");
    assertThat(found(new AddNote(null, " ")))
        .containsExactly("audience input.missing", "text input.missing");
  }

  @Test
  void tagsHaveNamesAndColours() {
    assertThat(found(AddTag.of("x".repeat(50), "#9e9E9E"))).isEmpty();
    assertThat(found(AddTag.of("x".repeat(51)))).containsExactly("name input.too-long");
    assertThat(found(RemoveTag.of(null))).containsExactly("name input.missing");
    for (String name : new String[] {null, "", " ", "\t"}) {
      assertThat(found(AddTag.of(name))).contains("name input.missing");
    }
    for (String colour : List.of("", "red", "#fff", "#GGGGGG", "9E9E9E", "#9E9E9E;", "#9E9E9E\n")) {
      assertThat(found(AddTag.of("gift", colour))).containsExactly("colour input.malformed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript://example.com/%0aalert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.com/",
        "//example.com/",
        "/track/1",
        "example.com/1",
        "http:",
        "http://",
        "https:///x",
        "http:example.com",
        "http://exa mple.com/",
        " https://example.com/",
        "https://example.com/\n",
        "https://example.com/<script>",
        "",
      })
  void aTrackingAddressLeadsToAWebSiteOnly(String url) {
    NewTracking tracking = new NewTracking("ups", "1Z", url);

    assertThat(found(Ship.remaining().tracking(tracking)))
        .containsExactly("trackings[0].url input.web-address");
    assertThat(found(new AddTracking(1, tracking)))
        .containsExactly("tracking.url input.web-address");
    assertThat(found(CorrectTracking.of(1, "1Z", tracking)))
        .containsExactly("tracking.url input.web-address");
  }

  @Test
  void aTrackingAddressOfAWebSiteIsLetThrough() {
    for (String url : List.of("https://example.com/1?a=b#c", "HTTP://example.com:8080")) {
      assertThat(found(Ship.remaining().tracking(new NewTracking("ups", "1Z", url)))).isEmpty();
    }
  }

  @Test
  void aBatchHasOneToAHundredCommandsAndEachIsChecked() {
    assertThat(found(Batch.of())).containsExactly("commands input.missing");
    assertThat(found(new Batch(null))).containsExactly("commands input.missing");
    assertThat(found(new Batch(Collections.nCopies(100, new Archive())))).isEmpty();
    assertThat(found(new Batch(Collections.nCopies(101, AddTag.of("")))))
        .containsExactly("commands input.too-many");
    assertThat(
            found(
                new Batch(
                    Arrays.asList(
                        new Archive(),
                        null,
                        AddTag.of(""),
                        Batch.of(),
                        Batch.of(new Archive(), new AddTracking(0, null))))))
        .containsExactly(
            "commands[1] input.missing",
            "commands[2].name input.missing",
            "commands[3].commands input.missing",
            "commands[4].commands[1].parcel input.out-of-range",
            "commands[4].commands[1].tracking input.missing");
  }

  @Test
  void commandsFindWhatIsMissingToo() {
    assertThat(found(new Ship(null, null, null)))
        .containsExactly("trackings input.missing", "units input.missing");
    assertThat(
            found(
                new Ship(Arrays.asList((UnitPick) null), Arrays.asList((NewTracking) null), null)))
        .containsExactly("trackings[0] input.missing", "units[0] input.missing");
    assertThat(found(Ship.units(0, 0).and("", 1_000_001)))
        .containsExactly(
            "units[0].line input.out-of-range",
            "units[0].units input.out-of-range",
            "units[1].sku input.too-short",
            "units[1].units input.out-of-range");
    assertThat(found(UndoDelivered.of(0, " ")))
        .containsExactly("parcel input.out-of-range", "reason input.missing");
    assertThat(found(new MarkDelivered(Arrays.asList(1, null, 0), null)))
        .containsExactly("parcels[1] input.missing", "parcels[2] input.out-of-range");
    assertThat(found(new RestoreUnits(null, null)))
        .containsExactly("reason input.missing", "units input.missing");
    assertThat(found(new AmendAddress(null, null)))
        .containsExactly("address input.missing", "use input.missing");
    assertThat(found(new AmendAddress(Address.Use.BILLING, NewAddress.of("", "1", "", "fr"))))
        .containsExactly(
            "address.city input.missing",
            "address.country input.malformed",
            "address.lines[0] input.missing");
    assertThat(found(RecordPayment.byHand("Cash").tender(null)))
        .containsExactly("tender input.missing");
    assertThat(found(RecordPayment.captured("A Provider", "").amount("1e1000000000")))
        .containsExactly(
            "amount input.malformed", "provider input.malformed", "reference input.too-short");
  }

  @Test
  void aPathShowsNoMoreOfAKeyThanIsSafe() {
    String key = "a\r\nb\u202e\u0000" + "x".repeat(200);
    NewOrder order = NewOrder.in("EUR").line("MUG", "Mug", 1, "1").attribute(key, "\u0000").build();

    assertThat(violations(order))
        .extracting(Violation::path)
        .containsOnly("attributes[a??b??" + "x".repeat(94) + "…]");
  }

  private static List<String> quickly(Object input) {
    return assertTimeoutPreemptively(GENEROUS, () -> found(input));
  }

  private static List<String> found(Object input) {
    return violations(input).stream().map(one -> one.path() + " " + one.code()).toList();
  }

  /** Each has a sentence in both languages. */
  private static List<Violation> violations(Object input) {
    Object checked =
        input instanceof NewOrder order ? new PlaceOrder(order, PlaceOrder.As.ORDER) : input;
    List<Violation> found = InputCheck.violations(checked);
    for (Violation one : found) {
      assertThat(one.message(Locale.ENGLISH)).isNotBlank();
      assertThat(one.message(Locale.FRENCH)).isNotBlank();
    }
    return found;
  }
}
