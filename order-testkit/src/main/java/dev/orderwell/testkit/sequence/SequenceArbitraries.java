package dev.orderwell.testkit.sequence;

import dev.orderwell.command.PlaceOrder;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.Actor;
import dev.orderwell.testkit.CommandArbitraries;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.Intent;
import dev.orderwell.testkit.OrderArbitraries;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.NewStatus;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Sequences for jqwik. They touch everything that the library can do: every command, alone and in
 * batches, sent plainly, twice, deferred, on an old version or as quoted; orders, drafts and carts;
 * tags and statuses of the shop that come and go; time that passes; an inventory and a provider
 * that say yes, no and nothing. Some are about all of it, some mostly about money, goods or
 * refunds.
 *
 * <pre>{@code
 * @Provide Arbitrary<Sequence> nights() {
 *   return SequenceArbitraries.sequences(Actor.staff("night-joe"), Actor.staff("night-eve"));
 * }
 * }</pre>
 */
public final class SequenceArbitraries {
  /** How many steps a sequence has that has not been shrunk. */
  public static final int STEPS = 30;

  private static final List<Actor> OTHERS =
      List.of(
          Fixtures.ANA,
          Fixtures.ACME,
          Fixtures.BOLT,
          Fixtures.LEA,
          Actor.customer("mallory"),
          Actor.customer(),
          Actor.staff("ana").of("paris"),
          Actor.vendor("stranger"),
          Actor.admin("root"),
          Actor.system("import"));

  private SequenceArbitraries() {}

  /**
   * Sequences of an order of any kind, in which staff of the shop and vendors do most.
   *
   * @return {@value #STEPS} steps, by people of {@link Fixtures} and a few strangers
   */
  public static Arbitrary<Sequence> sequences() {
    Arbitrary<Actor> people =
        Arbitraries.frequencyOf(
            Tuple.of(14, Arbitraries.just(Fixtures.ANA)),
            Tuple.of(3, Arbitraries.of(Fixtures.ACME, Fixtures.BOLT)),
            Tuple.of(3, Arbitraries.of(OTHERS)));
    return sequences(OrderArbitraries.newOrders(), people, STEPS);
  }

  /**
   * The same people in a hurry: what has to come first of what they try is not done first, so that
   * more is refused.
   *
   * @return as {@link #sequences()}
   */
  public static Arbitrary<Sequence> hastySequences() {
    return sequences().map(Sequence::inAHurry);
  }

