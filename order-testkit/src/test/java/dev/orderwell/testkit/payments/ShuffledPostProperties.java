package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.testkit.payments.ShuffledPost.Step;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;

/** What the company's book says is what the order says, however its messages came. */
class ShuffledPostProperties {
  @Property(tries = 1000, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
  @Label("P6 P8 In any order and any number of times messages end in what is in the company's book")
  void inAnyOrder(@ForAll @Size(min = 1, max = 10) List<Step> steps, @ForAll long seed) {
    try (ShuffledPost post = new ShuffledPost(seed)) {
      post.play(steps);
      Order order = post.order();
      long disputes = steps.stream().filter(step -> step == Step.DISPUTE).count();
      assertThat(order.refunded()).as("given back").isEqualTo(done(post.book()));
      assertThat(order.refundLedger().chargedBack(1)).isEqualTo(ShuffledPost.worth(disputes));
      assertThat(order.requests()).allSatisfy(request -> agrees(request, post.book()));
      assertThat(post.parked()).as("parked").isZero();
    }
  }

  private static Money done(List<BookEntry> book) {
    return book.stream()
        .filter(one -> one.state() == Lookup.State.SUCCEEDED)
        .map(BookEntry::amount)
        .reduce(Money.parse("EUR 0.00"), Money::plus);
  }

  private static void agrees(ProviderRequest request, List<BookEntry> book) {
    List<BookEntry> own =
        book.stream().filter(one -> request.operation().key().equals(one.key())).toList();
    assertThat(own).as("once").hasSize(1);
    assertThat(request.state()).isIn(states(own.get(0).state()));
  }

  private static Set<OperationState> states(Lookup.State state) {
    return switch (state) {
      case PENDING -> Set.of(OperationState.PENDING);
      case SUCCEEDED -> Set.of(OperationState.SUCCEEDED);
      case FAILED -> Set.of(OperationState.FAILED, OperationState.REVERSED);
    };
  }
}
