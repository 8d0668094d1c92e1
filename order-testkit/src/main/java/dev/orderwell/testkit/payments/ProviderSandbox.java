package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.RawWebhook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * The other side of a payment provider in tests: a server on this machine that behaves as the
 * company's reference says, and keeps a book. What a company's test account cannot play is left out
 * of {@link #faults}: the checks that need it are then skipped, and say so.
 *
 * <p>A fault, or a decision to be made later, is about the next request that wants to change
 * something; look-ups are answered all the while.
 */
public interface ProviderSandbox {
  /**
   * A new payment whose money was taken.
   *
   * @param amount above zero
   * @return the company's name of it, as it would be recorded with the order
   */
  String captured(Money amount);

  /**
   * A new payment that is authorised. Asked for only with {@code CAPTURE} or {@code VOID}.
   *
   * @param amount above zero
   * @return the company's name of it, as it would be recorded with the order
   */
  String authorized(Money amount);

  /**
   * What has been done with a payment since it was made.
   *
   * @param payment the company's name of it
   * @return in order; what was refused is not there
   */
  List<BookEntry> book(String payment);

  /**
   * What it can play.
   *
   * @return perhaps nothing
   */
  Set<Fault> faults();

  /**
   * What it can play with one kind of request: a company that lets go at once plays no {@link
   * Fault#PENDING} void.
   *
   * @param kind of the next request
   * @return all of {@link #faults} unless overridden
   */
  default Set<Fault> faults(BookEntry.Kind kind) {
    return faults();
  }

  /**
   * Lets the next request that wants to change something go wrong; those after it do not.
   *
   * @param fault one of {@link #faults}
   */
  void next(Fault fault);

  /**
   * Decides what was {@link Fault#PENDING}, or lets a refund fail that had succeeded.
   *
   * @param reference the company's name of the operation
   * @param succeeds whether it takes place, and has not gone back
   */
  void decide(String reference, boolean succeeds);

  /**
   * Somebody gives money back on the company's own pages.
   *
   * @param payment the company's name of it
   * @param amount above zero
   */
  void refundOutside(String payment, Money amount);

  /**
   * A bank fetches money back.
   *
   * @param payment the company's name of it
   * @param amount above zero
   */
  void dispute(String payment, Money amount);

  /**
   * The messages that the company has sent since this was asked last, signed as it signs them.
   *
   * @return in the order in which they were sent; none without {@code WEBHOOKS}
   */
  List<RawWebhook> sent();

  /**
   * The headers that a provider reads to verify a message. The signature covers each of them: a
   * message in which one of them was changed is not the company's.
   *
   * @return for example {@code "Acme-Signature"}; none without {@code WEBHOOKS}
   */
  Set<String> signatureHeaders();

  /**
   * A message that tells nothing about payments, signed as the others are.
   *
   * @return empty if the company sends no such thing
   */
  default Optional<RawWebhook> unrelated() {
    return Optional.empty();
  }
}