  /**
   * Sequences in which a shop's own people do half of everything.
   *
   * @param people at least one
   * @return as {@link #sequences()}
   */
  public static Arbitrary<Sequence> sequences(Actor... people) {
    Arbitrary<Actor> all =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(people)), Tuple.of(4, Arbitraries.of(OTHERS)));
    return sequences(OrderArbitraries.newOrders(), all, STEPS);
  }

  /**
   * Sequences of a shop's own orders, by the shop's own people.
   *
   * @param orders what is ordered, valid in every respect
   * @param people who tries each step
   * @param steps how many there are before anything is shrunk
   * @return sequences
   */
  public static Arbitrary<Sequence> sequences(
      Arbitrary<NewOrder> orders, Arbitrary<Actor> people, int steps) {
    // steps shrink first: what is smaller by then is tried the faster
    return Combinators.combine(courses(people, steps), orders, beginnings(), moods())
        .as((course, order, as, moods) -> new Sequence(order, as, course, moods))
        .withoutEdgeCases();
  }

  private static Arbitrary<PlaceOrder.As> beginnings() {
    return Arbitraries.frequency(
        Tuple.of(10, PlaceOrder.As.ORDER),
        Tuple.of(1, PlaceOrder.As.DRAFT),
        Tuple.of(1, PlaceOrder.As.CART),
        Tuple.of(1, PlaceOrder.As.ABANDONED_CART));
  }

  /** Always the full length, so that jqwik shortens them only to shrink. */
  private static Arbitrary<List<Step>> courses(Arbitrary<Actor> people, int steps) {
    return Arbitraries.frequencyOf(
        Tuple.of(5, course(people, CommandArbitraries.intents(), steps)),
        Tuple.of(1, course(people, mostly(CommandArbitraries.payments()), steps)),
        Tuple.of(2, course(people, mostly(CommandArbitraries.goods()), steps)),
        Tuple.of(
            2,
            course(
                people,
                Arbitraries.frequencyOf(
                    Tuple.of(2, CommandArbitraries.payments()),
                    Tuple.of(3, CommandArbitraries.goods()),
                    Tuple.of(6, CommandArbitraries.refunds())),
                steps)));
  }

  private static Arbitrary<Intent> mostly(Arbitrary<Intent> some) {
    return Arbitraries.frequencyOf(Tuple.of(9, some), Tuple.of(1, CommandArbitraries.intents()));
  }

  private static Arbitrary<List<Step>> course(
      Arbitrary<Actor> people, Arbitrary<Intent> intents, int steps) {
    return Arbitraries.of(Arbitraries.just(false), Arbitraries.of(false, false, true))
        .flatMap(
            onTheOther ->
                steps(people, intents, onTheOther)
                    .list()
                    .ofMaxSize(steps)
                    .withSizeDistribution((size, least, most, center) -> random -> most));
  }

  private static Arbitrary<Step> steps(
      Arbitrary<Actor> people, Arbitrary<Intent> intents, Arbitrary<Boolean> onTheOther) {
    Arbitrary<Boolean> hasty = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(3, false));
    Arbitrary<Wish> wishes =
        Arbitraries.frequencyOf(
            Tuple.of(24, Combinators.combine(intents, hasty).as(Wish.Any::new)),
            Tuple.of(1, Arbitraries.integers().between(0, 59).map(Wish.Move::new)));
    return Arbitraries.frequencyOf(
        Tuple.of(40, asking(people, wishes, onTheOther)),
        Tuple.of(1, asking(Arbitraries.just(Fixtures.CRON), bySystem(), onTheOther)),
        Tuple.of(3, pauses()),
        Tuple.of(1, tagging(people)),
        Tuple.of(1, naming(people)));
  }

  private static Arbitrary<Step> asking(
      Arbitrary<Actor> people, Arbitrary<? extends Wish> wishes, Arbitrary<Boolean> onTheOther) {
    Arbitrary<Way> ways =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(Way.PLAIN)), Tuple.of(3, Arbitraries.of(Way.class)));
    Arbitrary<Integer> minutes =
        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 5), Tuple.of(1, -2));
    return Combinators.combine(people, wishes, ways, onTheOther, minutes).as(Asking::new);
  }

  private static Arbitrary<Wish> bySystem() {
    return CommandArbitraries.bySystem().map(intent -> new Wish.Any(intent, true));
  }

  private static Arbitrary<Step> pauses() {
    return Arbitraries.frequency(Tuple.of(4, 3), Tuple.of(1, 27), Tuple.of(1, 24 * 40))
        .map(hours -> new Pausing(Fixtures.CRON, hours));
  }

  private static Arbitrary<Step> tagging(Arbitrary<Actor> people) {
    Arbitrary<String> tags = Arbitraries.of("cadeau", "urgent", "VIP", "relancer", "été");
    return Combinators.combine(people, Arbitraries.of(Tagging.Deed.class), tags, tags)
        .as(Tagging::new);
  }

  private static Arbitrary<Step> naming(Arbitrary<Actor> people) {
    Arbitrary<NewStatus> statuses =
        Arbitraries.of(Axis.class)
            .flatMap(axis -> Arbitraries.of(axis.categories()))
            .map(category -> NewStatus.of(category, "own-" + category.code()).called("en", "Own"));
    Arbitrary<Boolean> away = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
    return Combinators.combine(people, statuses, away).as(Naming::new);
  }

  private static Arbitrary<List<MoodyInventory.Mood>> moods() {
    Arbitrary<List<MoodyInventory.Mood>> changing =
        Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(MoodyInventory.Mood.MOVED)),
                Tuple.of(4, Arbitraries.of(MoodyInventory.Mood.class)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(8);
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(List.of(MoodyInventory.Mood.MOVED))), Tuple.of(1, changing));
  }
}
