package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_COMMAND;
import static dev.orderwell.internal.jooq.Tables.OW_ORDER;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.persistence.jooq.NumberSeries.Numbered;
import dev.orderwell.persistence.jooq.Session.ConflictedException;
import dev.orderwell.persistence.jooq.Session.Written;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Position;
import dev.orderwell.query.SavedViews;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.Dictionaries;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.OverdueOrder;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StatusChange;
import dev.orderwell.store.StatusEntry;
import dev.orderwell.store.StoreException;
import dev.orderwell.store.TagChange;
import dev.orderwell.store.TagEntry;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.StatusDictionary;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Orders in H2, PostgreSQL or MariaDB. The tables are made by {@link OrderSchema}, which is the
 * host's act.
 *
 * <pre>{@code
 * OrderSchema.of(dataSource).migrate();
 * Orders orders = Orders.on(JooqOrderStore.owning(dataSource)).build();
 * }</pre>
 *
 * <p>In a transaction of the host, with a row of its own beside the order:
 *
 * <pre>{@code
 * connection.setAutoCommit(false);
 * orders.joining(store.joining(connection)).place(actor, order);
 * // the host's own statements
 * connection.commit();
 * orders.instructions().run(Actor.system("shop"), 100);
 * }</pre>
 *
 * <p>Thread-safe unless it is joining. It starts no thread, holds no connection between two calls
 * and speaks to the database only when it is asked something.
 */
public final class JooqOrderStore implements OrderStore {
  /** Each time somebody else has got through: on a cluster whoever is near the row is faster. */
  private static final int MOST_TRIES = 100;

  private static final Duration MOST_TIME = Duration.ofSeconds(5);

  /** After so many no other change will explain why a row is there already. */
  private static final int MOST_UNEXPLAINED = 10;

  private final Database database;
  private final Session session;
  private final OrderReader reader;
  private final DictionaryCache cache;
  private final OutboxRows outbox;
  private final ParkingRows parking;

  private JooqOrderStore(
      Database database, Session session, OrderReader reader, DictionaryCache cache) {
    this.database = database;
    this.session = session;
    this.reader = reader;
    this.cache = cache;
    outbox = new OutboxRows(session);
    parking = new ParkingRows(session);
  }

  /**
   * A store whose saves are transactions of its own.
   *
   * @param source of connections; a pool, since each call borrows one
   * @return a store with the standard names of tables
   */
  public static JooqOrderStore owning(DataSource source) {
    return owning(source, TableNames.STANDARD);
  }

  /**
   * A store whose saves are transactions of its own.
   *
   * @param source of connections; a pool, since each call borrows one
   * @param names of the tables
   * @return a store
   */
  public static JooqOrderStore owning(DataSource source, TableNames names) {
    Database database = new Database(names);
    return new JooqOrderStore(
        database, new OwningSession(source, database), new OrderReader(), new DictionaryCache());
  }

  /**
   * The same inside a transaction of the host: a cheap view. It never commits, never rolls back
   * further than to where its own statements began, and leaves the connection as usable as it was,
   * also after a refusal or a conflict; only if the database itself ends the transaction, a
   * deadlock for example, it throws a {@link dev.orderwell.store.StoreException}. With Spring, the
   * connection is the one of {@code DataSourceUtils}; with jOOQ, the one of {@code
   * dsl.connection(..)}.
   *
   * @param connection with a transaction: not in auto-commit, which is refused with a {@link
   *     dev.orderwell.store.StoreException} when it is used
   * @return a store for the length of that transaction, for {@code Orders.joining}
   */
  public JooqOrderStore joining(Connection connection) {
    return new JooqOrderStore(
        database, new JoiningSession(connection, database), reader, cache.copy());
  }

  @Override
  public Transactions transactions() {
    return session.transactions();
  }

  @Override
  public Dictionaries dictionaries(ShopId shop) {
    return cache.find(shop).orElseGet(() -> session.read(trip -> read(trip, shop)));
  }

  private Dictionaries read(Trip trip, ShopId shop) {
    Dictionaries read = new Dictionaries(TagRows.read(trip, shop), StatusRows.read(trip, shop));
    seen(shop, read);
    return read;
  }

