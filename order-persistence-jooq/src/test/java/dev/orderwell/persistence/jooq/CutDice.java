package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Cuts a third of all commits at a random byte, until there are enough. */
final class CutDice implements Supplier<Optional<Cut>> {
  private static final int ONE_OF = 3;
  private static final int PATIENCE = 300;

  private final Random dice;
  private final CountDownLatch left;

  CutDice(long seed, int commits) {
    dice = new Random(seed);
    left = new CountDownLatch(commits);
  }

  @Override
  public synchronized Optional<Cut> get() {
    if (left.getCount() == 0 || dice.nextInt(ONE_OF) > 0) return Optional.empty();
    left.countDown();
    return Optional.of(Cut.random(dice));
  }

  void await() throws InterruptedException {
    assertThat(left.await(PATIENCE, TimeUnit.SECONDS)).as("commits to cut").isTrue();
  }
}
