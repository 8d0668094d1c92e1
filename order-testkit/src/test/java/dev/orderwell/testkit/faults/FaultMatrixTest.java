package dev.orderwell.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.faults.Finding.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** All cells on the store that comes with the library, and what else the matrix finds. */
@DisplayName("P1–P13: the fault matrix of payments, in memory")
class FaultMatrixTest extends FaultMatrixSuite {
  private static final int CELLS = 3024;
  private static final int PLAYED = 2310;
  private static final List<Asked> CALLS = Stream.of(Asked.values()).filter(Asked::isCall).toList();

  @Override
  protected OrderStore store() {
    return new InMemoryOrderStore();
  }

  @Override
  int usual() {
    return ALL;
  }

  @Test
  void everyCellIsPlayedOrHasAReasonWhyNot() {
    Map<String, Long> reasons =
        FaultMatrix.cells()
            .flatMap(cell -> cell.unplayed().stream())
            .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
    long played = FaultMatrix.played().count();
    System.out.println("Fault matrix: " + played + " cells played, not played: " + reasons);
    assertThat(FaultMatrix.cells()).hasSize(CELLS);
    assertThat(played).isEqualTo(PLAYED);
    assertThat(reasons.values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(CELLS - PLAYED);
  }

  @Test
  @DisplayName("P11 a capture is given back under its own name, however that came to be known")
  void aCaptureIsGivenBackUnderItsOwnName() {
    List<FaultCell> captured =
        FaultMatrix.cells(Company.OWN_NAMES, Asked.CAPTURE)
            .filter(cell -> cell.unplayed().isEmpty() && cell.expected() == Ending.DONE)
            .toList();
    assertThat(captured)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            cell ->
                assertThat(matrix().givenBackAs(cell))
                    .as("%s", cell)
                    .singleElement()
                    .asString()
                    .startsWith("cap_"));
  }

  /** Of what is gone altogether nothing is left, so the second try is declined. */
  @Test
  @DisplayName("P2 the matrix finds that a new key on each try loses what cannot be done twice")
  void aNewKeyOnEachTryIsFoundToLoseWhatCannotBeDoneTwice() {
    FaultMatrix careless = matrix().through(CarelessPlugin::newKeyOnEachTry);
    for (Asked asked : List.of(Asked.REFUND, Asked.CAPTURE, Asked.VOID)) {
      assertThat(careless.play(lostAnswer(asked, Company.KEYS)))
          .as("%s", asked)
          .extracting(Finding::kind)
          .contains(Kind.LOST_PAYMENT);
    }
  }

  @Test
  @DisplayName("P3 the matrix finds that a time-out which means failed loses a payment")
  void aTimeOutThatMeansFailedIsFoundToLoseAPayment() {
    FaultMatrix careless = matrix().through(CarelessPlugin::timeOutMeansFailed);
    for (Company company : Company.values()) {
      for (Asked asked : CALLS) {
        assertThat(careless.play(lostAnswer(asked, company)))
            .as("%s at %s", asked, company)
            .extracting(Finding::kind)
            .contains(Kind.LOST_PAYMENT);
      }
    }
  }
}
