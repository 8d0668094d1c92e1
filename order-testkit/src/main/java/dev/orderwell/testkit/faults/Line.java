package dev.orderwell.testkit.faults;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.payments.spi.WebhookReading;
import dev.orderwell.testkit.payments.SimulatedPayments;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A plug-in whose first call about one operation, first look-up or first message goes wrong. */
final class Line implements PaymentProvider {
  private final SimulatedPayments acme;
  private final PaymentProvider plugin;
  private final FaultCell cell;
  private final Questions questions;
  private final Runnable meanwhile;
  private final List<RefundCall> refunds = new CopyOnWriteArrayList<>();
  private int operation;
  private boolean struck;
  private boolean read;

  Line(SimulatedPayments acme, PaymentProvider plugin, FaultCell cell, Runnable meanwhile) {
    this.acme = acme;
    this.plugin = plugin;
    this.cell = cell;
    this.questions = new Questions(plugin, cell);
    this.meanwhile = meanwhile;
  }

  /** From now on it waits for a call about that operation. */
  void waitsFor(int number) {
    operation = number;
  }

  /** Whether what was to go wrong has gone wrong. */
  boolean hasStruck() {
    return struck;
  }

  List<RefundCall> refunds() {
    return refunds;
  }

  @Override
  public String id() {
    return plugin.id();
  }

  @Override
  public Capabilities capabilities() {
    return plugin.capabilities();
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    refunds.add(call);
    return asked(call, () -> plugin.refund(call));
  }

  @Override
  public PaymentOutcome capture(CaptureCall call) {
    return asked(call, () -> plugin.capture(call));
  }

  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    return asked(call, () -> plugin.voidAuthorization(call));
  }

  private PaymentOutcome asked(PaymentCall call, Supplier<PaymentOutcome> ask) {
    boolean awaited = operation > 0 && call.key().contains("-" + operation + "-");
    if (!awaited) return ask.get();
    if (struck) return again(ask);
    struck = true;
    if (cell.fault() != null) acme.sandbox().next(cell.fault());
    if (cell.asked().isCall() && cell.trouble() == Trouble.ERROR_THROWN) {
      acme.throwsNext(new StackOverflowError());
    }
    return first(ask);
  }

  private PaymentOutcome first(Supplier<PaymentOutcome> ask) {
    try {
      PaymentOutcome outcome = ask.get();
      if (cell.losesTheAnswer()) throw new Lost();
      return outcome;
    } finally {
      if (cell.trouble() == Trouble.BEFORE_THE_ANSWER) meanwhile.run();
    }
  }

  private PaymentOutcome again(Supplier<PaymentOutcome> ask) {
    if (cell.asked() == Asked.WEBHOOK) throw new Lost();
    return ask.get();
  }

  @Override
  @SuppressWarnings("NullAway") // a bad provider returns null, and the library has to bear it (P3)
  public Lookup lookUp(LookupCall call) {
    boolean awaited = operation > 0 && call.about().key().contains("-" + operation + "-");
    return awaited ? questions.answer(call) : plugin.lookUp(call);
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public WebhookReading read(RawWebhook webhook) {
    WebhookReading reading = plugin.read(webhook);
    boolean first = !read && operation > 0 && cell.asked() == Asked.WEBHOOK;
    read |= first;
    return first ? misread(reading) : reading;
  }

  private @Nullable WebhookReading misread(WebhookReading reading) {
    return switch (cell.trouble()) {
      case MALFORMED -> throw new Lost();
      case ERROR_THROWN -> throw new StackOverflowError();
      case EMPTY -> null;
      default -> reading;
    };
  }
}