  /** In a transaction that may be undone, what is older may be what is true. */
  private void seen(ShopId shop, Dictionaries read) {
    if (transactions() == Transactions.JOINING) cache.forget(shop);
    cache.seen(shop, read);
  }

  private void compare(Trip trip, ShopId shop, DictionaryVersions versions) {
    boolean known = cache.find(shop).filter(versions::areThoseOf).isPresent();
    if (!known) read(trip, shop);
  }

  @Override
  public Map<OrderId, Order> find(ShopId shop, Collection<OrderId> ids) {
    return session.read(
        trip -> {
          OrderReader.Found found = reader.find(trip, shop, ids);
          compare(trip, shop, found.versions());
          return found.orders();
        });
  }

  @Override
  public Optional<OrderId> find(ShopId shop, OrderNumber number) {
    return session.read(
        trip ->
            trip.sql()
                .select(OW_ORDER.ORDER_ID)
                .from(OW_ORDER)
                .where(OW_ORDER.SHOP_ID.eq(shop.value()))
                .and(OW_ORDER.ORDER_NUMBER.eq(number.value()))
                .fetchOptional(OW_ORDER.ORDER_ID)
                .map(OrderId::new));
  }

  @Override
  public List<HistoryEntry> history(ShopId shop, OrderId id) {
    return session.read(trip -> HistoryRows.read(trip, shop, id));
  }

  @Override
  public SaveResult save(Change change) {
    if (change.numbering() == null) {
      return save(change, (trip, same) -> new Numbered(null, same));
    }
    SaveResult result = save(change, NumberSeries::next);
    for (int tries = 1; isTaken(result) && tries <= MOST_TRIES; tries++) {
      result = save(change, NumberSeries::nextFree);
    }
    return isTaken(result) ? new SaveResult.Stale() : result;
  }

  /** Of a number that was free when it was drawn, that only says that somebody was faster. */
  private static boolean isTaken(SaveResult result) {
    return result instanceof SaveResult.NumberTaken;
  }

  /** What gives a change its number. */
  private interface Numbering {
    Numbered numbered(Trip trip, Change wanted);
  }

  /** A conflict that leaves no trace, a deadlock for example, is no reason to decide again. */
  private SaveResult save(Change wanted, Numbering numbering) {
    int most = transactions() == Transactions.OWNING ? MOST_TRIES : 1;
    long last = System.nanoTime() + MOST_TIME.toNanos();
    for (int tries = 1; tries <= most && last - System.nanoTime() > 0; tries++) {
      Attempt attempt = saveOnce(wanted, numbering);
      if (attempt.result().isPresent()) return attempt.result().get();
      if (tries == MOST_UNEXPLAINED) attempt.requireNoTakenKey();
    }
    return new SaveResult.Stale();
  }

  /** What came of it, if that can be told, and what the database has said. */
  private record Attempt(Optional<SaveResult> result, @Nullable ConflictedException conflict) {
    void requireNoTakenKey() {
      if (conflict == null || !Faults.isTaken(conflict)) return;
      Exception plain = Faults.plain(conflict);
      throw new StoreException(
          "a row is there already, and not by another change: " + Faults.words(plain), plain);
    }
  }

  private Attempt saveOnce(Change wanted, Numbering numbering) {
    Numbered[] tried = {new Numbered(null, wanted)};
    @Nullable ConflictedException conflict = null;
    try {
      Written<Boolean> written =
          session.write(
              trip -> {
                tried[0] = numbering.numbered(trip, wanted);
                return write(trip, tried[0]) ? Written.kept(true) : Written.undone(false);
              });
      if (written.answer()) return new Attempt(Optional.of(saved(tried[0].change())), null);
    } catch (ConflictedException e) {
      conflict = e;
    }
    return new Attempt(session.read(trip -> refusal(trip, tried[0].change())), conflict);
  }

  private static boolean write(Trip trip, Numbered numbered) {
    Change change = numbered.change();
    List<Query> statements = OrderWriter.statements(trip.dialect(), change, numbered.sequence());
    statements.addAll(NoteWords.changes(trip, change));
    if (!trip.send(statements)) return false;
    return change.tags() == null || TagRows.write(trip, change.order().shop(), change.tags());
  }

  private SaveResult saved(Change change) {
    TagChange tags = change.tags();
    if (tags != null) {
      seen(
          change.order().shop(),
          new Dictionaries(tags.dictionary(), change.decidedOn().statuses()));
    }
    return new SaveResult.Saved(change);
  }

