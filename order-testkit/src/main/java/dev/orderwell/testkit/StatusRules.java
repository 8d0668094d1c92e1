package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.Archive;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Role;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StatusChange;
import dev.orderwell.store.StatusEntry;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.CustomStatus;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.StatusDictionary;
import dev.orderwell.workflow.StatusEvent;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** S13: the statuses that a shop has made. See {@link OrderStoreContract}. */
abstract class StatusRules extends DeadlineRules {
  private static final CustomStatus ACCOUNTING =
      status(PaymentCategory.AWAITING, "awaiting-accounting", "Awaiting accounting");
  private static final Labels LETTERS =
      Labels.of("en", ContractCourses.LETTERS).and("fr", "Terminée à l’atelier").and("yue", "完成");

  @Test
  void S13_nothingIsFoundWhereNothingWasSaved() {
    assertThat(store.statuses(MAIN).version()).isZero();
    assertThat(store.statuses(MAIN).isEmpty()).isTrue();
    assertThat(store.statusHistory(MAIN)).isEmpty();
  }

  @Test
  void S13_theDictionaryComesBackAsItWas() {
    CustomStatus done =
        new CustomStatus(
            OrderCategory.COMPLETED,
            "d".repeat(50),
            LETTERS,
            "#8E44AD",
            Set.of(OrderKind.GOODS, OrderKind.DONATION),
            Set.of(Role.ADMIN, Role.SYSTEM));
    CustomStatus sameCode =
        status(FulfilmentCategory.SHIPPED, "awaiting-accounting", "Another axis");
    StatusDictionary made =
        StatusDictionary.EMPTY.with(done).with(ACCOUNTING).with(sameCode).without(ACCOUNTING);
    List<StatusEntry> entries =
        List.of(
            entry(1, new StatusEvent.Added(done)),
            entry(2, new StatusEvent.Added(ACCOUNTING)),
            entry(3, new StatusEvent.Added(sameCode)),
            entry(4, new StatusEvent.Removed(ACCOUNTING)));
    assertThat(store.save(MAIN, new StatusChange(0, made, entries))).isTrue();
    CustomStatus renamed = status(FulfilmentCategory.SHIPPED, "awaiting-accounting", "On the way");
    StatusEntry change = entry(5, new StatusEvent.Changed(sameCode, renamed));
    StatusDictionary after = made.with(renamed);
    assertThat(store.save(MAIN, new StatusChange(4, after, List.of(change)))).isTrue();

    StatusDictionary found = store.statuses(MAIN);
    assertThat(found.version()).isEqualTo(5);
    assertThat(found.entries()).isEqualTo(after.entries());
    assertThat(found.statuses()).containsExactly(done, renamed);
    List<StatusEntry> all = new ArrayList<>(entries);
    all.add(change);
    assertThat(store.statusHistory(MAIN)).isEqualTo(all);
  }

  @Test
  void S13_aStaleDictionaryIsNotSaved() {
    CustomStatus late = status(PaymentCategory.PAID, "late", "Late");
    assertThat(store.save(MAIN, added(StatusDictionary.EMPTY, ACCOUNTING))).isTrue();
    assertThat(store.save(MAIN, added(StatusDictionary.EMPTY, late))).isFalse();
    assertThat(store.statuses(MAIN).statuses()).containsExactly(ACCOUNTING);
    assertThat(store.statuses(MAIN).version()).isEqualTo(1);
    assertThat(store.statusHistory(MAIN)).hasSize(1);
  }

  @Test
  void S13_shopsHaveStatusesOfTheirOwn() {
    ShopId paris = new ShopId("paris");
    CustomStatus sameCode = status(PaymentCategory.PAID, "awaiting-accounting", "Payé");
    assertThat(store.save(MAIN, added(StatusDictionary.EMPTY, ACCOUNTING))).isTrue();
    assertThat(store.statuses(paris).version()).isZero();
    assertThat(store.save(paris, added(StatusDictionary.EMPTY, sameCode))).isTrue();
    assertThat(store.statuses(MAIN).statuses()).containsExactly(ACCOUNTING);
    assertThat(store.statuses(paris).statuses()).containsExactly(sameCode);
    assertThat(store.statusHistory(MAIN)).hasSize(1);
    assertThat(store.statusHistory(paris)).hasSize(1);
  }

