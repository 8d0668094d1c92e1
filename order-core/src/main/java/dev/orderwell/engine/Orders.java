package dev.orderwell.engine;

import dev.orderwell.action.Action;
import dev.orderwell.action.ActionInput;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.query.Page;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door: orders are placed, changed and looked at here and nowhere else. Thread-safe;
 * starting it is instant and starts no thread.
 *
 * <pre>{@code
 * try (Orders orders = Orders.inMemory().build()) {
 *   Actor ana = Actor.staff("ana");
 *   OrderId id = orders.place(Actor.customer(), NewOrder.in("EUR").line("MUG", "Mug", 1, "12.50").build()).id();
 *   orders.execute(ana, id, RecordPayment.byHand("Cash"));
 *   orders.execute(ana, id, Ship.remaining());
 *   orders.history(ana, id).forEach(entry -> System.out.println(entry.describe(Locale.ENGLISH)));
 * }
 * }</pre>
 *
 * <p>The actor always stands first. Methods that change something throw {@link RejectedException}
 * for a no, with a code; {@code attempt} returns it instead. Faults are {@link ConflictException},
 * {@link OutcomeUnknownException} and {@link dev.orderwell.store.StoreException}.
 */
public final class Orders implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;
  private final boolean deferred;
  private final Execution execution;
  private final Reading reading;
  private final Actions actions;
  private final Listing listing;

  Orders(Environment environment, OrderStore store, ShopId shop, boolean deferred) {
    this.environment = environment;
    this.store = store;
    this.shop = shop;
    this.deferred = deferred;
    execution = new Execution(environment, store, shop);
    Gate gate = new Gate(environment, shop);
    reading = new Reading(environment, store, shop, gate);
    actions = new Actions(environment, store, shop, execution);
    listing = new Listing(environment, store, shop, gate, actions);
  }

  /**
   * Orders that are kept as long as the program runs.
   *
   * @return a builder
   */
  public static OrdersBuilder inMemory() {
    return on(new InMemoryOrderStore());
  }

  /**
   * Orders that are kept in a store.
   *
   * @param store where
   * @return a builder
   */
  public static OrdersBuilder on(OrderStore store) {
    return new OrdersBuilder(store);
  }

  /**
   * The same for another shop: a cheap view. Without this it is the shop {@code main}.
   *
   * @param id of the shop
   * @return a view that needs no closing
   */
  public Orders shop(String id) {
    return new Orders(environment, store, new ShopId(id), deferred);
  }

  /**
   * The same inside a transaction of the host: a cheap view. The host commits; nothing is retried,
   * a conflict is thrown at once, and instructions wait until somebody calls {@link
   * Instructions#run}.
   *
   * @param joined a store that is bound to the host's transaction
   * @return a view for the length of that transaction
   */
  public Orders joining(OrderStore joined) {
    if (joined.transactions() != OrderStore.Transactions.JOINING) {
      throw new IllegalArgumentException("this store writes in transactions of its own");
    }
    return new Orders(environment, joined, shop, true);
  }

  /**
   * The same without carrying out instructions: a cheap view. They wait until somebody calls {@link
   * Instructions#run}. Without this a command returns when channel and provider have answered.
   *
   * @return a view that needs no closing
   */
  public Orders deferred() {
    return new Orders(environment, store, shop, true);
  }

  /**
   * Places an order (S0.1, S3.2).
   *
   * @param actor who; only staff may give a number or a date
   * @param order what comes in
   * @return the new order
   * @throws RejectedException {@code input.invalid} with all violations; {@code
   *     order.number-taken}; {@code access.refused}; those of {@link PlaceOrder}
   */
  public Outcome.Accepted place(Actor actor, NewOrder order) {
    return place(actor, order, CommandOptions.NONE);
  }

  /**
   * Places an order.
   *
   * @param actor who
   * @param order what comes in
   * @param options how; with a command id a request that is sent twice places one order
   * @return the new order
   * @throws RejectedException as {@link #place(Actor, NewOrder)}, and {@code command.other-content}
   */
  public Outcome.Accepted place(Actor actor, NewOrder order, CommandOptions options) {
    return attempt(actor, new PlaceOrder(order, PlaceOrder.As.ORDER), options).orThrow();
  }

  /**
   * Writes an order down that is not placed yet (S3.2). {@link dev.orderwell.command.PlaceUnplaced}
   * places it.
   *
   * @param actor who; staff only
   * @param order as far as it is known: at least a line, and neither number nor date
   * @return the draft
   * @throws RejectedException as {@link #place(Actor, NewOrder)}
   */
  public Outcome.Accepted saveDraft(Actor actor, NewOrder order) {
    return attempt(actor, new PlaceOrder(order, PlaceOrder.As.DRAFT), CommandOptions.NONE)
        .orThrow();
  }

  /**
   * Keeps a cart whose customer is still there (X6). It counts as abandoned when it has been left
   * alone for {@link dev.orderwell.order.ShopSettings#abandonCartsAfter()}; {@link
   * dev.orderwell.command.PlaceUnplaced} places it, then as well.
   *
   * @param actor who
   * @param order what is in the cart: at least a line, and neither number nor date
   * @return the cart
   * @throws RejectedException as {@link #place(Actor, NewOrder)}
   */
  public Outcome.Accepted saveCart(Actor actor, NewOrder order) {
    return attempt(actor, new PlaceOrder(order, PlaceOrder.As.CART), CommandOptions.NONE).orThrow();
  }

  /**
   * Keeps a cart whose customer has left (S1.3, S1.13).
   *
   * @param actor who
   * @param order what was in the cart
   * @return the cart
   * @throws RejectedException as {@link #place(Actor, NewOrder)}
   */
  public Outcome.Accepted saveAbandonedCart(Actor actor, NewOrder order) {
    PlaceOrder cart = new PlaceOrder(order, PlaceOrder.As.ABANDONED_CART);
    return attempt(actor, cart, CommandOptions.NONE).orThrow();
  }

  /**
   * Lets an order begin, and returns a refusal instead of throwing it.
   *
   * @param actor who
   * @param request what
   * @param options how
   * @return accepted or rejected
   */
  public Outcome attempt(Actor actor, PlaceOrder request, CommandOptions options) {
    return run(new Request.Opening(actor, request, options));
  }

  /**
   * Changes an order.
   *
   * @param actor who
   * @param id which
   * @param command how
   * @return the order as it is now
   * @throws RejectedException with the codes of the command; {@code input.invalid}; {@code
   *     order.unknown}, which is also the answer to an order of somebody else; {@code
   *     access.refused}
   */
  public Outcome.Accepted execute(Actor actor, OrderId id, OrderCommand command) {
    return attempt(actor, id, command).orThrow();
  }

  /**
   * Changes an order.
   *
   * @param actor who
   * @param id which
   * @param command how
   * @param options a command id, an expected version, whether people are told
   * @return the order as it is now
   * @throws RejectedException as {@link #execute(Actor, OrderId, OrderCommand)}, and {@code
   *     order.changed}, {@code quote.stale}, {@code command.other-content}
   */
  public Outcome.Accepted execute(
      Actor actor, OrderId id, OrderCommand command, CommandOptions options) {
    return attempt(actor, id, command, options).orThrow();
  }

  /**
   * Does what a quote has shown, and nothing else (S0.16).
   *
   * @param actor who
   * @param quote from {@link #preview}
   * @return the order as it is now
   * @throws RejectedException {@code order.changed} or {@code quote.stale} if it would be something
   *     else by now
   */
  public Outcome.Accepted execute(Actor actor, Quote quote) {
    return execute(actor, quote.id(), quote.command(), CommandOptions.NONE.expecting(quote));
  }

  /**
   * Changes an order, and returns a refusal instead of throwing it.
   *
   * @param actor who
   * @param id which
   * @param command how
   * @return accepted or rejected
   */
  public Outcome attempt(Actor actor, OrderId id, OrderCommand command) {
    return attempt(actor, id, command, CommandOptions.NONE);
  }

  /**
   * Changes an order, and returns a refusal instead of throwing it.
   *
   * @param actor who
   * @param id which
   * @param command how
   * @param options a command id, an expected version, whether people are told
   * @return accepted or rejected
   */
  public Outcome attempt(Actor actor, OrderId id, OrderCommand command, CommandOptions options) {
    return run(new Request.Changing(actor, id, command, options));
  }

  /**
   * Says what a command would do (S0.16). Nothing is saved.
   *
   * @param actor who
   * @param id which order
   * @param command how
   * @return what it would do
   * @throws RejectedException as {@link #execute(Actor, OrderId, OrderCommand)}
   */
  public Quote preview(Actor actor, OrderId id, OrderCommand command) {
    return execution.preview(new Request.Changing(actor, id, command, CommandOptions.NONE));
  }

  /**
   * What can be done next with an order (S0.8): in order, the suggested step first, each enabled or
   * with the reason why not. What the actor may never do is left out.
   *
   * @param actor who
   * @param id which order
   * @return the actions
   * @throws RejectedException {@code order.unknown}
   */
  public List<Action> actions(Actor actor, OrderId id) {
    List<Action> actions = actions(actor, List.of(id)).get(id);
    if (actions == null) throw new RejectedException(Gate.unknown(id));
    return actions;
  }

  /**
   * What can be done next with each of some orders, a page of a list for example (S1.12), in one
   * trip to the store.
   *
   * @param actor who
   * @param ids which orders, at most 1000
   * @return by id in the order asked for, without those that are unknown to the actor
   * @throws RejectedException {@code query.limit}
   */
  public Map<OrderId, List<Action>> actions(Actor actor, Collection<OrderId> ids) {
    return actions.list(actor, ids);
  }

  /**
   * Does one of {@link #actions}, on the order as it is now.
   *
   * @param actor who
   * @param id which order
   * @param action its name
   * @param input what was filled in, by the names of the fields of its form
   * @return the order as it is now
   * @throws RejectedException {@code action.unknown} if it is not about the order; {@code
   *     input.invalid}; the very refusal that the action showed; those of {@link #execute(Actor,
   *     OrderId, OrderCommand)}
   */
  public Outcome.Accepted perform(
      Actor actor, OrderId id, String action, Map<String, String> input) {
    return perform(actor, id, action, input, CommandOptions.NONE).orThrow();
  }

  /**
   * Does one of {@link #actions}, and returns a refusal instead of throwing it.
   *
   * @param actor who
   * @param id which order
   * @param action its name
   * @param input what was filled in, by the names of the fields of its form
   * @param options a command id, an expected version, whether people are told
   * @return accepted or rejected
   */
  public Outcome perform(
      Actor actor, OrderId id, String action, Map<String, String> input, CommandOptions options) {
    try {
      return run(actions.request(actor, id, action, new ActionInput(input), options));
    } catch (RejectedException e) {
      return new Outcome.Rejected(e.rejection());
    }
  }

  /**
   * Why an order is stuck (X14): what the world still has to do for it, what nobody knows, what is
   * due, and what cannot be done now.
   *
   * @param actor who
   * @param id which order
   * @return the explanation, as far as it is open to the actor
   * @throws RejectedException {@code order.unknown}
   */
  public Explanation explain(Actor actor, OrderId id) {
    return new Explaining(store, shop, actions).explain(actor, id);
  }

  /**
   * Looks an order up.
   *
   * @param actor who
   * @param id which
   * @return the order as the actor sees it; empty if there is none for the actor
   */
  public Optional<OrderView> find(Actor actor, OrderId id) {
    return reading.find(actor, id);
  }

  /**
   * Looks an order up by its number (S1.8).
   *
   * @param actor who
   * @param number exact
   * @return the order as the actor sees it; empty if there is none for the actor
   */
  public Optional<OrderView> find(Actor actor, OrderNumber number) {
    return reading.find(actor, number);
  }

  /**
   * Everything about an order (S0.6).
   *
   * @param actor who
   * @param id which
   * @return order, tags, notes and history, as far as they are open to the actor; empty if there is
   *     no such order for the actor
   */
  public Optional<OrderDetails> details(Actor actor, OrderId id) {
    return reading.details(actor, id);
  }

  /**
   * The history of an order (S0.10, S1.22).
   *
   * @param actor who
   * @param id which
   * @return from the first entry on, as far as it is open to the actor
   * @throws RejectedException {@code order.unknown}
   */
  public List<HistoryEntry> history(Actor actor, OrderId id) {
    return reading.history(actor, id);
  }

  /**
   * A page of a list of orders (S0.1, S0.3, S1.11), read in one trip whatever its size; in two with
   * {@link OrderQuery#withActions()}.
   *
   * @param actor who; a vendor gets orders with lines of the vendor, a customer the customer's own.
   *     Nobody finds orders by what the actor may not see of them
   * @param query what to look for
   * @return rows, where to go on and where to go back
   * @throws RejectedException {@code query.limit}, {@code query.cursor}, {@code input.invalid},
   *     {@code access.refused}
   */
  public Page<OrderSummary> list(Actor actor, OrderQuery query) {
    return listing.list(actor, query);
  }

  /**
   * All orders of a list, one after the other and with the memory of a page, however many they are:
   * for exports, and for whatever looks at each. The limit of the query is the size of a page.
   *
   * <pre>{@code
   * orders.stream(ana, OrderQuery.all().limit(500)).forEach(row -> out.println(row.number()));
   * }</pre>
   *
   * <p>The first page is read by this call, each further one when the rows before it are used up;
   * each is of its own moment. An order that stays in the list and in its place comes exactly once,
   * whatever happens to others. One that comes into the list or leaves it meanwhile comes or does
   * not, depending on where the stream is, and one that changes its place may come twice or not at
   * all; in the usual order, by the time of placing, orders do not change their place. What the
   * query says of times that pass, as the last seven days, it says anew for each page.
   *
   * @param actor who; asked for with every page
   * @param query what to look for, and from which cursor on
   * @return to be used once, by one thread; closing it is not needed
   * @throws RejectedException as {@link #list}; while the stream is used as well, if the actor may
   *     list no more
   * @throws IllegalArgumentException for a query that goes back
   */
  public Stream<OrderSummary> stream(Actor actor, OrderQuery query) {
    return listing.stream(actor, query);
  }

  /**
   * How many orders a list has.
   *
   * @param actor who
   * @param query what to look for; order, limit and cursor do not count
   * @return how many
   * @throws RejectedException {@code query.limit}, {@code input.invalid}, {@code access.refused}
   */
  public long count(Actor actor, OrderQuery query) {
    return listing.count(actor, query);
  }

  /**
   * How many orders a list would have for each status of a kind if it named none of that kind: what
   * stands beside the statuses of a filter (S0.5).
   *
   * @param actor who
   * @param query what to look for; order, limit and cursor do not count
   * @param by what statuses
   * @return by code, without those that no order has
   * @throws RejectedException {@code query.limit}, {@code input.invalid}, {@code access.refused}
   */
  public Map<String, Long> count(Actor actor, OrderQuery query, CountBy by) {
    return listing.count(actor, query, by);
  }

  /**
   * Does one thing to many orders (S1.26, X10), each by itself: what one refuses, or what goes
   * wrong with one, touches no other. {@link dev.orderwell.command.Batch} does several things to
   * one order.
   *
   * @param actor who; asked of each order
   * @param ids which orders, at most 1000; one that stands twice is done once
   * @param command how
   * @return a result for each order, in the order of the ids
   * @throws RejectedException {@code query.limit}, {@code input.invalid}: nothing was done
   */
  public List<BulkResult> bulk(Actor actor, Collection<OrderId> ids, OrderCommand command) {
    return bulk(actor, ids, command, CommandOptions.NONE);
  }

  /**
   * Does one thing to many orders.
   *
   * @param actor who; asked of each order
   * @param ids which orders, at most 1000; one that stands twice is done once
   * @param command how
   * @param options with a command id of at most 91 characters what was done is not done again by
   *     the same call: it can be repeated until every order has a result. A version is no option
   * @return a result for each order, in the order of the ids
   * @throws RejectedException {@code query.limit}, {@code input.invalid}: nothing was done
   */
  public List<BulkResult> bulk(
      Actor actor, Collection<OrderId> ids, OrderCommand command, CommandOptions options) {
    return new Bulk(listing, this::run).run(actor, ids, command, options);
  }

  /**
   * Does one thing to the orders of a page of a list (S1.26, X10), each by itself, and says where
   * to go on. It can be stopped and gone on with at any page, also when the orders that it was done
   * to have left the list.
   *
   * <pre>{@code
   * OrderQuery done = OrderQuery.active().in(OrderCategory.COMPLETED).limit(200);
   * Page<BulkResult> page = orders.bulk(ana, done, new Archive());
   * while (page.next().isPresent()) {
   *   page = orders.bulk(ana, done.after(page.next().get()), new Archive());
   * }
   * }</pre>
   *
   * @param actor who; may list orders, and is asked of each order
   * @param query which orders, a page of them
   * @param command how
   * @return a result for each order of the page, and where to go on
   * @throws RejectedException {@code input.invalid}, {@code query.limit}, {@code query.cursor},
   *     {@code access.refused}: nothing was done
   */
  public Page<BulkResult> bulk(Actor actor, OrderQuery query, OrderCommand command) {
    return bulk(actor, query, command, CommandOptions.NONE);
  }

  /**
   * Does one thing to the orders of a page of a list.
   *
   * @param actor who; may list orders, and is asked of each order
   * @param query which orders, a page of them
   * @param command how
   * @param options with a command id of at most 91 characters no order is done twice under it, even
   *     if all pages are done again. A version is no option
   * @return a result for each order of the page, and where to go on
   * @throws RejectedException {@code input.invalid}, {@code query.limit}, {@code query.cursor},
   *     {@code access.refused}: nothing was done
   */
  public Page<BulkResult> bulk(
      Actor actor, OrderQuery query, OrderCommand command, CommandOptions options) {
    return new Bulk(listing, this::run).run(actor, query, command, options);
  }

  /**
   * Puts orders under another workflow, or lets them follow a change of their own (S3.13): a page
   * at a time, each by itself. Of the orders of the page only those under one workflow are touched;
   * none of their facts or sums changes, and nobody is told. It can be stopped and gone on with at
   * any page, and done twice: what was switched is then refused as {@code workflow.same}, or is no
   * longer looked for.
   *
   * <pre>{@code
   * SwitchWorkflow renamed = SwitchWorkflow.to("atelier").renaming("cutting", "at-the-table");
   * OrderQuery query = OrderQuery.all().limit(200);
   * Page<Migrated> page = orders.migrate(ana, "atelier", renamed, query);
   * while (page.next().isPresent()) {
   *   page = orders.migrate(ana, "atelier", renamed, query.after(page.next().get()));
   * }
   * }</pre>
   *
   * @param actor who; may list orders, and change each by this command
   * @param from the name of the workflow that they are under, perhaps one that the shop no longer
   *     has
   * @param command what it is done by
   * @param query a page to look through; archived orders only if it asks for them
   * @return an outcome for each order under that workflow, and where to go on. Beside the codes of
   *     the command, {@code order.changed} is the answer to an order that somebody has changed
   *     meanwhile; doing the page again takes it
   * @throws RejectedException {@code input.invalid}, {@code query.limit}, {@code query.cursor},
   *     {@code access.refused}
   */
  public Page<Migrated> migrate(
      Actor actor, String from, SwitchWorkflow command, OrderQuery query) {
    return new Migrating(listing, execution).page(actor, from, command, query);
  }

  /**
   * The shop's tags.
   *
   * @return the dictionary
   */
  public Tags tags() {
    return new Tags(environment, store, shop, new Gate(environment, shop));
  }

  /**
   * The lists that the shop has saved.
   *
   * @return by name
   */
  public Views views() {
    return new Views(store, shop, new Gate(environment, shop));
  }

  /**
   * The statuses that the shop has made itself (S3.13).
   *
   * @return the dictionary
   */
  public CustomStatuses statuses() {
    return new CustomStatuses(environment, store, shop, new Gate(environment, shop));
  }

  /**
   * What the world still has to do.
   *
   * @return the outbox of all shops, and the dead letters of this one
   */
  public Instructions instructions() {
    return new Instructions(this, environment, store, shop);
  }

  /**
   * What payment providers tell by themselves (P6).
   *
   * @return the messages for this shop
   */
  public Webhooks webhooks() {
    return new Webhooks(this, environment, store, shop);
  }

  /**
   * What time alone brings about (X6).
   *
   * @return the deadlines of all shops
   */
  public Deadlines deadlines() {
    return new Deadlines(this, environment, store, shop);
  }

  /**
   * Ends the threads in which payment providers are called. An order can still be placed
   * afterwards; no provider is asked any more, neither from here nor from a view. Views need no
   * closing.
   */
  @Override
  public void close() {
    environment.calls().close();
  }

  private Outcome run(Request request) {
    Execution.Done done = execution.run(request);
    return !deferred && done.outcome() instanceof Outcome.Accepted accepted
        ? carriedOut(request, accepted, done.instructions())
        : done.outcome();
  }

  /**
   * The command is saved, whatever goes wrong here: what is not carried out stays in the outbox.
   */
  private Outcome carriedOut(
      Request request, Outcome.Accepted accepted, List<PendingInstruction> instructions) {
    try {
      return new InstructionRunner(environment, store).run(instructions)
          ? execution.refreshed(request, accepted)
          : accepted;
    } catch (RuntimeException e) {
      LOG.error("what order {} asks for is perhaps not carried out yet", accepted.id(), e);
      return accepted;
    }
  }
}