  /**
   * Why nothing was written, if it is still to be seen. What the change was decided on is forgotten
   * even where it is newer: a database that fails over or is restored may have gone back.
   */
  private Optional<SaveResult> refusal(Trip trip, Change change) {
    ShopId shop = change.order().shop();
    Optional<Remembered> known = remembered(trip, shop, change.command().id());
    if (known.isPresent()) return known.map(SaveResult.CommandKnown::new);
    DictionaryVersions versions = ShopRows.dictionaries(trip, shop);
    boolean otherWords = !versions.areThoseOf(change.decidedOn());
    if (otherWords) cache.forget(shop);
    compare(trip, shop, versions);
    if (otherWords || version(trip, change) != change.expectedVersion()) {
      return Optional.of(new SaveResult.Stale());
    }
    return change
        .order()
        .number()
        .filter(number -> isTaken(trip, change, number))
        .map(number -> taken(trip, change, number));
  }

  /**
   * A number may be taken by the same command, whose commit was in doubt when it was sent again.
   */
  private static SaveResult taken(Trip trip, Change change, OrderNumber number) {
    return remembered(trip, change.order().shop(), change.command().id())
        .<SaveResult>map(SaveResult.CommandKnown::new)
        .orElseGet(() -> new SaveResult.NumberTaken(number));
  }

  private static long version(Trip trip, Change change) {
    return trip.sql()
        .select(OW_ORDER.VERSION)
        .from(OW_ORDER)
        .where(is(change.order().shop(), change.order().id()))
        .fetchOptional(OW_ORDER.VERSION)
        .orElse(0L);
  }

  private static boolean isTaken(Trip trip, Change change, OrderNumber number) {
    return trip.sql()
        .fetchExists(
            OW_ORDER,
            OW_ORDER
                .SHOP_ID
                .eq(change.order().shop().value())
                .and(OW_ORDER.ORDER_NUMBER.eq(number.value()))
                .and(OW_ORDER.ORDER_ID.ne(change.order().id().value())));
  }

  private static Condition is(ShopId shop, OrderId id) {
    return OW_ORDER.SHOP_ID.eq(shop.value()).and(OW_ORDER.ORDER_ID.eq(id.value()));
  }

  @Override
  public Optional<Remembered> remembered(ShopId shop, CommandId id) {
    return session.read(trip -> remembered(trip, shop, id));
  }

  private static Optional<Remembered> remembered(Trip trip, ShopId shop, CommandId id) {
    return trip.sql()
        .selectFrom(OW_COMMAND)
        .where(OW_COMMAND.SHOP_ID.eq(shop.value()))
        .and(OW_COMMAND.COMMAND_ID.eq(id.value()))
        .fetchOptional(JooqOrderStore::remembered);
  }

  private static Remembered remembered(Record row) {
    return new Remembered(
        new CommandId(row.get(OW_COMMAND.COMMAND_ID)),
        row.get(OW_COMMAND.CONTENT),
        new OrderId(row.get(OW_COMMAND.ORDER_ID)),
        row.get(OW_COMMAND.VERSION),
        row.get(OW_COMMAND.FIRST_ENTRY),
        row.get(OW_COMMAND.LAST_ENTRY));
  }

  @Override
  public List<OrderRow> list(
      ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
    return lists(shop, filter, lists -> lists.list(order, after, limit));
  }

  @Override
  public long count(ShopId shop, OrderFilter filter) {
    return lists(shop, filter, OrderLists::count);
  }

  @Override
  public Map<String, Long> count(ShopId shop, OrderFilter filter, CountBy by) {
    return lists(shop, filter, lists -> lists.count(by));
  }

  private <T> T lists(
      ShopId shop, OrderFilter filter, Function<OrderLists, OrderLists.Found<T>> question) {
    return session.read(
        trip -> {
          OrderLists.Found<T> found = question.apply(new OrderLists(trip, shop, filter));
          DictionaryVersions versions =
              found.versions().orElseGet(() -> ShopRows.dictionaries(trip, shop));
          compare(trip, shop, versions);
          return found.answer();
        });
  }

  @Override
  public SavedViews views(ShopId shop) {
    return session.read(trip -> ViewRows.read(trip, shop));
  }

