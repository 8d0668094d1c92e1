package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.RawWebhook;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** The side of a simulated company that tests see. */
record SimulatedSandbox(SimulatedBook books, SimulatedMessages messages, SimulatedLine line)
    implements ProviderSandbox {
  @Override
  public String captured(Money amount) {
    return books.open(amount, true);
  }

  @Override
  public String authorized(Money amount) {
    return books.open(amount, false);
  }

  @Override
  public List<BookEntry> book(String payment) {
    return books.entries(payment);
  }

  @Override
  public Set<Fault> faults() {
    return EnumSet.allOf(Fault.class);
  }

  @Override
  public void next(Fault fault) {
    line.next(fault);
  }

  @Override
  public void decide(String reference, boolean succeeds) {
    books.decide(reference, succeeds);
  }

  @Override
  public void refundOutside(String payment, Money amount) {
    books.refundOutside(payment, amount);
  }

  @Override
  public void dispute(String payment, Money amount) {
    books.dispute(payment, amount);
  }

  @Override
  public List<RawWebhook> sent() {
    return messages.sent();
  }

  @Override
  public Set<String> signatureHeaders() {
    return Set.of(SimulatedMessages.SIGNATURE);
  }

  @Override
  public Optional<RawWebhook> unrelated() {
    return Optional.of(messages.unrelated());
  }
}
