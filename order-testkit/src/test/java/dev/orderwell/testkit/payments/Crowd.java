package dev.orderwell.testkit.payments;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Threads that a check lets race: only among them does it make sense to wait for one another. */
final class Crowd {
  private static final int MOST = 1000;

  private Crowd() {}

  private static boolean isThere(int threads) {
    Thread[] all = new Thread[MOST];
    int count = Thread.currentThread().getThreadGroup().enumerate(all);
    return Stream.of(all).limit(count).filter(it -> it.getName().startsWith("pool-")).count()
        >= threads;
  }

  /** Waits for another one if there is a crowd, and never for long. */
  static void await(int threads, CountDownLatch another) {
    if (!isThere(threads)) return;
    try {
      another.await(250, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