  @Override
  public boolean save(ShopId shop, SavedViews views) {
    return fits(trip -> ViewRows.write(trip, shop, views));
  }

  @Override
  public TagDictionary tags(ShopId shop) {
    return session.read(trip -> read(trip, shop)).tags();
  }

  @Override
  public List<TagEntry> tagHistory(ShopId shop) {
    return session.read(trip -> TagRows.history(trip, shop));
  }

  @Override
  public boolean save(ShopId shop, TagChange change) {
    return fits(trip -> TagRows.write(trip, shop, change));
  }

  @Override
  public StatusDictionary statuses(ShopId shop) {
    return session.read(trip -> read(trip, shop)).statuses();
  }

  @Override
  public List<StatusEntry> statusHistory(ShopId shop) {
    return session.read(trip -> StatusRows.history(trip, shop));
  }

  @Override
  public boolean save(ShopId shop, StatusChange change) {
    return fits(trip -> StatusRows.write(trip, shop, change));
  }

  /** A conflict means the same as another version: somebody else was there first. */
  private boolean fits(Predicate<Trip> change) {
    try {
      return session
          .write(trip -> change.test(trip) ? Written.kept(true) : Written.undone(false))
          .answer();
    } catch (ConflictedException e) {
      return false;
    }
  }

  @Override
  public List<PendingInstruction> due(Instant now, int limit) {
    return outbox.due(now, limit);
  }

  @Override
  public List<PendingInstruction> pending(ShopId shop, OrderId id) {
    return outbox.pending(shop, id);
  }

  @Override
  public boolean claim(PendingInstruction instruction, Instant until) {
    return outbox.claim(instruction, until);
  }

  @Override
  public void postpone(PendingInstruction instruction, Instant due) {
    outbox.postpone(instruction, due);
  }

  @Override
  public void drop(PendingInstruction instruction) {
    outbox.drop(instruction);
  }

  @Override
  public boolean bury(PendingInstruction claimed) {
    return outbox.bury(claimed);
  }

  @Override
  public List<PendingInstruction> dead(ShopId shop, int limit) {
    return outbox.dead(shop, limit);
  }

  @Override
  public boolean revive(PendingInstruction dead, Instant due) {
    return outbox.revive(dead, due);
  }

  @Override
  public List<OverdueOrder> overdue(Instant now, int limit) {
    return session.read(
        trip ->
            trip.sql()
                .select(OW_ORDER.SHOP_ID, OW_ORDER.ORDER_ID, OW_ORDER.VERSION, OW_ORDER.DEADLINE)
                .from(OW_ORDER)
                .where(OW_ORDER.DEADLINE.le(now))
                .orderBy(OW_ORDER.DEADLINE)
                .limit(limit)
                .fetch(
                    row ->
                        new OverdueOrder(
                            new ShopId(row.value1()),
                            new OrderId(row.value2()),
                            row.value3(),
                            row.value4())));
  }

  @Override
  public void reschedule(ShopId shop, OrderId id, long version, @Nullable Instant deadline) {
    Retrying.write(
        session,
        trip ->
            trip.sql()
                    .update(OW_ORDER)
                    .set(OW_ORDER.DEADLINE, deadline)
                    .where(is(shop, id))
                    .and(OW_ORDER.VERSION.eq(version))
                    .execute()
                == 1);
  }

  @Override
  public Optional<OrderId> paidWith(ShopId shop, String provider, String name) {
    return session.read(trip -> PaidOrders.called(trip, shop, provider, name));
  }

  @Override
  public List<OrderId> inDoubt(ShopId shop, int limit) {
    return session.read(trip -> PaidOrders.inDoubt(trip, shop, limit));
  }

  @Override
  public void park(ParkedEvent event) {
    parking.park(event);
  }

  @Override
  public List<ParkedEvent> parked(Instant now, int limit) {
    return parking.due(now, limit);
  }

  @Override
  public List<ParkedEvent> parked(ShopId shop, int limit) {
    return parking.all(shop, limit);
  }

  @Override
  public boolean parkAgain(ParkedEvent event, Instant due) {
    return parking.again(event, due);
  }

  @Override
  public boolean unpark(ParkedEvent event) {
    return parking.remove(event);
  }
}
