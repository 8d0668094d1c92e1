package dev.orderwell.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.faults.Finding.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fault of a company with everything that it is asked for, alive and killed, on a store.
 *
 * <pre>{@code
 * class FaultMatrixOnMyStoreTest extends FaultMatrixSuite {
 *   @Override protected OrderStore store() { return new MyOrderStore(schema); }
 * }
 * }</pre>
 *
 * <p>A build plays some of the 2,310 cells, of each company and each thing that it is asked for;
 * {@code -Dmatrix.cells=all} plays all of them, {@code -Dmatrix.seed=…} others. Each cell has a
 * shop of its own, so that one store serves all; several are played at once.
 */
@DisplayName("P1–P13: the fault matrix of payments")
public abstract class FaultMatrixSuite {
  /** As many as there are. */
  static final int ALL = Integer.MAX_VALUE;

  private static final int SOME = 150;
  private static final long SEED = 20260302;

  /** A suite for one store. */
  protected FaultMatrixSuite() {}

  /**
   * The store to be tried.
   *
   * @return owning; asked for once a cell, fresh or always the same
   */
  protected abstract OrderStore store();

  /** How many are played, if nothing else is said. */
  int usual() {
    return SOME;
  }

  final FaultMatrix matrix() {
    return FaultMatrix.on(this::store);
  }

  @TestFactory
  @DisplayName("P2–P11 whatever goes wrong, it takes place once, and what nobody knows is named")
  final Stream<DynamicTest> whateverGoesWrongItTakesPlaceOnce() {
    long seed = Long.getLong("matrix.seed", SEED);
    Map<String, List<FaultCell>> groups = Sample.of(cells(), seed);
    long cells = groups.values().stream().mapToLong(List::size).sum();
    System.out.println("Fault matrix: " + cells + " cells by the seed " + seed);
    FaultMatrix matrix = matrix();
    return groups.entrySet().stream()
        .map(
            group ->
                DynamicTest.dynamicTest(
                    group.getKey(), () -> assertThat(found(matrix, group.getValue())).isEmpty()));
  }

  private int cells() {
    String wish = System.getProperty("matrix.cells", "");
    if (wish.isEmpty()) return usual();
    return wish.equals("all") ? ALL : Integer.parseInt(wish);
  }

  /** No cell knows of another, and most of the time they wait for those that hang. */
  private static List<Finding> found(FaultMatrix matrix, List<FaultCell> cells) {
    return cells.parallelStream().flatMap(cell -> matrix.play(cell).stream()).toList();
  }

  @Test
  @DisplayName("P2 the matrix finds that a new key on each try pays twice")
  final void aNewKeyOnEachTryIsFoundToPayTwice() {
    FaultMatrix careless = matrix().through(CarelessPlugin::newKeyOnEachTry);
    for (Company company : List.of(Company.FULL, Company.KEYS, Company.OWN_NAMES)) {
      assertThat(careless.play(lostAnswer(Asked.PART_REFUND, company)))
          .as("%s", company)
          .extracting(Finding::kind)
          .contains(Kind.DOUBLE_PAYMENT);
    }
  }

  static FaultCell lostAnswer(Asked asked, Company company) {
    return new FaultCell(company, asked, Trouble.TIME_OUT_AFTER, Life.ALIVE);
  }
}
