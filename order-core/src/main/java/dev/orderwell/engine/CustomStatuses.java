package dev.orderwell.engine;

import dev.orderwell.access.Permission;
import dev.orderwell.engine.ShopEdit.Decision;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.StatusChange;
import dev.orderwell.store.StatusEntry;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.CustomStatus;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.StatusDictionary;
import dev.orderwell.workflow.StatusEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The statuses that a shop has made itself, any number on any axis (S3.13). They refine what the
 * facts say and are chosen by {@link dev.orderwell.command.ChangeStatus}, beside those of the
 * workflows that the host has set. No order is touched here: orders have a status by its code, and
 * show what it is called today.
 *
 * <pre>{@code
 * orders.statuses().add(ana,
 *     NewStatus.of(PaymentCategory.AWAITING, "awaiting-accounting")
 *         .called("en", "Awaiting accounting")
 *         .called("fr", "En attente de comptabilité"));
 * orders.execute(ana, id, ChangeStatus.to(Axis.PAYMENT, "awaiting-accounting"));
 * }</pre>
 *
 * <p>Whoever changes something gets a {@link dev.orderwell.store.CommitInDoubtException} if a
 * commit broke and the store can no longer be asked: look then whether it is done.
 */
public final class CustomStatuses {
  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;

  CustomStatuses(Environment environment, OrderStore store, ShopId shop, Gate gate) {
    this.environment = environment;
    this.store = store;
    this.shop = shop;
    this.gate = gate;
  }

  /**
   * The statuses that can be chosen.
   *
   * @param actor who asks
   * @return in the order in which they were first added
   * @throws RejectedException {@code access.refused}
   */
  public List<CustomStatus> list(Actor actor) {
    gate.require(actor, Permission.READ_STATUSES);
    return store.statuses(shop).statuses();
  }

  /**
   * What happened to the shop's statuses.
   *
   * @param actor who asks
   * @return in order
   * @throws RejectedException {@code access.refused}
   */
  public List<StatusEntry> history(Actor actor) {
    gate.require(actor, Permission.READ_STATUSES);
    return store.statusHistory(shop);
  }

  /**
   * Adds a status. One that was removed can be added again; orders that have it still have it.
   *
   * @param actor who does it
   * @param status what it is to be
   * @return the status
   * @throws RejectedException {@code input.invalid} with all violations; {@code access.refused};
   *     {@code status.of-the-system} for abandoned carts and what else is not placed (S1.13);
   *     {@code status.code-taken} if the shop, one of its workflows or the library has the code on
   *     that axis; {@code status.fixed} if it was removed and stood for another category
   */
  public CustomStatus add(Actor actor, NewStatus status) {
    check(status);
    return save(actor, statuses -> added(statuses, status.toStatus()));
  }

  /**
   * Changes what a status is called, its colour, the orders it is for or who may choose it. Orders
   * that have it keep it, even if it is not for them any more.
   *
   * <pre>{@code
   * orders.statuses().change(ana, Axis.PAYMENT, "awaiting-accounting",
   *     status -> status.called("de", "Wartet auf die Buchhaltung").only());
   * }</pre>
   *
   * @param actor who does it
   * @param axis its axis
   * @param code its code
   * @param edit makes of it what it is to be; asked again if somebody else was faster
   * @return the status
   * @throws RejectedException {@code access.refused}; {@code status.not-custom}; {@code
   *     input.invalid}; {@code status.fixed} for another code or category
   */
  public CustomStatus change(Actor actor, Axis axis, String code, UnaryOperator<NewStatus> edit) {
    return save(actor, statuses -> changed(statuses, live(statuses, axis, code), edit));
  }

  /**
   * Takes a status away. Orders that have it keep it and can leave it.
   *
   * @param actor who does it
   * @param axis its axis
   * @param code its code
   * @return the status as it was
   * @throws RejectedException {@code access.refused}; {@code status.not-custom}
   */
  public CustomStatus remove(Actor actor, Axis axis, String code) {
    return save(
        actor,
        statuses -> {
          CustomStatus status = live(statuses, axis, code);
          return new Step(statuses.without(status), new StatusEvent.Removed(status), status);
        });
  }

  private record Step(StatusDictionary after, StatusEvent event, CustomStatus result) {}

  private Step added(StatusDictionary statuses, CustomStatus status) {
    if (StatusDefinition.usual(status.category()).assignableBy().isEmpty()) {
      throw new RejectedException(
          Rejection.of("status.of-the-system").with("category", status.category().code()));
    }
    Optional<StatusDictionary.Entry> earlier = statuses.find(status.axis(), status.code());
    boolean live = earlier.isPresent() && !earlier.get().removed();
    if (live || isTaken(status)) throw refusal("status.code-taken", status.axis(), status.code());
    earlier.ifPresent(entry -> requireSame(entry.status(), status));
    return new Step(statuses.with(status), new StatusEvent.Added(status), status);
  }

  private boolean isTaken(CustomStatus status) {
    String code = status.code();
    boolean ofTheLibrary =
        status.axis().categories().stream().anyMatch(category -> category.code().equals(code));
    return ofTheLibrary
        || environment.settings(shop).workflows().all().stream()
            .anyMatch(workflow -> workflow.find(status.axis(), code).isPresent());
  }

  private static Step changed(
      StatusDictionary statuses, CustomStatus before, UnaryOperator<NewStatus> edit) {
    NewStatus edited = edit.apply(NewStatus.of(before));
    check(edited);
    CustomStatus after = edited.toStatus();
    requireSame(before, after);
    StatusDictionary next = before.equals(after) ? statuses : statuses.with(after);
    return new Step(next, new StatusEvent.Changed(before, after), after);
  }

  private static void requireSame(CustomStatus before, CustomStatus after) {
    if (before.category() == after.category() && before.code().equals(after.code())) return;
    throw new RejectedException(
        Rejection.of("status.fixed")
            .with("status", before.code())
            .with("category", before.category().code()));
  }

  private static CustomStatus live(StatusDictionary statuses, Axis axis, String code) {
    return statuses
        .find(axis, code)
        .filter(entry -> !entry.removed())
        .map(StatusDictionary.Entry::status)
        .orElseThrow(() -> refusal("status.not-custom", axis, code));
  }

  private CustomStatus save(Actor actor, Function<StatusDictionary, Step> edit) {
    gate.require(actor, Permission.CHANGE_STATUSES);
    return ShopEdit.on(store, () -> decide(actor, edit, store.statuses(shop)));
  }

  private Decision<CustomStatus> decide(
      Actor actor, Function<StatusDictionary, Step> edit, StatusDictionary before) {
    Step step = edit.apply(before);
    if (step.after() == before) return new Decision<>(step.result(), () -> true, () -> true);
    StatusEntry entry =
        new StatusEntry(step.after().version(), environment.now(), actor, step.event());
    StatusChange change = new StatusChange(before.version(), step.after(), List.of(entry));
    return new Decision<>(
        step.result(),
        () -> store.save(shop, change),
        () -> store.statusHistory(shop).contains(entry));
  }

  private static void check(NewStatus status) {
    List<Violation> violations = InputCheck.violations(status);
    if (!violations.isEmpty()) throw new RejectedException(Rejection.invalid(violations));
  }

  private static RejectedException refusal(String code, Axis axis, String status) {
    return new RejectedException(
        Rejection.of(code).with("axis", axis.code()).with("status", status));
  }
}
