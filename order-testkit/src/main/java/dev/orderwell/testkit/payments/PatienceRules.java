package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.testkit.Racing;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** P9: a call ends. See {@link PaymentProviderContract}. */
abstract class PatienceRules extends OutsideRules {
  private static final int THREADS = 16;

  @Test
  void P9_aCallWhoseRequestIsLostEndsInTime() {
    endsInTime(Fault.TIME_OUT_BEFORE);
  }

  @Test
  void P9_aCallWhoseAnswerIsLostEndsInTime() {
    endsInTime(Fault.TIME_OUT_AFTER);
  }

  private void endsInTime(Fault fault) {
    each(
        fault,
        kind -> {
          PaymentCall call = call(kind);
          company.next(fault);
          assertThat(answer(provider, call).inTime()).as("within %s", longest()).isTrue();
        });
  }

  @Test
  void P9_anInterruptedCallEnds() {
    each(Fault.TIME_OUT_BEFORE, kind -> assertThat(interrupted(call(kind)).inTime()).isTrue());
  }

  @Test
  void P9_anInterruptedCallSaysNoMoreThanIsKnown() {
    each(
        kind -> {
          PaymentCall call = call(kind);
          PaymentOutcome outcome =
              Answer.counted(Answer.interrupted(longest(), () -> Answer.asked(provider, call)));
          isTrue(outcome, call);
          if (outcome instanceof PaymentOutcome.Succeeded) entry(call);
        });
  }

  private Answer<PaymentOutcome> interrupted(PaymentCall call) {
    company.next(Fault.TIME_OUT_BEFORE);
    return Answer.interrupted(longest(), () -> Answer.asked(provider, call));
  }

  @Test
  void P9_manyThreadsAtOnceAreServed() {
    each(
        kind -> {
          List<PaymentCall> calls =
              IntStream.range(0, THREADS).mapToObj(thread -> call(kind)).toList();
          List<String> references = Racing.threads(THREADS, thread -> done(calls.get(thread)));
          assertThat(calls.stream().map(call -> entry(call).reference()).toList())
              .isEqualTo(references);
        });
  }
}
