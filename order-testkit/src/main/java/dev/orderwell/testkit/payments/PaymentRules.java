package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the rules of {@link PaymentProviderContract} are told with. */
abstract class PaymentRules {
  static final String ORDER = "A-17";

  private final List<Object> opened = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // before each test
  ProviderSandbox company;

  @SuppressWarnings("NullAway.Init") // before each test
  PaymentProvider provider;

  @SuppressWarnings("NullAway.Init") // before each test
  Capabilities can;

  abstract ProviderSandbox companySide();

  abstract PaymentProvider fresh();

  /** What is paid, unless a rule needs another amount. */
  abstract Money usual();

  abstract Duration longest();

  abstract List<String> neverTold();

  abstract Set<Kind> leftToPeople();

  @BeforeEach
  void begin() {
    company = closing(companySide());
    provider = another();
    can = provider.capabilities();
  }

  @AfterEach
  void end() throws Exception {
    for (int i = opened.size(); i-- > 0; ) {
      if (opened.get(i) instanceof AutoCloseable closeable) closeable.close();
    }
  }

  /** As after a restart. */
  final PaymentProvider another() {
    return closing(fresh());
  }

  /** Closes it after the test if it can be closed, and before what was there first. */
  final <T> T closing(T one) {
    opened.removeIf(other -> other == one);
    opened.add(one);
    return one;
  }

  final boolean declares(Capability capability) {
    return can.can().contains(capability);
  }

  final void needs(Capability... capabilities) {
    for (Capability one : capabilities) {
      assumeTrue(declares(one), () -> "optional: " + provider.id() + " does not declare " + one);
      assumeTrue(
          leftToPeople().stream().noneMatch(kind -> one.name().endsWith(kind.name())),
          () -> "optional: " + provider.id() + " leaves " + one + " to people");
    }
  }

  final void needsKeys() {
    assumeTrue(
        can.keyLifetime() != null, () -> "optional: " + provider.id() + " remembers no keys");
  }

  final void needsSeveralRefunds() {
    needs(Capability.PARTIAL_REFUND);
    needsSecondRefund();
  }

  final void needsSecondRefund() {
    assumeTrue(
        can.refundsPerPayment() != 1,
        () -> "optional: " + provider.id() + " gives a payment back once only");
  }

  final void plays(Fault fault, Kind kind) {
    assumeTrue(company.faults(kind).contains(fault), () -> doesNotPlay(fault));
  }

  private static String doesNotPlay(Fault fault) {
    return "required, but not shown here: the sandbox does not play " + fault;
  }

  final boolean takes(CurrencyUnit currency) {
    return can.currencies().isEmpty() || can.currencies().contains(currency.getCode());
  }

  /** What it can be asked to do. */
  final List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
    kinds.removeIf(kind -> !declares(ability(kind)) || leftToPeople().contains(kind));
    assumeTrue(!kinds.isEmpty(), () -> "optional: " + provider.id() + " can do nothing by itself");
    return kinds;
  }

  final void each(Consumer<Kind> check) {
    kinds().forEach(check);
  }

  /** The same for those that the fault can be played with. */
  final void each(Fault fault, Consumer<Kind> check) {
    List<Kind> kinds =
        kinds().stream().filter(kind -> company.faults(kind).contains(fault)).toList();
    assumeTrue(!kinds.isEmpty(), () -> doesNotPlay(fault));
    kinds.forEach(check);
  }

  /** With each fault that can be played and told from the others, one after the other. */
  final void eachFault(BiConsumer<Kind, Fault> check) {
    each(kind -> distinct(company.faults(kind)).forEach(fault -> check.accept(kind, fault)));
  }

  /** Nobody can tell one silence from the other, and each takes its time. */
  private static Set<Fault> distinct(Set<Fault> faults) {
    Set<Fault> distinct = new TreeSet<>(faults);
    if (faults.contains(Fault.TIME_OUT_AFTER)) distinct.remove(Fault.TIME_OUT_BEFORE);
    return distinct;
  }

  static Capability ability(Kind kind) {
    return Capability.valueOf(kind.name());
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  final String payment(Kind kind, Money amount) {
    return kind == Kind.REFUND ? company.captured(amount) : company.authorized(amount);
  }

  /** All of a new payment. */
  final PaymentCall call(Kind kind) {
    return call(kind, key(), payment(kind, usual()), usual());
  }

  static PaymentCall call(Kind kind, String key, String payment, Money amount) {
    return switch (kind) {
      case REFUND -> new RefundCall(key, payment, amount, ORDER);
      case CAPTURE -> new CaptureCall(key, payment, amount, true, ORDER);
      case VOID -> new VoidCall(key, payment, amount, ORDER);
    };
  }

  static RefundCall refund(String payment, Money amount) {
    return new RefundCall(key(), payment, amount, ORDER);
  }

  /** A part of the usual amount, rounded down. */
  final Money part(int of) {
    return usual().dividedBy(of, RoundingMode.DOWN);
  }

  final PaymentOutcome ask(PaymentCall call) {
    return ask(provider, call);
  }

  final PaymentOutcome ask(PaymentProvider asked, PaymentCall call) {
    return Answer.counted(answer(asked, call));
  }

  final Answer<PaymentOutcome> answer(PaymentProvider asked, PaymentCall call) {
    return Answer.within(longest(), () -> Answer.asked(asked, call));
  }

  /** The reference of what has to take place. */
  final String done(PaymentCall call) {
    return reference(ask(call));
  }

  static String reference(PaymentOutcome outcome) {
    assertThat(outcome)
        .isInstanceOfAny(PaymentOutcome.Succeeded.class, PaymentOutcome.Pending.class);
    return outcome instanceof PaymentOutcome.Succeeded succeeded
        ? succeeded.reference()
        : ((PaymentOutcome.Pending) outcome).reference();
  }

  /** What the company has of the kind on the payment. */
  final List<BookEntry> book(PaymentCall call) {
    return company.book(call.payment()).stream().filter(it -> it.kind() == Kind.of(call)).toList();
  }

  /** The one thing that the company has of the kind on the payment. */
  final BookEntry entry(PaymentCall call) {
    assertThat(book(call)).as("what the company has done").hasSize(1);
    return book(call).get(0);
  }

  /** It says that nothing took place, so that it will be tried again or given up. */
  static boolean isDefiniteNo(PaymentOutcome outcome) {
    return !(outcome instanceof PaymentOutcome.Succeeded)
        && !(outcome instanceof PaymentOutcome.Pending)
        && !(outcome instanceof PaymentOutcome.Unknown);
  }
}
