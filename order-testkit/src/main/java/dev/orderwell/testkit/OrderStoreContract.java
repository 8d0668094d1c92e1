package dev.orderwell.testkit;

import dev.orderwell.store.OrderStore;

/**
 * What every owning {@link OrderStore} holds. A store's author extends it and gives the store:
 *
 * <pre>{@code
 * class MyOrderStoreTest extends OrderStoreContract {
 *   @Override protected OrderStore store() { return new MyOrderStore(emptySchema()); }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>S1 What was saved is what is found, letter by letter and minor unit by minor unit.
 *   <li>S2 The history of an order is in order and without gaps.
 *   <li>S3 A stale change, or one that fails, changes nothing.
 *   <li>S4 A command that was accepted is known by its id, and is not accepted again.
 *   <li>S5 Order numbers are unique in a shop; drawn ones are consecutive but for those taken.
 *   <li>S6 Shops are apart, even where all ids are the same.
 *   <li>S7 Lists, pages and counts are what the filter matches, in any order, from both ends.
 *   <li>S8 Writers that race lose no change.
 *   <li>S9 The tag dictionary is changed by compare-and-set, alone or with an order.
 *   <li>S10 Instructions are saved with the order and claimed by compare-and-set.
 *   <li>S11 Instants are exact to the microsecond, in any time zone of the program.
 *   <li>S12 A deadline is saved with the order, moved only while the order stays as it is, and
 *       found earliest first.
 *   <li>S13 The statuses that a shop has made are changed by compare-and-set; orders keep theirs,
 *       with the words that they had.
 *   <li>S15 The lists that a shop has saved are changed by compare-and-set.
 * </ul>
 */
public abstract class OrderStoreContract extends ViewRules {
  /** A contract of one store. */
  protected OrderStoreContract() {}

  /**
   * The store to be tried.
   *
   * @return a fresh one, owning and empty, at each call
   */
  protected abstract OrderStore store();

  @Override
  final OrderStore fresh() {
    return store();
  }
}
