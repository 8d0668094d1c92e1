package dev.orderwell.testkit;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple.Tuple2;

/**
 * One of several arbitraries, by weight. As {@link Arbitraries#frequencyOf}, but each generator is
 * made once: jqwik looks it up for every value by a hash of all that the arbitrary is made of,
 * which takes longer than rolling the dice (measured: a third of the time of a sequence's
 * generation).
 */
final class Choice<T> implements Arbitrary<T> {
  private final Arbitrary<T> arbitrary;
  private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

  private Choice(Arbitrary<T> arbitrary) {
    this.arbitrary = arbitrary;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // passed on as they are
  static <T> Arbitrary<T> of(Tuple2<Integer, Arbitrary<? extends T>>... weighted) {
    return new Choice<>(Arbitraries.frequencyOf(weighted));
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return Objects.requireNonNull(generators.computeIfAbsent(genSize, arbitrary::generator));
  }

  @Override
  public boolean isGeneratorMemoizable() {
    return false;
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }
}
