package dev.orderwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** S3.13: whatever a shop does to its statuses, codes stay unique and every order keeps its own. */
class StatusDictionaryProperties {
  private static final WorkflowSet BASE = WorkflowSet.of(Workflows.standard());

  /** One thing that a shop does: it makes a status or gives it other words, or takes it away. */
  private record Edit(CustomStatus status, boolean removes) {}

  @Property(tries = 1000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void S3_13_codesStayUniqueVersionsCountAndEveryCodeStillMeansSomething(
      @ForAll("edits") List<Edit> edits) {
    StatusDictionary statuses = StatusDictionary.EMPTY;
    Map<String, CustomStatus> last = new LinkedHashMap<>();
    List<String> live = new ArrayList<>();
    for (Edit edit : edits) {
      String key = key(edit.status());
      CustomStatus known = last.get(key);
      if (known != null && known.category() != edit.status().category()) {
        StatusDictionary before = statuses;
        assertThatThrownBy(() -> before.with(edit.status()))
            .isInstanceOf(IllegalArgumentException.class);
        continue;
      }
      if (edit.removes() && !live.contains(key)) continue;
      long version = statuses.version();
      statuses = edit.removes() ? statuses.without(known) : statuses.with(edit.status());
      assertThat(statuses.version()).isEqualTo(version + 1);
      if (edit.removes()) live.remove(key);
      else last.put(key, edit.status());
      if (!edit.removes() && !live.contains(key)) live.add(key);
    }
    check(statuses, last, live);
    check(StatusDictionary.of(statuses.version(), statuses.entries()), last, live);
  }

  private static void check(
      StatusDictionary statuses, Map<String, CustomStatus> last, List<String> live) {
    assertThat(statuses.statuses())
        .extracting(StatusDictionaryProperties::key)
        .containsExactlyInAnyOrderElementsOf(live);
    assertThat(statuses.entries().stream().map(StatusDictionary.Entry::status))
        .as("in the order in which their codes were first made")
        .containsExactlyElementsOf(last.values());
    WorkflowSet offered = BASE.withCustom(statuses.offered());
    WorkflowSet words = BASE.withCustom(statuses.everMade());
    for (OrderKind kind : OrderKind.values()) {
      for (CustomStatus status : last.values()) {
        boolean open = live.contains(key(status)) && status.isFor(kind);
        assertThat(offered.of(kind).find(status.axis(), status.code()).isPresent()).isEqualTo(open);
        Status old = new Status(status.code(), status.category(), Labels.of("en", "Long ago"));
        assertThat(words.of(kind).today(old).label(Locale.ENGLISH))
            .isEqualTo(status.label(Locale.ENGLISH));
      }
    }
  }

  @Example
  void S3_13_aWorkflowsOwnStatusesComeFirstAndKeepTheirWords() {
    CustomStatus paid =
        new CustomStatus(
            PaymentCategory.PAID,
            "paid",
            Labels.of("en", "Other"),
            null,
            Set.of(),
            StatusDefinition.STAFF);
    StatusDictionary statuses = StatusDictionary.EMPTY.with(paid);
    Workflow workflow = BASE.withCustom(statuses.offered()).of(OrderKind.GOODS);
    Status own = Status.of(PaymentCategory.PAID);
    assertThat(workflow.today(own).label(Locale.ENGLISH)).isEqualTo("Paid");
    assertThat(workflow.entry(PaymentCategory.PAID)).isEqualTo(own);
  }

  private static String key(CustomStatus status) {
    return status.axis() + " " + status.code();
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<CustomStatus> status =
        Combinators.combine(
                Arbitraries.of(
                    PaymentCategory.AWAITING, PaymentCategory.PAID, OrderCategory.IN_PROGRESS),
                Arbitraries.of("one", "two", "three", "four"),
                Arbitraries.integers().between(1, 1000),
                Arbitraries.of(OrderKind.class).set().ofMaxSize(2))
            .as(
                (category, code, word, kinds) ->
                    new CustomStatus(
                        category,
                        code,
                        Labels.of("en", "Word " + word),
                        null,
                        kinds,
                        StatusDefinition.STAFF));
    Arbitrary<Boolean> removes = Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true));
    return Combinators.combine(status, removes).as(Edit::new).list().ofMaxSize(40);
  }
}
