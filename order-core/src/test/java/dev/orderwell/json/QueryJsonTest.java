package dev.orderwell.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Source;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSort;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Queries as JSON")
class QueryJsonTest {
  private static final OrderQuery EVERYTHING =
      OrderQuery.archived()
          .withUnplaced()
          .tagged("Cadeau 🎁", "b")
          .taggedWithAll("c")
          .notTagged("d")
          .having(Axis.FULFILMENT, "own")
          .in(PaymentCategory.PAID)
          .showing("pending")
          .placedFrom(Instant.parse("2026-03-02T09:00:00.000001Z"))
          .placedBefore(Instant.parse("2026-03-03T09:00:00Z"))
          .placedInLast(7, ZoneId.of("Europe/Paris"))
          .matching("Élise \"+\" 完成")
          .numberStarting("#A-1")
          .ofKind(OrderKind.GOODS)
          .from(Source.MANUAL)
          .through("events")
          .soldBy("acme")
          .orderedBy("u-17")
          .orderedWith("lea@example.com")
          .ascending(OrderSort.GRAND_TOTAL)
          .limit(77)
          .withActions();

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(QueryJson.read(QueryJson.write(EVERYTHING))).isEqualTo(EVERYTHING);
    assertThat(QueryJson.read(QueryJson.write(OrderQuery.active()))).isEqualTo(OrderQuery.active());
  }

  @Test
  void everyCriterionIsWrittenUnderAName() {
    List<? extends Class<?>> written =
        EVERYTHING.criteria().stream().<Class<?>>map(Object::getClass).distinct().toList();
    assertThat(Arrays.stream(Criterion.class.getDeclaredClasses()).filter(Class::isRecord))
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void aQueryReadsAsPeopleWouldWriteIt() {
    OrderQuery query =
        QueryJson.read(
            """
            {"criteria": [
               {"type": "in", "axis": "PAYMENT", "categories": ["paid"]},
               {"type": "tagged", "carrying": "NONE", "names": ["waiting"]}],
             "rising": true, "limit": 50}
            """);
    assertThat(query)
        .isEqualTo(
            OrderQuery.active()
                .in(PaymentCategory.PAID)
                .notTagged("waiting")
                .ascending(OrderSort.PLACED_AT)
                .limit(50));
    assertThat(QueryJson.read("{}")).isEqualTo(OrderQuery.active());
  }

  @Test
  void thePlaceOfAPageIsNotPartOfAList() {
    assertThat(QueryJson.write(EVERYTHING.after("x"))).isEqualTo(QueryJson.write(EVERYTHING));
    assertThat(QueryJson.list(EVERYTHING.before("x").limit(3)))
        .isEqualTo(QueryJson.list(EVERYTHING))
        .isNotEqualTo(QueryJson.list(EVERYTHING.descending(OrderSort.GRAND_TOTAL)))
        .isNotEqualTo(QueryJson.list(EVERYTHING.tagged("more")));
  }

  @Test
  void whatIsWrongIsRefusedWithItsPath() {
    assertRefused("{\"scope\": \"OLD\"}", "scope", "input.malformed");
    assertRefused("{\"sort\": 1}", "sort", "input.unknown-property");
    assertRefused("{\"criteria\": [{\"type\": \"sql\"}]}", "criteria[0].type", "input.malformed");
    assertRefused("{\"criteria\": [{\"text\": \"x\"}]}", "criteria[0].type", "input.missing");
    assertRefused("{\"criteria\": [7]}", "criteria[0]", "input.wrong-type");
    assertRefused("{\"criteria\": [null]}", "criteria[0]", "input.missing");
    assertRefused(
        "{\"criteria\": [{\"type\": \"search\", \"text\": \"x\"}]}",
        "criteria[0].type",
        "input.malformed");
    assertRefused(
        "{\"criteria\": [{\"type\": \"placed-in-last\", \"days\": 1, \"zone\": \"Mars/One\"}]}",
        "criteria[0].zone",
        "input.malformed");
    assertRefused("{\"limit\": 99999999999}", "limit", "input.out-of-range");
    assertRefused("{\"limit\": \"5\"}", "limit", "input.wrong-type");
    assertRefused("[]", "", "input.wrong-type");
  }

  private static void assertRefused(String json, String path, String code) {
    RejectedException refusal =
        catchThrowableOfType(RejectedException.class, () -> QueryJson.read(json));
    assertThat(refusal).as(json).isNotNull();
    assertThat(refusal.rejection().violations())
        .as(json)
        .extracting(Violation::path, Violation::code)
        .containsExactly(tuple(path, code));
  }
}
