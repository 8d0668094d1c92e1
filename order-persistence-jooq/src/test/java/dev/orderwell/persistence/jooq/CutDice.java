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
  private static final int PATIENCE = 300;

  private final Random dice;
  private final Deque<Cut> first = new ArrayDeque<>();
  private final CountDownLatch left;

  CutDice(long seed, int commits) {
    dice = new Random(seed);
    left = new CountDownLatch(commits);
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
    assertThat(left.await(PATIENCE, TimeUnit.SECONDS)).as("commits to cut").isTrue();
  }
}
