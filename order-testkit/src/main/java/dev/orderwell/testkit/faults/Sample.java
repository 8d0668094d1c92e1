package dev.orderwell.testkit.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some cells by chance, as many of each company and of what it is asked for. */
final class Sample {
  private Sample() {}

  /** The cells to be played by who is asked for what. */
  static Map<String, List<FaultCell>> of(int most, long seed) {
    return taken(most, seed).stream().collect(byGroup());
  }

  /** One of each group in turn, until there are enough. */
  private static List<FaultCell> taken(int most, long seed) {
    List<List<FaultCell>> groups = shuffled(new Random(seed));
    int longest = groups.stream().mapToInt(Collection::size).max().orElseThrow();
    return Stream.iterate(0, turn -> turn < longest, turn -> turn + 1)
        .flatMap(turn -> groups.stream().flatMap(group -> group.stream().skip(turn).limit(1)))
        .limit(most)
        .toList();
  }

  private static List<List<FaultCell>> shuffled(Random random) {
    List<List<FaultCell>> groups = new ArrayList<>();
    for (List<FaultCell> group : FaultMatrix.played().collect(byGroup()).values()) {
      List<FaultCell> cells = new ArrayList<>(group);
      Collections.shuffle(cells, random);
      groups.add(cells);
    }
    return groups;
  }

  private static Collector<FaultCell, ?, Map<String, List<FaultCell>>> byGroup() {
    Function<FaultCell, String> group = cell -> cell.company() + " is asked: " + cell.asked();
    return Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList());
  }
}
