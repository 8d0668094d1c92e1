package dev.orderwell.testkit;

import dev.orderwell.store.OrderStore;
import java.util.Optional;

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
 *   <li>S9 The tag dictionary is changed by compare-and-set, alone or with an order. What was
 *       decided on older dictionaries changes nothing, and no answer of the store is newer than the
 *       dictionaries that it remembers.
 *   <li>S10 Instructions are saved with the order and claimed by compare-and-set.
 *   <li>S11 Instants are exact to the microsecond, in any time zone of the program.
 *   <li>S12 A deadline is saved with the order, moved only while the order stays as it is, and
 *       found earliest first.
 *   <li>S13 The statuses that a shop has made are changed by compare-and-set; orders keep theirs,
 *       with the words that they had.
 *   <li>S14 A customer who is erased is written over in the order, its history and what is still to
 *       be said, and nothing else is.
 *   <li>S15 The lists that a shop has saved are changed by compare-and-set.
 *   <li>S16 An instruction that was tried too often waits among the dead letters until it is
 *       revived, by compare-and-set.
 *   <li>S17 Ids that differ in a sign are others; text of any kind, orders of hundreds of lines and
 *       look-ups of a thousand come back whole.
 *   <li>S18 An order is found by every name that a provider calls its payments by, and what it has
 *       taken of them; of several orders the one that came first is.
 *   <li>S19 Orders with something that nobody knows the end of are found as long as nobody does,
 *       those whose doubt is oldest first.
 *   <li>S20 An event that belongs to no order yet is parked once, letter by letter; found when it
 *       is due, put off by compare-and-set, and gone when it is taken out.
 * </ul>
 */
public abstract class OrderStoreContract extends ExactnessRules {
  /** A contract of one store. */
  protected OrderStoreContract() {}

  /**
   * The store to be tried.
   *
   * @return a fresh one, owning and empty, at each call
   */
  protected abstract OrderStore store();

  /**
   * Another instance over the data of the store that was given last, as a second program has it. A
   * store that remembers dictionaries shows with it that it notices what others change.
   *
   * @return empty for a store that keeps its data in itself
   */
  protected Optional<OrderStore> secondStore() {
    return Optional.empty();
  }

  @Override
  final OrderStore fresh() {
    return store();
  }

  @Override
  final OrderStore second() {
    return secondStore().orElse(store);
  }
}
