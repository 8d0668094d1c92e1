package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What came of a call, asked as the library asks: in a thread of its own, and not for ever. */
record Answer<T>(@Nullable T told, @Nullable Throwable thrown, boolean inTime) {
  private static final ExecutorService THREADS =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Answer::thread);

  private static Thread thread(Runnable asking) {
    Thread thread = new Thread(asking, "payment");
    thread.setDaemon(true);
    return thread;
  }

  static <T> Answer<T> within(Duration patience, Callable<T> asking) {
    return awaited(THREADS.submit(asking), patience);
  }

  /** The same in a thread that has been interrupted. */
  static <T> Answer<T> interrupted(Duration patience, Callable<T> asking) {
    return within(
        patience,
        () -> {
          Thread.currentThread().interrupt();
          return asking.call();
        });
  }

  private static <T> Answer<T> awaited(Future<T> asked, Duration patience) {
    try {
      return new Answer<>(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS), null, true);
    } catch (ExecutionException e) {
      return new Answer<>(null, e.getCause(), true);
    } catch (TimeoutException e) {
      return new Answer<>(null, null, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      asked.cancel(true);
    }
  }

  static @Nullable PaymentOutcome asked(PaymentProvider provider, PaymentCall call) {
    if (call instanceof RefundCall refund) return provider.refund(refund);
    if (call instanceof CaptureCall capture) return provider.capture(capture);
    return provider.voidAuthorization((VoidCall) call);
  }

  /** What it counts as (P3). */
  static PaymentOutcome counted(Answer<PaymentOutcome> answer) {
    PaymentOutcome told = answer.told();
    return told == null ? new PaymentOutcome.Unknown(String.valueOf(answer.thrown())) : told;
  }
}
