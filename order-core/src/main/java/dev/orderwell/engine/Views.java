package dev.orderwell.engine;

import dev.orderwell.access.Permission;
import dev.orderwell.engine.ShopEdit.Decision;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.SavedView;
import dev.orderwell.query.SavedViews;
import dev.orderwell.store.OrderStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The lists that a shop looks at again and again.
 *
 * <pre>{@code
 * orders.views().save(ana, "To pack", OrderQuery.active().in(PaymentCategory.PAID));
 * SavedView toPack = orders.views().find(ana, "to pack").orElseThrow();
 * Page<OrderSummary> page = orders.list(ana, toPack.query());
 * }</pre>
 *
 * <p>Whoever changes something gets a {@link dev.orderwell.store.CommitInDoubtException} if a
 * commit broke and the store can no longer be asked: look then whether it is done.
 */
public final class Views {
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;

  Views(OrderStore store, ShopId shop, Gate gate) {
    this.store = store;
    this.shop = shop;
    this.gate = gate;
  }

  /**
   * The views.
   *
   * @param actor who asks
   * @return by name
   * @throws RejectedException {@code access.refused}
   */
  public List<SavedView> list(Actor actor) {
    gate.require(actor, Permission.READ_VIEWS);
    return store.views(shop).views();
  }

  /**
   * Looks a view up.
   *
   * @param actor who asks
   * @param name in any case, with or without accents
   * @return the view, if there is one
   * @throws RejectedException {@code access.refused}
   */
  public Optional<SavedView> find(Actor actor, String name) {
    gate.require(actor, Permission.READ_VIEWS);
    return store.views(shop).named(name);
  }

  /**
   * Keeps a view, in place of the one of that name if there is one.
   *
   * @param actor who does it
   * @param name 1 to 100 characters
   * @param query what to look for; its first page is kept
   * @return the view
   * @throws RejectedException {@code view.too-many} above {@value SavedViews#MOST}, {@code
   *     query.limit}, {@code input.invalid}, {@code access.refused}
   */
  public SavedView save(Actor actor, String name, OrderQuery query) {
    gate.require(actor, Permission.CHANGE_VIEWS);
    SavedView view = new SavedView(name, query.firstPage());
    List<Violation> violations = InputCheck.violations(view);
    if (!violations.isEmpty()) throw new RejectedException(Rejection.invalid(violations));
    Limit.check(query);
    change(views -> with(views, view), views -> views.views().contains(view));
    return view;
  }

  private static SavedViews with(SavedViews views, SavedView view) {
    SavedViews changed = views.with(view);
    if (changed.views().size() > SavedViews.MOST) {
      throw new RejectedException(Rejection.of("view.too-many").with("most", SavedViews.MOST));
    }
    return changed;
  }

  /**
   * Drops a view.
   *
   * @param actor who does it
   * @param name of the view, in any case
   * @throws RejectedException {@code view.unknown}, {@code access.refused}
   */
  public void delete(Actor actor, String name) {
    gate.require(actor, Permission.CHANGE_VIEWS);
    change(views -> without(views, name), views -> views.named(name).isEmpty());
  }

  private static SavedViews without(SavedViews views, String name) {
    SavedView view =
        views
            .named(name)
            .orElseThrow(
                () -> new RejectedException(Rejection.of("view.unknown").with("view", name)));
    return views.without(view.name());
  }

  private void change(UnaryOperator<SavedViews> change, Predicate<SavedViews> isDone) {
    ShopEdit.on(
        store,
        () -> {
          SavedViews after = change.apply(store.views(shop));
          return new Decision<>(
              after, () -> store.save(shop, after), () -> isDone.test(store.views(shop)));
        });
  }
}
