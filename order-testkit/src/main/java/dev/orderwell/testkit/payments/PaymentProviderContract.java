package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.PaymentProvider;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What every {@link PaymentProvider} holds. A provider's author extends it, and gives the provider
 * and the company that it talks to:
 *
 * <pre>{@code
 * class AcmePaymentsTest extends PaymentProviderContract {
 *   private final AcmeServer server = new AcmeServer();
 *
 *   @Override protected ProviderSandbox sandbox() { return server; }
 *
 *   @Override protected PaymentProvider provider() {
 *     return new AcmePayments(server.url(), "key-4711", Duration.ofMillis(300));
 *   }
 *
 *   @Override protected List<String> secrets() { return List.of("key-4711"); }
 * }
 * }</pre>
 *
 * <p>Each check has a provider and a company of its own; both are closed after it if they are
 * {@link AutoCloseable}. A check of what is not declared is skipped as <i>optional</i>; one that
 * the sandbox or the author gives no means for is skipped as <i>required, but not shown here</i>.
 *
 * <ul>
 *   <li>P1 What is declared can be done, and nothing else is.
 *   <li>P2 A key has one effect.
 *   <li>P3 What is not certain is unknown.
 *   <li>P4 A call whose answer was lost can be sent again.
 *   <li>P5 A look-up finds what took place, and says for certain only what is certain.
 *   <li>P6 A message of the company is verified, and read the same each time; any other is
 *       rejected.
 *   <li>P7 Amounts and currencies are those that the company tells.
 *   <li>P8 What was not asked for here is told too.
 *   <li>P9 A call ends in time, and when its thread is interrupted.
 *   <li>P10 Through the library, what nobody knew is found out, and took place once.
 *   <li>P11 Through the library, a refund of several payments is an operation of each.
 *   <li>P12 References and reasons are short, and nothing tells a secret.
 *   <li>P13 What is left to people comes with instructions, and waits for them.
 * </ul>
 */
public abstract class PaymentProviderContract extends HandRules {
  /** A contract of one provider. */
  protected PaymentProviderContract() {}

  /**
   * The company that the provider to be tried talks to. What was taken on its payments can be given
   * back at once, whatever {@code refundsAfter} says.
   *
   * @return the same all through one test; a fresh one in the next
   */
  protected abstract ProviderSandbox sandbox();

  /**
   * The provider to be tried. Its own time-outs are short here, some tenths of a second.
   *
   * @return a new instance at each call, as after a restart, that talks to {@link #sandbox}
   */
  protected abstract PaymentProvider provider();

  /**
   * What is paid in most of the checks.
   *
   * @return at least four times the least that can be given back; 40.00 EUR unless overridden
   */
  protected Money amount() {
    return Money.of(CurrencyUnit.EUR, 40);
  }

  /**
   * How long a call may take at most (P9).
   *
   * @return at most 30 seconds, as it is unless overridden
   */
  protected Duration patience() {
    return Duration.ofSeconds(30);
  }

  /**
   * What the provider knows or is told and may never tell (P12): its keys, the secrets of its
   * signatures, the card numbers in the sandbox's answers.
   *
   * @return none unless overridden: then the checks that look for them are skipped
   */
  protected List<String> secrets() {
    return List.of();
  }

  /**
   * What the provider declares and leaves to people: it answers each such call with instructions,
   * and moves nothing (P13).
   *
   * @return none unless overridden
   */
  protected Set<BookEntry.Kind> byHand() {
    return Set.of();
  }

  @Override
  final ProviderSandbox companySide() {
    return sandbox();
  }

  @Override
  final PaymentProvider fresh() {
    return provider();
  }

  @Override
  final Money usual() {
    return amount();
  }

  @Override
  final Duration longest() {
    return patience();
  }

  @Override
  final List<String> neverTold() {
    return secrets();
  }

  @Override
  final Set<BookEntry.Kind> leftToPeople() {
    return byHand();
  }
}
