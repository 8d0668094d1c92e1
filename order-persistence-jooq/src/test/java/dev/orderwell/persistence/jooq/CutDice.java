package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Cuts a third of all commits, until there are enough: at each point first, so that none is left
 * out, then at a random byte.
 */
final class CutDice implements Supplier<Optional<Cut>> {
  private static final int ONE_OF = 3;

  /** Seconds for each commit, and to begin with: much longer than it takes. */
  private static final int PATIENCE = 5;

  private static final int LONG = 60;

  private final Random dice;
  private final Deque<Cut> first = new ArrayDeque<>();
  private final CountDownLatch left;
  private final long seconds;

  CutDice(long seed, int commits) {
    dice = new Random(seed);
    left = new CountDownLatch(commits);
    seconds = LONG + (long) PATIENCE * commits;
    for (Cut.Point point : Cut.Point.values()) {
      for (Cut.End end : Cut.End.values()) first.add(point.cut(end));
    }
  }

  @Override
  public synchronized Optional<Cut> get() {
    if (left.getCount() == 0 || dice.nextInt(ONE_OF) > 0) return Optional.empty();
    left.countDown();
    return Optional.of(first.isEmpty() ? Cut.random(dice) : first.remove());
  }

  void await() throws InterruptedException {
    assertThat(left.await(seconds, TimeUnit.SECONDS)).as("commits to cut").isTrue();
  }
}
