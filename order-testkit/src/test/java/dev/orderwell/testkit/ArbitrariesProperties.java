package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CommandNames;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.testkit.sequence.Invariants;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** What the generators promise to those who use them. */
class ArbitrariesProperties {
  private final Orders orders = Fixtures.orders();

  @Property(tries = 1000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void everyNewOrderIsTakenFromItsCustomerAndAddsUp(@ForAll("newOrders") NewOrder order) {
    OrderId id = orders.place(customer(order), order).id();
    Order placed = (Order) orders.find(Fixtures.ANA, id).orElseThrow();
    Invariants.check(placed);
  }

  @Property(tries = 1000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void everyOrderIsOneThatAStoreCouldHold(@ForAll("orders") Order order) {
    assertThat(order.version()).isPositive();
    assertThat(order.isPlaced()).isEqualTo(order.number().isPresent());
    Invariants.check(order);
  }

  @Property(tries = 1000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void everyCommandHasSoundInput(
      @ForAll("newOrders") NewOrder order, @ForAll("intents") Intent intent) {
    OrderId id = orders.place(customer(order), order).id();
    OrderCommand command = intent.on(orders.find(Fixtures.ANA, id).orElseThrow());
    Outcome outcome = orders.attempt(Actor.system("import"), id, command);
    if (outcome instanceof Outcome.Rejected rejected) {
      assertThat(rejected.rejection().code()).isNotEqualTo(Rejection.INVALID);
    }
  }

  @Example
  void everyKindOfCommandComesUp() {
    TreeSet<String> names = new TreeSet<>();
    OrderId id = orders.place(Fixtures.LEA, Fixtures.twoVendors().build()).id();
    OrderView order = orders.find(Fixtures.ANA, id).orElseThrow();
    samples(CommandArbitraries.commandsFor(order), 2000)
        .forEach(command -> names.add(CommandNames.of(command.value())));
    assertThat(names).containsExactlyElementsOf(new TreeSet<>(CommandNames.all().keySet()));
  }

  @Example
  void theSameSeedGivesTheSameOrders() {
    assertThat(samples(OrderArbitraries.orders(), 50).map(Shrinkable::value).toList())
        .isEqualTo(samples(OrderArbitraries.orders(), 50).map(Shrinkable::value).toList());
  }

  @Example
  void ordersShrinkToOnePlainLine() {
    for (Shrinkable<NewOrder> order : samples(OrderArbitraries.newOrders(), 20).toList()) {
      NewOrder smallest = smallest(order, any -> true);
      assertThat(smallest.lines()).hasSize(1);
      assertThat(smallest.lines().get(0).quantity()).isEqualTo(1);
      assertThat(smallest.lines().get(0).discounts()).isEmpty();
      assertThat(smallest.lines().get(0).taxes()).isEmpty();
      assertThat(smallest.shipping()).isEmpty();
      assertThat(smallest.fees()).isEmpty();
    }
  }

  @Example
  void sequencesShrinkToTheStepThatMatters() {
    Predicate<List<Intent>> ships =
        all -> all.stream().anyMatch(intent -> intent.toString().startsWith("ship"));
    Arbitrary<List<Intent>> lists = CommandArbitraries.intents().list().ofMaxSize(20);
    samples(lists, 50)
        .filter(sequence -> ships.test(sequence.value()))
        .forEach(sequence -> assertThat(smallest(sequence, ships)).hasSize(1));
  }

  private static Actor customer(NewOrder order) {
    String id = order.customer().id();
    return id == null ? Actor.customer() : Actor.customer(id);
  }

  /** Takes the first smaller value that still fails, as long as there is one. */
  private static <T> T smallest(Shrinkable<T> start, Predicate<T> fails) {
    Shrinkable<T> smallest = start;
    Optional<Shrinkable<T>> next = Optional.of(start);
    while (next.isPresent()) {
      smallest = next.get();
      next = smallest.shrink().filter(one -> fails.test(one.value())).findFirst();
    }
    return smallest.value();
  }

  private static <T> Stream<Shrinkable<T>> samples(Arbitrary<T> arbitrary, int count) {
    RandomGenerator<T> generator = arbitrary.generator(1000);
    Random random = new Random(20260302);
    return Stream.generate(() -> generator.next(random)).limit(count);
  }

  @Provide
  Arbitrary<NewOrder> newOrders() {
    return OrderArbitraries.newOrders();
  }

  @Provide
  Arbitrary<Order> orders() {
    return OrderArbitraries.orders();
  }

  @Provide
  Arbitrary<Intent> intents() {
    return CommandArbitraries.intents();
  }
}
