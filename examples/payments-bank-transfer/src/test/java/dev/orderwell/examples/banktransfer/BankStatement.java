package dev.orderwell.examples.banktransfer;

import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.testkit.payments.BookEntry;
import dev.orderwell.testkit.payments.Fault;
import dev.orderwell.testkit.payments.ProviderSandbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** What a bank shows: transfers that came in, and those that people have sent back. */
final class BankStatement implements ProviderSandbox {
  private final Map<String, List<BookEntry>> transfers = new HashMap<>();

  @Override
  public String captured(Money amount) {
    String line = "TR-" + (transfers.size() + 1);
    transfers.put(line, new ArrayList<>());
    return line;
  }

  @Override
  public String authorized(Money amount) {
    throw new UnsupportedOperationException("a transfer is made or it is not");
  }

  @Override
  public List<BookEntry> book(String payment) {
    return List.copyOf(transfers.getOrDefault(payment, List.of()));
  }

  @Override
  public Set<Fault> faults() {
    return Set.of();
  }

  @Override
  public void next(Fault fault) {
    throw new UnsupportedOperationException("nobody asks a bank anything");
  }

  @Override
  public void decide(String reference, boolean succeeds) {
    throw new UnsupportedOperationException("a transfer is made or it is not");
  }

  @Override
  public void refundOutside(String payment, Money amount) {
    List<BookEntry> back = transfers.get(payment);
    String line = payment + "-" + (back.size() + 1);
    back.add(new BookEntry(BookEntry.Kind.REFUND, line, null, amount, Lookup.State.SUCCEEDED));
  }

  @Override
  public void dispute(String payment, Money amount) {
    throw new UnsupportedOperationException("a transfer that came in stays");
  }

  @Override
  public List<RawWebhook> sent() {
    return List.of();
  }

  @Override
  public Set<String> signatureHeaders() {
    return Set.of();
  }
}
