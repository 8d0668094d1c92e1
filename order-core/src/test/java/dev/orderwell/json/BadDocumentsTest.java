package dev.orderwell.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with one fault each, the path where it is, and its code. Quotes are written as '. */
class BadDocumentsTest {
  @ParameterizedTest(name = "{0} → {1}: {2}")
  @MethodSource("orders")
  void anOrderWithAFaultIsRefusedByPathAndCode(String document, String path, String code) {
    isRefused(document, path, code, CommandJson::newOrder);
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @MethodSource("commands")
  void aCommandWithAFaultIsRefusedByPathAndCode(String document, String path, String code) {
    isRefused(document, path, code, CommandJson::command);
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @MethodSource("neither")
  void whatIsNoJsonIsNeither(String document, String path, String code) {
    isRefused(document, path, code, CommandJson::newOrder);
    isRefused(document, path, code, CommandJson::command);
  }

  static Stream<Arguments> neither() {
    return Stream.of(
        arguments("", "", "input.not-json"),
        arguments("   ", "", "input.not-json"),
        arguments("{", "", "input.not-json"),
        arguments("{'currency': 'EUR'", "", "input.not-json"),
        arguments("{'currency': 'EUR',}", "", "input.not-json"),
        arguments("{'coupons': ['A',]}", "", "input.not-json"),
        arguments("{currency: 'EUR'}", "", "input.not-json"),
        arguments("{'currency': EUR}", "", "input.not-json"),
        arguments("{'currency': NaN}", "", "input.not-json"),
        arguments("{'currency': 01}", "", "input.not-json"),
        arguments("{'currency': +1}", "", "input.not-json"),
        arguments("{'currency': .5}", "", "input.not-json"),
        arguments("{'currency': 'EU\nR'}", "", "input.not-json"),
        arguments("{'currency': '\\x45'}", "", "input.not-json"),
        arguments("{'currency': 'EUR'} // thanks", "", "input.not-json"),
        arguments("/* please */ {'currency': 'EUR'}", "", "input.not-json"),
        arguments("{} {}", "", "input.not-json"),
        arguments("{}]", "", "input.not-json"),
        arguments("\ufeff{}", "", "input.not-json"),
        arguments("null", "", "input.wrong-type"),
        arguments("true", "", "input.wrong-type"),
        arguments("7", "", "input.wrong-type"),
        arguments("''", "", "input.wrong-type"),
        arguments("[]", "", "input.wrong-type"),
        arguments("[{}]", "", "input.wrong-type"));
  }

  static Stream<Arguments> orders() {
    return Stream.of(
        arguments("{'curency': 'EUR'}", "curency", "input.unknown-property"),
        arguments("{'Currency': 'EUR'}", "Currency", "input.unknown-property"),
        arguments("{'type': 'add-tag'}", "type", "input.unknown-property"),
        arguments("{'@class': 'java.lang.Object'}", "@class", "input.unknown-property"),
        arguments("{'customer': {'mail': 'x'}}", "customer.mail", "input.unknown-property"),
        arguments(line("'price': '1'"), "lines[1].price", "input.unknown-property"),
        arguments("{'a\\u0000\\nb': 1}", "a??b", "input.unknown-property"),
        arguments("{'currency': 'EUR', 'currency': 'EUR'}", "currency", "input.duplicate"),
        arguments("{'currency': 'EUR', 'currenc\\u0079': 'USD'}", "currency", "input.duplicate"),
        arguments("{'nonsense': 1, 'nonsense': 1}", "nonsense", "input.duplicate"),
        arguments("{'utm': {'a': '1', 'a': '2'}}", "utm[a]", "input.duplicate"),
        arguments("{'shipTo': {'city': 'A', 'city': 'B'}}", "shipTo.city", "input.duplicate"),
        arguments(line("'quantity': 2, 'quantity': 3"), "lines[1].quantity", "input.duplicate"),
        arguments(
            line("'options': {'size': 'M', 'size': 'L'}"),
            "lines[1].options[size]",
            "input.duplicate"),
        arguments("{'currency': 1}", "currency", "input.wrong-type"),
        arguments("{'currency': true}", "currency", "input.wrong-type"),
        arguments("{'currency': ['EUR']}", "currency", "input.wrong-type"),
        arguments("{'currency': {}}", "currency", "input.wrong-type"),
        arguments("{'locale': ''}", "locale", "input.malformed"),
        arguments("{'locale': 'fr_FR'}", "locale", "input.malformed"),
        arguments("{'locale': 'fr--FR'}", "locale", "input.malformed"),
        arguments("{'locale': '" + "a".repeat(101) + "'}", "locale", "input.too-long"),
        arguments("{'locale': {'language': 'fr'}}", "locale", "input.wrong-type"),
        arguments("{'customer': 'Léa'}", "customer", "input.wrong-type"),
        arguments("{'customer': ''}", "customer", "input.wrong-type"),
        arguments("{'customer': []}", "customer", "input.wrong-type"),
        arguments("{'customer': {'phone': 33612345678}}", "customer.phone", "input.wrong-type"),
        arguments("{'shipTo': {'lines': 'Street'}}", "shipTo.lines", "input.wrong-type"),
        arguments("{'shipTo': {'lines': ['a', 12]}}", "shipTo.lines[1]", "input.wrong-type"),
        arguments("{'shipTo': {'lines': ['a', null]}}", "shipTo.lines[1]", "input.missing"),
        arguments("{'lines': {}}", "lines", "input.wrong-type"),
        arguments("{'lines': ''}", "lines", "input.wrong-type"),
        arguments("{'lines': [null]}", "lines[0]", "input.missing"),
        arguments("{'lines': [[]]}", "lines[0]", "input.wrong-type"),
        arguments("{'lines': ['MUG']}", "lines[0]", "input.wrong-type"),
        arguments("{'lines': [{}]}", "lines[0].quantity", "input.missing"),
        arguments(line("'quantity': null"), "lines[1].quantity", "input.missing"),
        arguments(line("'quantity': '2'"), "lines[1].quantity", "input.wrong-type"),
        arguments(line("'quantity': ''"), "lines[1].quantity", "input.wrong-type"),
        arguments(line("'quantity': 2.0"), "lines[1].quantity", "input.wrong-type"),
        arguments(line("'quantity': 2e0"), "lines[1].quantity", "input.wrong-type"),
        arguments(line("'quantity': true"), "lines[1].quantity", "input.wrong-type"),
        arguments(line("'quantity': [2]"), "lines[1].quantity", "input.wrong-type"),
        arguments(line("'quantity': 2147483648"), "lines[1].quantity", "input.out-of-range"),
        arguments(line("'quantity': -2147483649"), "lines[1].quantity", "input.out-of-range"),
        arguments(
            line("'quantity': 18446744073709551617"), "lines[1].quantity", "input.out-of-range"),
        arguments(line("'quantity': 1e1000000000"), "lines[1].quantity", "input.wrong-type"),
        arguments(line("'unitPrice': 12.5"), "lines[1].unitPrice", "input.wrong-type"),
        arguments(line("'unitPrice': 12"), "lines[1].unitPrice", "input.wrong-type"),
        arguments(line("'unitPrice': 1e1000000000"), "lines[1].unitPrice", "input.wrong-type"),
        arguments(line("'kind': 'physical'"), "lines[1].kind", "input.malformed"),
        arguments(line("'kind': ' PHYSICAL'"), "lines[1].kind", "input.malformed"),
        arguments(line("'kind': ''"), "lines[1].kind", "input.malformed"),
        arguments(line("'kind': '0'"), "lines[1].kind", "input.malformed"),
        arguments(line("'kind': 0"), "lines[1].kind", "input.wrong-type"),
        arguments(line("'stock': null"), "lines[1].stock", "input.missing"),
        arguments(line("'stock': 1"), "lines[1].stock", "input.wrong-type"),
        arguments(line("'commission': '10'"), "lines[1].commission", "input.wrong-type"),
        arguments(
            line("'commission': {'base': 'net'}"), "lines[1].commission.base", "input.malformed"),
        arguments(
            line("'commission': {'percent': 10}"),
            "lines[1].commission.percent",
            "input.wrong-type"),
        arguments(line("'options': []"), "lines[1].options", "input.wrong-type"),
        arguments(line("'options': {'size': 42}"), "lines[1].options[size]", "input.wrong-type"),
        arguments(line("'options': {'size': null}"), "lines[1].options[size]", "input.missing"),
        arguments(
            line("'taxes': [{'name': 'VAT', 'rate': 20}]"),
            "lines[1].taxes[0].rate",
            "input.wrong-type"),
        arguments("{'discounts': [{'percent': 10}]}", "discounts[0].percent", "input.wrong-type"),
        arguments("{'shipping': [{'amount': 4.9}]}", "shipping[0].amount", "input.wrong-type"),
        arguments("{'fees': [{'taxes': [null]}]}", "fees[0].taxes[0]", "input.missing"),
        arguments("{'taxIncluded': null}", "taxIncluded", "input.missing"),
        arguments("{'taxIncluded': 'true'}", "taxIncluded", "input.wrong-type"),
        arguments("{'taxIncluded': 1}", "taxIncluded", "input.wrong-type"),
        arguments("{'taxRounding': 'PER_COIN'}", "taxRounding", "input.malformed"),
        arguments("{'coin': 0.05}", "coin", "input.wrong-type"),
        arguments("{'number': 1001}", "number", "input.wrong-type"),
        arguments("{'placedAt': 1767225600}", "placedAt", "input.wrong-type"),
        arguments("{'placedAt': '1767225600'}", "placedAt", "input.malformed"),
        arguments("{'placedAt': '2026-01-01'}", "placedAt", "input.malformed"),
        arguments("{'placedAt': '2026-02-30T00:00:00Z'}", "placedAt", "input.malformed"),
        arguments("{'placedAt': ''}", "placedAt", "input.malformed"),
        arguments("{'source': 'manual'}", "source", "input.malformed"),
        arguments("{'coupons': 'WELCOME'}", "coupons", "input.wrong-type"),
        arguments("{'coupons': [{}]}", "coupons[0]", "input.wrong-type"),
        arguments("{'attributes': {'gift': true}}", "attributes[gift]", "input.wrong-type"),
        arguments("{'attributes': {'a.b': {}}}", "attributes[a.b]", "input.wrong-type"));
  }

  static Stream<Arguments> commands() {
    return Stream.of(
        arguments("{}", "type", "input.missing"),
        arguments("{'name': 'gift'}", "type", "input.missing"),
        arguments("{'type': null}", "type", "input.missing"),
        arguments("{'type': 1}", "type", "input.wrong-type"),
        arguments("{'type': ['archive']}", "type", "input.wrong-type"),
        arguments("{'type': ''}", "type", "input.malformed"),
        arguments("{'type': 'archiv'}", "type", "input.malformed"),
        arguments("{'type': 'Archive'}", "type", "input.malformed"),
        arguments("{'type': 'place-order'}", "type", "input.malformed"),
        arguments("{'type': 'dev.orderwell.command.Archive'}", "type", "input.malformed"),
        arguments("{'type': 'java.lang.ProcessBuilder'}", "type", "input.malformed"),
        arguments("{'type': 'archive', 'type': 'unarchive'}", "type", "input.duplicate"),
        arguments("{'type': 'archive', 'reason': 'x'}", "reason", "input.unknown-property"),
        arguments("{'type': 'archive', '@type': 'x'}", "@type", "input.unknown-property"),
        arguments("{'type': 'add-tag', 'tag': 'gift'}", "tag", "input.unknown-property"),
        arguments("{'type': 'remove-tag', 'name': ['gift']}", "name", "input.wrong-type"),
        arguments("{'type': 'add-note', 'audience': 'ALL'}", "audience", "input.malformed"),
        arguments("{'type': 'add-tracking'}", "parcel", "input.missing"),
        arguments("{'type': 'add-tracking', 'parcel': null}", "parcel", "input.missing"),
        arguments("{'parcel': '1', 'type': 'add-tracking'}", "parcel", "input.wrong-type"),
        arguments(
            "{'type': 'correct-tracking', 'parcel': 1, 'tracking': 'X'}",
            "tracking",
            "input.wrong-type"),
        arguments("{'type': 'ship', 'units': [{'sku': 'A'}]}", "units[0].units", "input.missing"),
        arguments(
            "{'type': 'ship', 'units': [{'line': 1.5, 'units': 1}]}",
            "units[0].line",
            "input.wrong-type"),
        arguments("{'type': 'ship', 'units': {'A': 1}}", "units", "input.wrong-type"),
        arguments("{'type': 'ship', 'at': 'yesterday'}", "at", "input.malformed"),
        arguments("{'type': 'record-payment', 'progress': 'PAID'}", "progress", "input.malformed"),
        arguments("{'type': 'record-payment', 'amount': 40}", "amount", "input.wrong-type"),
        arguments("{'type': 'record-message-outcome'}", "sent", "input.missing"),
        arguments("{'type': 'record-message-outcome', 'sent': 0}", "sent", "input.wrong-type"),
        arguments("{'type': 'record-operation'}", "operation", "input.missing"),
        arguments("{'type': 'batch', 'commands': {}}", "commands", "input.wrong-type"),
        arguments(batch("null"), "commands[1]", "input.missing"),
        arguments(batch("'archive'"), "commands[1]", "input.wrong-type"),
        arguments(batch("['archive', {}]"), "commands[1]", "input.wrong-type"),
        arguments(batch("{'name': 'x'}"), "commands[1].type", "input.missing"),
        arguments(batch("{'type': 'x'}"), "commands[1].type", "input.malformed"),
        arguments(batch("{'type': 'archive', 'x': 1}"), "commands[1].x", "input.unknown-property"),
        arguments(
            batch(batch("{'type': 'ship', 'trackings': [{'url': 1}]}")),
            "commands[1].commands[1].trackings[0].url",
            "input.wrong-type"),
        arguments(
            batch("{'type': 'archive', 'a': 1, 'a': 2}"), "commands[1].a", "input.duplicate"));
  }

  private static String line(String properties) {
    String quantity = properties.contains("'quantity'") ? "" : "'quantity': 1, ";
    return "{'lines': [{'quantity': 1}, {" + quantity + properties + "}]}";
  }

  private static String batch(String second) {
    return "{'type': 'batch', 'commands': [{'type': 'archive'}, " + second + "]}";
  }

  private static void isRefused(
      String document, String path, String code, Consumer<String> reader) {
    String json = document.replace('\'', '"');
    RejectedException refused =
        catchThrowableOfType(RejectedException.class, () -> reader.accept(json));
    assertThat(refused).isNotNull().hasNoCause();
    assertThat(refused.rejection().code()).isEqualTo(Rejection.INVALID);
    assertThat(refused.rejection().violations())
        .extracting(Violation::path, Violation::code)
        .containsExactly(tuple(path, code));
    assertThat(refused.rejection().message(Locale.ENGLISH)).isNotBlank();
    assertThat(refused.rejection().message(Locale.FRENCH)).isNotBlank();
  }
}
