package dev.orderwell.testkit.sequence;

import dev.orderwell.command.PlaceOrder;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An order and what many people try with it, one after the other: sensible things and others,
 * things that they may do and others. {@link ShopUnderTest#play} tries it in a shop. Sequences come
 * from {@link SequenceArbitraries}, or by themselves where a property asks for one:
 *
 * <pre>{@code
 * @Property void soundWhateverPeopleTry(@ForAll Sequence sequence) {
 *   ShopUnderTest.of(OUR_SETTINGS).play(sequence);
 * }
 * }</pre>
 *
 * <p>A sequence shrinks to the steps that matter, and each of them to something plain.
 */
public final class Sequence {
  private final NewOrder order;
  private final PlaceOrder.As as;
  private final List<Step> steps;
  private final List<MoodyInventory.Mood> moods;

  Sequence(NewOrder order, PlaceOrder.As as, List<Step> steps, List<MoodyInventory.Mood> moods) {
    this.order = order;
    this.as = as;
    this.steps = List.copyOf(steps);
    this.moods = List.copyOf(moods);
  }

  /**
   * What is ordered. Where a step is about another order, a second one is there too, of {@link
   * dev.orderwell.testkit.Fixtures#twoVendors()}.
   *
   * @return valid in every respect
   */
  public NewOrder order() {
    return order;
  }

  /**
   * How the order begins.
   *
   * @return mostly as an order; or as a draft or a cart, which somebody may place later
   */
  public PlaceOrder.As as() {
    return as;
  }

  /**
   * What is tried, in order.
   *
   * @return perhaps none
   */
  public List<Step> steps() {
    return steps;
  }

  /** The same without what has to come first of each step. */
  Sequence inAHurry() {
    List<Step> hurried =
        steps.stream().map(one -> one instanceof Asking asking ? asking.inAHurry() : one).toList();
    return new Sequence(order, as, hurried, moods);
  }

  boolean hasTwoOrders() {
    return steps.stream().anyMatch(step -> step instanceof Asking asking && asking.onTheOther());
  }

  /** How the inventory answers, in turn. */
  List<MoodyInventory.Mood> moods() {
    return moods;
  }

  /** Order and steps, for reports of failed properties. */
  @Override
  public String toString() {
    return beginning() + steps.stream().map(step -> "\n  " + step).collect(Collectors.joining());
  }

  /** One line about the order. */
  String beginning() {
    String lines = order.lines().stream().map(Sequence::words).collect(Collectors.joining(", "));
    String customer = order.customer().id();
    String by = customer == null ? "a guest" : customer;
    return as + " of " + by + " in " + order.currency() + ": " + lines;
  }

  private static String words(NewLine line) {
    String vendor = line.vendor() == null ? "" : " of " + line.vendor();
    return line.quantity() + " × " + line.name() + " at " + line.unitPrice() + vendor;
  }
}
