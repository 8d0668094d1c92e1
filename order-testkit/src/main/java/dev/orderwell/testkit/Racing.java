package dev.orderwell.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Threads that begin at the same moment.
 *
 * <pre>{@code
 * List<Outcome> outcomes = Racing.threads(32, i -> orders.attempt(ana, id, Ship.units("MUG", 1)));
 * }</pre>
 */
public final class Racing {
  private Racing() {}

  /**
   * Runs the same in several threads and waits for all.
   *
   * @param <T> what each comes to
   * @param threads how many
   * @param work given the thread's number, from 0
   * @return what each came to, by number
   * @throws AssertionError if one of them has thrown something, which is its cause
   */
  public static <T> List<T> threads(int threads, IntFunction<T> work) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Callable<T>> runs = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        runs.add(
            () -> {
              start.await();
              return work.apply(number);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> run : pool.invokeAll(runs)) results.add(run.get());
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError("a racing thread failed: " + e.getCause(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
