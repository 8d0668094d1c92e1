package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.WebhookReading;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One broken provider, and the checks of the contract that find it: these, and no others.
 *
 * @param what it does wrong
 * @param company what its company is like
 * @param patience how long it is given to answer
 * @param byHand what it leaves to people
 * @param provider an instance of it, as after a restart
 * @param checks names of the contract's tests that have to fail
 */
record Broken(
    String what,
    UnaryOperator<SimulatedPayments.Builder> company,
    Duration patience,
    Set<Kind> byHand,
    Function<Scene, BrokenPayments> provider,
    List<String> checks) {
  private static final Duration LIFETIME = Duration.ofDays(1);

  static Broken that(String what, Function<Scene, BrokenPayments> provider, String... checks) {
    return new Broken(what, any -> any, Duration.ofSeconds(5), Set.of(), provider, List.of(checks));
  }

  /** What it answers to a call that wants to change something. */
  interface Asking {
    @Nullable PaymentOutcome told(BrokenPayments by, PaymentCall call, @Nullable Fault fault);
  }

  static Broken asking(String what, Asking asking, String... checks) {
    return that(
        what,
        scene ->
            new BrokenPayments(scene) {
              @Override
              @Nullable PaymentOutcome asked(PaymentCall call, @Nullable Fault fault) {
                return asking.told(this, call, fault);
              }
            },
        checks);
  }

  /** What it answers to a look-up, given what a sound one answers. */
  interface Looking {
    Lookup told(BrokenPayments by, LookupCall call, Lookup sound);
  }

  static Broken looking(String what, Looking looking, String... checks) {
    return that(
        what,
        scene ->
            new BrokenPayments(scene) {
              @Override
              public Lookup lookUp(LookupCall call) {
                return looking.told(this, call, super.lookUp(call));
              }
            },
        checks);
  }

  /** The same for what was found. */
  static Broken finding(
      String what,
      BiFunction<BrokenPayments, Lookup.Operation, Lookup.Operation> finding,
      String... checks) {
    return looking(
        what,
        (by, call, sound) ->
            sound instanceof Lookup.Found found
                ? new Lookup.Found(
                    found.operations().stream().map(it -> finding.apply(by, it)).toList())
                : sound,
        checks);
  }

  /** What it makes of a message, given what a sound one makes of it. */
  interface Reading {
    WebhookReading told(Scene scene, RawWebhook message, WebhookReading sound);
  }

  static Broken reading(String what, Reading reading, String... checks) {
    return that(
        what,
        scene ->
            new BrokenPayments(scene) {
              @Override
              public WebhookReading read(RawWebhook webhook) {
                return reading.told(scene, webhook, super.read(webhook));
              }
            },
        checks);
  }

  /** The same for each event, of which it may make more, or none. */
  static Broken telling(
      String what, BiFunction<Scene, ProviderEvent, Stream<ProviderEvent>> told, String... checks) {
    return reading(
        what,
        (scene, message, sound) ->
            sound instanceof WebhookReading.Verified verified
                ? new WebhookReading.Verified(
                    verified.events().stream().flatMap(it -> told.apply(scene, it)).toList())
                : sound,
        checks);
  }

  /** The same, declared by a company that can do no more than this. */
  Broken with(Capability... abilities) {
    return with(Capabilities.of(abilities).keys(LIFETIME, 255));
  }

  Broken with(Capabilities capabilities) {
    return with(company -> company.capabilities(capabilities));
  }

  Broken with(UnaryOperator<SimulatedPayments.Builder> other) {
    return new Broken(what, other, patience, byHand, provider, checks);
  }

  Broken within(Duration other) {
    return new Broken(what, company, other, byHand, provider, checks);
  }

  Broken leaving(Kind... kinds) {
    return new Broken(what, company, patience, Set.of(kinds), provider, checks);
  }

  /**
   * Those that find it. What else it comes to in the library is not counted where a plainer check
   * finds it.
   */
  Set<String> failed() {
    boolean plain = checks.stream().noneMatch(Broken::isInTheLibrary);
    return ContractRun.of(this, name -> !plain || !isInTheLibrary(name)).failed();
  }

  private static boolean isInTheLibrary(String check) {
    return check.matches("P1[013]_.*");
  }

  @Override
  public String toString() {
    return what;
  }
}
