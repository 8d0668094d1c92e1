package dev.orderwell.testkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.json.CommandJson;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.testkit.Intent;
import dev.orderwell.testkit.sequence.Sequence;
import dev.orderwell.testkit.sequence.SequenceArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The properties of docs/testing.md that hold. */
class AtelierProperties {
  // page: first
  @Property(tries = 200)
  void everyOrderHasALabel(@ForAll Order order) {
    assertThat(label(order)).isNotBlank().hasSizeLessThan(80);
  }

  @Property(tries = 200)
  void everyCommandIsReadAsItWasWritten(@ForAll Order order, @ForAll Intent intent) {
    OrderCommand command = intent.on(order);
    assertThat(CommandJson.command(CommandJson.write(command))).isEqualTo(command);
  }

  // end

  private static String label(Order order) {
    return order.number().map(Object::toString).orElse("draft")
        + ", "
        + order.lines().get(0).product().name();
  }

  @Property(tries = 300, seed = "20260302")
  void whateverPeopleTry(@ForAll("courses") Sequence sequence) {
    Atelier.corrected().play(sequence);
  }

  @Provide
  Arbitrary<Sequence> courses() {
    return SequenceArbitraries.sequences(Actor.staff("ana"), Actor.staff("apprentice-joe"));
  }
}
