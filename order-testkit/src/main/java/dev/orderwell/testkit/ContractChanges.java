package dev.orderwell.testkit;

import dev.orderwell.command.Decider;
import dev.orderwell.command.EraseCustomer;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.event.OrderEvent.UnplacedOrderPlaced;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.ShopId;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.store.Change;
import dev.orderwell.store.Dictionaries;
import dev.orderwell.store.Erasure;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.TagChange;
import dev.orderwell.store.TagEntry;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.tagging.TagEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Changes as the engine makes them, one by one and without its retrying: a contract also writes
 * what the engine would not, a change of an order as it was some versions ago.
 */
final class ContractChanges {
  private final OrderStore store;
  private final ShopId shop;
  private final Supplier<UUID> ids;
  private final Instant now;
  private final @Nullable CommandId command;
  private final ShopSettings settings;

  private ContractChanges(
      OrderStore store,
      ShopId shop,
      Supplier<UUID> ids,
      Instant now,
      @Nullable CommandId command,
      ShopSettings settings) {
    this.store = store;
    this.shop = shop;
    this.ids = ids;
    this.now = now;
    this.command = command;
    this.settings = settings;
  }

  static ContractChanges on(OrderStore store) {
    return new ContractChanges(
        store,
        ShopId.MAIN,
        new CountingIds(),
        Fixtures.NOW,
        null,
        ShopSettings.STANDARD
            .stockTaking(StockTaking.NEVER)
            .localDelivery(true)
            .warnOfExpiry(Duration.ofDays(7), Duration.ofDays(1)));
  }

  ContractChanges in(String other) {
    return new ContractChanges(store, new ShopId(other), ids, now, command, settings);
  }

  ContractChanges at(Instant time) {
    return new ContractChanges(store, shop, ids, time, command, settings);
  }

  ContractChanges as(String commandId) {
    return new ContractChanges(store, shop, ids, now, new CommandId(commandId), settings);
  }

  /** As in a shop with an inventory: orders take stock when they are placed. */
  ContractChanges takingStock() {
    return with(settings.stockTaking(StockTaking.WHEN_PLACED));
  }

  /** As in a shop that wants things done another way. */
  ContractChanges with(ShopSettings other) {
    return new ContractChanges(store, shop, ids, now, command, other);
  }

  OrderId newId() {
    return new OrderId(ids.get());
  }

  /** The change with which an order begins; a number is drawn unless the order has one. */
  Change opening(NewOrder input) {
    return opening(newId(), input, PlaceOrder.As.ORDER);
  }

  Change opening(OrderId id, NewOrder input, PlaceOrder.As as) {
    PlaceOrder request = new PlaceOrder(input, as);
    return change(null, known(), context -> Decider.open(request, id, shop, context));
  }

  /** The change of an order as it is given, which need not be as it is stored. */
  Change of(Order order, OrderCommand request) {
    return of(order, request, known());
  }

  /** The change as it is decided on dictionaries that need not be those of today. */
  Change of(Order order, OrderCommand request, Dictionaries known) {
    return change(order, known, context -> Decider.decide(order, request, context));
  }

  Dictionaries known() {
    return new Dictionaries(store.tags(shop), store.statuses(shop));
  }

  /** The change with which the customer of a stored order is erased. */
  Change erasing(Order order) {
    OrderId id = order.id();
    return of(order, new EraseCustomer())
        .erasing(Erasure.of(store.history(shop, id), store.pending(shop, id)));
  }

  /** An order that is saved. */
  Order placed(NewOrder input) {
    return saved(opening(input));
  }

  Order opened(NewOrder input, PlaceOrder.As as) {
    return saved(opening(newId(), input, as));
  }

  /** The order after commands, each saved. */
  Order changed(Order order, OrderCommand... requests) {
    Order now = order;
    for (OrderCommand request : requests) now = saved(of(now, request));
    return now;
  }

  Order saved(Change change) {
    SaveResult result = store.save(change);
    if (result instanceof SaveResult.Saved saved) return saved.change().order();
    throw new AssertionError("a sound change was not saved: " + result);
  }

  private DecisionContext context(TagDictionary tags) {
    return new DecisionContext(Fixtures.ANA, now, settings, tags, null, null, true);
  }

  private Change change(
      @Nullable Order before, Dictionaries known, Function<DecisionContext, Decision> decide) {
    CommandId id = command == null ? new CommandId(ids.get().toString()) : command;
    return change(before, known, context(known.tags()), decide, id);
  }

  private static Change change(
      @Nullable Order before,
      Dictionaries known,
      DecisionContext context,
      Function<DecisionContext, Decision> decide,
      CommandId command) {
    Decision decision = decide.apply(context);
    if (decision instanceof Decision.No no) {
      throw new AssertionError("a contract's own command was refused: " + no.rejection());
    }
    Decision.Yes yes = (Decision.Yes) decision;
    Order order = yes.order().saved();
    List<HistoryEntry> entries = entries(yes, order);
    int last = order.historyLength();
    int first = last - entries.size() + 1;
    return new Change(
        before,
        known,
        order,
        entries,
        instructions(yes, order),
        new Remembered(command, "0".repeat(64), order.id(), order.version(), first, last),
        tags(yes),
        null,
        null,
        null,
        wantsNumber(yes)
            ? sequence -> change(before, known, context.with(number(sequence)), decide, command)
            : null);
  }

  static OrderNumber number(long sequence) {
    return new OrderNumber("A-" + (1000 + sequence));
  }

  private static List<HistoryEntry> entries(Decision.Yes yes, Order order) {
    int number = order.historyLength() - yes.events().size();
    List<HistoryEntry> entries = new ArrayList<>();
    for (OrderEvent event : yes.events()) {
      Instant at = yes.context().now();
      entries.add(new HistoryEntry(++number, order.version(), at, yes.context().actor(), event));
    }
    return entries;
  }

  private static List<PendingInstruction> instructions(Decision.Yes yes, Order order) {
    List<PendingInstruction> pending = new ArrayList<>();
    for (Instruction instruction : yes.instructions()) {
      InstructionId id = new InstructionId(order.id(), order.version(), pending.size() + 1);
      pending.add(PendingInstruction.of(id, order.shop(), instruction, yes.context().now()));
    }
    return pending;
  }

  private static @Nullable TagChange tags(Decision.Yes yes) {
    TagDictionary dictionary = yes.dictionary();
    if (dictionary == null) return null;
    long version = dictionary.version() - yes.tagEvents().size();
    List<TagEntry> entries = new ArrayList<>();
    for (TagEvent event : yes.tagEvents()) {
      long after = version + entries.size() + 1;
      entries.add(new TagEntry(after, yes.context().now(), yes.context().actor(), event));
    }
    return new TagChange(version, dictionary, entries);
  }

  private static boolean wantsNumber(Decision.Yes yes) {
    return yes.events().stream()
        .anyMatch(
            event ->
                (event instanceof OrderPlaced placed && placed.number() == null)
                    || (event instanceof UnplacedOrderPlaced late && late.number() == null));
  }
}
