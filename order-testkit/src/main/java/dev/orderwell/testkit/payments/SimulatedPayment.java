package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** One payment at a simulated company. Its book guards it. */
final class SimulatedPayment {
  final String name;
  final Money amount;
  final List<SimulatedOperation> operations = new ArrayList<>();
  final boolean takenAtOnce;
  final Instant at;
  boolean open;

  SimulatedPayment(String name, Money amount, boolean takenAtOnce, Instant at) {
    this.name = name;
    this.amount = amount;
    this.takenAtOnce = takenAtOnce;
    this.at = at;
    this.open = !takenAtOnce;
  }

  Money left(Kind kind) {
    return kind == Kind.REFUND ? captured().minus(sum(Kind.REFUND)) : authorized();
  }

  private Money authorized() {
    return open ? amount.minus(sum(Kind.CAPTURE)) : amount.minus(amount);
  }

  private Money captured() {
    return takenAtOnce ? amount : sum(Kind.CAPTURE);
  }

  private Money sum(Kind kind) {
    return Money.total(
        amount.getCurrencyUnit(),
        operations.stream()
            .filter(it -> it.kind == kind && it.state != Lookup.State.FAILED)
            .map(it -> Money.ofMinor(amount.getCurrencyUnit(), it.amount.getAmountMinorLong()))
            .toList());
  }

  boolean hasCapture(String reference) {
    return operations.stream()
        .anyMatch(it -> it.kind == Kind.CAPTURE && it.reference.equals(reference));
  }

  long count(Kind kind) {
    return operations.stream()
        .filter(it -> it.kind == kind && it.state != Lookup.State.FAILED)
        .count();
  }
}
