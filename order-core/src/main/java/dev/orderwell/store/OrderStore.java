package dev.orderwell.store;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderIndex;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Position;
import dev.orderwell.query.SavedViews;
import dev.orderwell.query.SortOrder;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.StatusDictionary;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where orders are kept. All deciding and retrying is above it, so that a store is small; {@code
 * OrderStoreContract} of order-testkit proves it, rule by rule. Stores are thread-safe unless they
 * are bound to one transaction.
 *
 * <p>A store works in one of two ways, chosen by whoever makes it and never detected.
 * <em>Owning</em>: each {@link #save} is a transaction of the store. <em>Joining</em>: the store is
 * bound to a transaction of the host; it never commits, rolls back or fails on a constraint, since
 * a failed statement would poison the host's transaction; it looks before it writes and answers
 * with a {@link SaveResult}.
 *
 * <pre>{@code
 * Orders orders = Orders.on(new InMemoryOrderStore()).build();
 * }</pre>
 *
 * <p>Any method may throw {@link StoreException}; each {@code save} of an owning store throws
 * {@link CommitInDoubtException} if it cannot know whether its commit took place.
 */
public interface OrderStore {
  /** Whose transactions a store writes in. */
  enum Transactions {
    /** Each save is one of the store's own. */
    OWNING,
    /** The host's. */
    JOINING
  }

  /**
   * Whose transactions this store writes in.
   *
   * @return always the same
   */
  Transactions transactions();

  /**
   * The order as it was last saved.
   *
   * @param shop whose order
   * @param id which
   * @return empty if the shop has none of that id
   */
  default Optional<Order> find(ShopId shop, OrderId id) {
    return Optional.ofNullable(find(shop, List.of(id)).get(id));
  }

  /**
   * Some orders as they were last saved, in one trip.
   *
   * @param shop whose orders
   * @param ids which, at most 1000
   * @return by id, without those that the shop does not have
   */
  Map<OrderId, Order> find(ShopId shop, Collection<OrderId> ids);

  /**
   * The id behind a number.
   *
   * @param shop whose order
   * @param number exact, case counts
   * @return empty if the shop has none of that number
   */
  Optional<OrderId> find(ShopId shop, OrderNumber number);

  /**
   * The history of an order.
   *
   * @param shop whose order
   * @param id which
   * @return numbered from 1 without gaps; empty if there is no such order
   */
  List<HistoryEntry> history(ShopId shop, OrderId id);

  /**
   * Writes a change, all of it or nothing. A number that is wanted is drawn in the same
   * transaction; numbers that other orders have are passed over. Nothing is written where the order
   * has another version than the expected one, where one of the dictionaries has another version
   * than the one that the change was decided on, or where the command's id is known.
   *
   * <p>A change with an {@link Erasure} also writes over entries of the order's history and over
   * its instructions: nothing of what stood there may be left anywhere.
   *
   * @param change what to write
   * @return what became of it
   */
  SaveResult save(Change change);

  /**
   * An accepted command.
   *
   * @param shop whose
   * @param id as it was given
   * @return empty if no accepted command has this id
   */
  Optional<Remembered> remembered(ShopId shop, CommandId id);

  /**
   * A page of a list. A store keeps an {@link OrderIndex} beside each order, one for those who see
   * the whole and one for each vendor, and answers from it without loading an order.
   *
   * @param shop whose orders
   * @param filter which, and as who sees them
   * @param order how they are sorted
   * @param after only those that come after this place in that order, null for the first page
   * @param limit at most so many
   * @return the rows of those that {@link OrderFilter#matches} agrees with
   */
  List<OrderRow> list(
      ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit);

  /**
   * How many orders there are.
   *
   * @param shop whose
   * @param filter which, and as who sees them
   * @return what {@link #list} would give without a limit
   */
  long count(ShopId shop, OrderFilter filter);

  /**
   * How many orders there are of each status.
   *
   * @param shop whose
   * @param filter which, and as who sees them
   * @param by what statuses
   * @return by the codes of {@link CountBy#code}, without those that no order has
   */
  Map<String, Long> count(ShopId shop, OrderFilter filter, CountBy by);

  /**
   * The lists that a shop has saved.
   *
   * @param shop whose
   * @return none for a shop that has saved none
   */
  SavedViews views(ShopId shop);

  /**
   * Writes the saved lists, where those that are there are one version back.
   *
   * @param shop whose
   * @param views as they will be
   * @return false if somebody else has changed them: nothing was written
   */
  boolean save(ShopId shop, SavedViews views);

  /**
   * Both dictionaries of a shop, for those who decide or show something. They may be answered from
   * memory, without a trip, and are never older than what the last answer of {@code find}, {@code
   * list}, {@code count} or {@code save} of this store has seen: a database reads the versions of
   * the dictionaries along with each of these, and the dictionaries again when they differ. What
   * was decided on remembered ones is safe, since {@link #save} compares their versions; after
   * {@link SaveResult.Stale} they are those of today, so that the next attempt may succeed.
   *
   * @param shop whose
   * @return empty ones for a shop that has named nothing
   */
  Dictionaries dictionaries(ShopId shop);

  /**
   * The tags of a shop as they are now, for those who change them.
   *
   * @param shop whose
   * @return empty for a shop that has used none
   */
  TagDictionary tags(ShopId shop);

  /**
   * The history of a shop's tags.
   *
   * @param shop whose
   * @return in order
   */
  List<TagEntry> tagHistory(ShopId shop);

  /**
   * Writes a change of a dictionary alone.
   *
   * @param shop whose
   * @param change what to write
   * @return false if the dictionary has another version by now; nothing is written then
   */
  boolean save(ShopId shop, TagChange change);

  /**
   * The statuses that a shop has made (S3.13) as they are now, for those who change them.
   *
   * @param shop whose
   * @return empty for a shop that has made none
   */
  StatusDictionary statuses(ShopId shop);

  /**
   * The history of the statuses that a shop has made.
   *
   * @param shop whose
   * @return in order
   */
  List<StatusEntry> statusHistory(ShopId shop);

  /**
   * Writes a change of the statuses that a shop has made.
   *
   * @param shop whose
   * @param change what to write
   * @return false if the dictionary has another version by now; nothing is written then
   */
  boolean save(ShopId shop, StatusChange change);

  /**
   * Instructions that may be claimed.
   *
   * @param now those due by then
   * @param limit at most so many
   * @return of all shops, those due first first; no dead ones
   */
  List<PendingInstruction> due(Instant now, int limit);

  /**
   * The instructions of an order that are not carried out.
   *
   * @param shop whose
   * @param id which order
   * @return in order, the dead ones among them and marked as such
   */
  List<PendingInstruction> pending(ShopId shop, OrderId id);

  /**
   * Claims an instruction: a compare-and-set on its tries, so that of two who try only one gets it.
   * If nothing more is heard, it is due again when the claim runs out.
   *
   * @param instruction as it was listed
   * @param until when the claim runs out
   * @return false if somebody else has claimed it, or it is dead or gone
   */
  boolean claim(PendingInstruction instruction, Instant until);

  /**
   * Puts an instruction off, and does nothing if somebody has claimed it since, or it is dead.
   *
   * @param instruction as it was claimed, or as it was listed
   * @param due not before
   */
  void postpone(PendingInstruction instruction, Instant due);

  /**
   * Takes an instruction out whose outcome no longer changes anything. Outcomes that do are a
   * {@link Change} that completes it. Does nothing if somebody has claimed it since, or it is dead.
   *
   * @param instruction as it was claimed
   */
  void drop(PendingInstruction instruction);

  /**
   * Puts an instruction that was tried too often among the dead letters: nobody claims it until
   * somebody revives it.
   *
   * @param claimed as it was claimed
   * @return false if somebody else has claimed it since, or it is gone
   */
  boolean bury(PendingInstruction claimed);

  /**
   * The dead letters of a shop.
   *
   * @param shop whose
   * @param limit at most so many
   * @return those whose last claim ran out first first
   */
  List<PendingInstruction> dead(ShopId shop, int limit);

  /**
   * Takes an instruction out of the dead letters: a compare-and-set, so that of two who revive one
   * only one does. Its tries start again at 0.
   *
   * @param dead as it was listed
   * @param due not to be claimed before
   * @return false if somebody else has revived it, or it is gone
   */
  boolean revive(PendingInstruction dead, Instant due);

  /**
   * Orders whose deadline has come (X6). A change sets the deadline of its order, {@link
   * #reschedule} moves it; asking needs an index, since most orders have none.
   *
   * @param now those with a deadline by then
   * @param limit at most so many
   * @return of all shops, the earliest deadline first
   */
  List<OverdueOrder> overdue(Instant now, int limit);

  /**
   * Moves the deadline of an order that stays as it is, and does nothing if the order has another
   * version by now: then the change has set it.
   *
   * @param shop whose
   * @param id which order
   * @param version as it was read
   * @param deadline when, null for never
   */
  void reschedule(ShopId shop, OrderId id, long version, @Nullable Instant deadline);

  /**
   * The order that was paid with a payment, or with something that a provider took of it.
   *
   * @param shop whose
   * @param provider the provider's id
   * @param name the provider's name of it
   * @return empty if there is none; the one that came first if there are several
   */
  Optional<OrderId> paidWith(ShopId shop, String provider, String name);

  /**
   * Orders with something that a provider was asked for and nobody knows the end of (P10), as
   * {@link Order#inDoubtSince} tells.
   *
   * @param shop whose
   * @param limit at most so many
   * @return those whose doubt is oldest first
   */
  List<OrderId> inDoubt(ShopId shop, int limit);

  /**
   * Keeps an event that belongs to no order yet. Does nothing if it is kept already.
   *
   * @param event with no tries
   */
  void park(ParkedEvent event);

  /**
   * Events that are to be tried again.
   *
   * @param now those due by then
   * @param limit at most so many
   * @return of all shops, those due first first
   */
  List<ParkedEvent> parked(Instant now, int limit);

  /**
   * All events of a shop that belong to no order yet.
   *
   * @param shop whose
   * @param limit at most so many
   * @return those due first first
   */
  List<ParkedEvent> parked(ShopId shop, int limit);

  /**
   * Puts an event off after a try: a compare-and-set on its tries.
   *
   * @param event as it was listed
   * @param due not before
   * @return false if somebody else has tried it, or it is gone
   */
  boolean parkAgain(ParkedEvent event, Instant due);

  /**
   * Takes an event out that was recorded with its order, or that somebody has seen to.
   *
   * @param event which; its tries do not count
   * @return false if it is gone
   */
  boolean unpark(ParkedEvent event);
}
