package dev.orderwell.testkit.sequence;

import dev.orderwell.access.AccessPolicy;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A shop as its owner wants it, in which {@link Sequence sequences} are tried. After every step
 * everything is looked at that always holds, whatever the settings, policies and workflows are:
 *
 * <ul>
 *   <li>money, units, tags and statuses are those that a bookkeeper works out with pencil and paper
 *       from the commands that were accepted (the order axis for the standard workflow; other
 *       workflows make no move that they do not have);
 *   <li>each refund comes to its items and its legs, and to no more than was paid;
 *   <li>the history has no gaps, is never rewritten, and the order is the fold of it;
 *   <li>who is refused changes nothing and is told why in two languages; the same command twice has
 *       one effect; a stale or only quoted command has none;
 *   <li>a vendor sees and changes the own lines alone, a customer the own orders, and to anybody
 *       else an order is as good as missing;
 *   <li>archived orders are in no active list; no more stock is put back than was taken.
 * </ul>
 *
 * <p>To these come the owner's {@link #rule rules}.
 *
 * <pre>{@code
 * static final ShopUnderTest OURS =
 *     ShopUnderTest.of(ShopPresets.ecwid())
 *         .access(new NightShift())
 *         .rule(
 *             "the night shift gives no money back",
 *             moment -> !isNight(moment.actor()) || !moment.isAccepted()
 *                 || !moment.asksFor(IssueRefund.class));
 *
 * @Property void soundWhateverPeopleTry(@ForAll Sequence sequence) {
 *   OURS.play(sequence);
 * }
 * }</pre>
 *
 * <p>Immutable, so that one can be shared by all properties.
 */
public final class ShopUnderTest {
  private final ShopSettings settings;
  private final AccessPolicy access;
  private final UnaryOperator<OrdersBuilder> parts;
  private final Supplier<OrderStore> stores;
  private final Map<String, Predicate<Moment>> rules;

  private ShopUnderTest(
      ShopSettings settings,
      AccessPolicy access,
      UnaryOperator<OrdersBuilder> parts,
      Supplier<OrderStore> stores,
      Map<String, Predicate<Moment>> rules) {
    this.settings = settings;
    this.access = access;
    this.parts = parts;
    this.stores = stores;
    this.rules = rules;
  }

  /**
   * A shop in memory with the standard access policy, a provider and an inventory that do not
   * always do what they are asked, and a channel that takes every message.
   *
   * @param settings how it wants things done
   * @return a shop without rules of its own
   */
  public static ShopUnderTest of(ShopSettings settings) {
    return new ShopUnderTest(
        settings,
        AccessPolicy.standard(),
        UnaryOperator.identity(),
        InMemoryOrderStore::new,
        Map.of());
  }

  /**
   * Sets who may see and do what.
   *
   * @param value the shop's policy
   * @return a copy
   */
  public ShopUnderTest access(AccessPolicy value) {
    return new ShopUnderTest(settings, value, parts, stores, rules);
  }

  /**
   * Adds other parts: actions, other providers, another channel, how numbers look. Clock, ids,
   * settings, access, inventory and the provider {@code acme-pay} are set already, and have to stay
   * as they are.
   *
   * @param value adds to the builder of each shop that a sequence is tried in
   * @return a copy
   */
  public ShopUnderTest with(UnaryOperator<OrdersBuilder> value) {
    return new ShopUnderTest(settings, access, value, stores, rules);
  }

  /**
   * Sets where orders are kept.
   *
   * @param value a fresh and empty store at each call; asked once a sequence
   * @return a copy
   */
  public ShopUnderTest on(Supplier<OrderStore> value) {
    return new ShopUnderTest(settings, access, parts, value, rules);
  }

  /**
   * Adds a rule that this shop has beside those of all shops.
   *
   * @param sentence what always holds, for the report
   * @param holds whether it does, asked after each command, accepted or not; it may also throw
   * @return a copy
   */
  public ShopUnderTest rule(String sentence, Predicate<Moment> holds) {
    Map<String, Predicate<Moment>> more = new LinkedHashMap<>(rules);
    more.put(sentence, holds);
    return new ShopUnderTest(settings, access, parts, stores, more);
  }

  /**
   * Tries a sequence in a fresh shop.
   *
   * @param sequence what people try
   * @throws AssertionError if something does not hold, with the steps up to there and what came of
   *     each
   */
  public void play(Sequence sequence) {
    Report report = new Report(sequence);
    try (Playing playing = new Playing(this, sequence, report)) {
      playing.play();
    } catch (AssertionError | RuntimeException e) {
      throw report.failure(e);
    }
  }

  ShopSettings settings() {
    return settings;
  }

  AccessPolicy access() {
    return access;
  }

  OrdersBuilder build(OrdersBuilder builder) {
    return parts.apply(builder);
  }

  OrderStore store() {
    return stores.get();
  }

  Map<String, Predicate<Moment>> rules() {
    return rules;
  }
}
