package dev.orderwell.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long things took. */
final class Latency {
  private final List<Long> nanos = new ArrayList<>();

  <T> T measure(Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    nanos.add(System.nanoTime() - start);
    return result;
  }

  int count() {
    return nanos.size();
  }

  /** The time that so many percent did not exceed, in microseconds. */
  long percentile(int percent) {
    List<Long> sorted = nanos.stream().sorted().toList();
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(rank - 1) / 1000;
  }
}