  @Test
  void S13_writersRacingForStatusesLoseNone() {
    int writers = 8;
    int each = 10;
    Racing.threads(
        writers,
        writer -> {
          for (int i = 0; i < each; i++) {
            insist(status(PaymentCategory.AWAITING, "step-" + writer + "-" + i, "Step"));
          }
          return writer;
        });
    assertThat(store.statuses(MAIN).statuses()).hasSize(writers * each).doesNotHaveDuplicates();
    assertThat(store.statusHistory(MAIN))
        .extracting(StatusEntry::version)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
  }

  @Test
  void S13_anOrderKeepsTheWordsThatItsStatusesHad() {
    StatusDefinition own =
        StatusDefinition.of(PaymentCategory.AWAITING, "awaiting-accounting", LETTERS);
    ShopSettings settings =
        ShopSettings.STANDARD.workflow(Workflows.standard().as("own").entry(own).build());
    Order placed = changes.with(settings).placed(Fixtures.teeAndMug().build());
    Order found = store.find(MAIN, placed.id()).orElseThrow();
    assertThat(found.statuses().payment().labels()).isEqualTo(LETTERS);
    assertThat(listed(EVERYTHING).get(0).statuses().payment().labels()).isEqualTo(LETTERS);
  }

  @Test
  void S13_anOrderKeepsAStatusThatWasRemoved() {
    StatusDictionary made = StatusDictionary.EMPTY.with(ACCOUNTING);
    WorkflowSet workflows = ShopSettings.STANDARD.workflows().withCustom(made.offered());
    Order placed = changes.placed(Fixtures.teeAndMug().build());
    Order chosen =
        changes
            .with(ShopSettings.STANDARD.workflows(workflows))
            .changed(placed, ChangeStatus.to(Axis.PAYMENT, "awaiting-accounting"));
    assertThat(store.save(MAIN, added(StatusDictionary.EMPTY, ACCOUNTING))).isTrue();
    StatusEntry removed = entry(2, new StatusEvent.Removed(ACCOUNTING));
    StatusDictionary without = made.without(ACCOUNTING);
    assertThat(store.save(MAIN, new StatusChange(1, without, List.of(removed)))).isTrue();
    Status payment = store.find(MAIN, chosen.id()).orElseThrow().statuses().payment();
    assertThat(payment).isEqualTo(ACCOUNTING.definition().status());
    assertThat(payment.labels()).isEqualTo(ACCOUNTING.labels());
  }

  @Test
  void S13_whatWasDecidedOnOlderStatusesChangesNothing() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Change change = changes.of(order, new Archive());
    assertThat(store.save(MAIN, added(StatusDictionary.EMPTY, ACCOUNTING))).isTrue();
    assertChangesNothing(change, new SaveResult.Stale());
    changes.changed(order, new Archive());
  }

  private void insist(CustomStatus status) {
    while (!store.save(MAIN, added(store.statuses(MAIN), status))) Thread.onSpinWait();
  }

  private static StatusChange added(StatusDictionary before, CustomStatus status) {
    StatusEntry entry = entry(before.version() + 1, new StatusEvent.Added(status));
    return new StatusChange(before.version(), before.with(status), List.of(entry));
  }

  private static StatusEntry entry(long version, StatusEvent event) {
    return new StatusEntry(version, Fixtures.NOW.plusNanos(1000), Fixtures.ANA, event);
  }

  private static CustomStatus status(Category category, String code, String words) {
    return new CustomStatus(
        category, code, Labels.of("en", words), null, Set.of(), StatusDefinition.STAFF);
  }
}
