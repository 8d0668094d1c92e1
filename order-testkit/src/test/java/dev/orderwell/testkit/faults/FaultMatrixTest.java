package dev.orderwell.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.testkit.faults.Finding.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fault of a company with everything it is asked for, alive and killed. */
@DisplayName("P1–P13: the fault matrix of payments")
class FaultMatrixTest {
  private static final int CELLS = 3024;
  private static final int PLAYED = 2310;
  private static final List<Asked> CALLS = Stream.of(Asked.values()).filter(Asked::isCall).toList();

  /** One of each kind of company and of what is asked for, with all its troubles and lives. */
  @TestFactory
  @DisplayName("P2–P11 whatever goes wrong, it takes place once, and what nobody knows is named")
  Stream<DynamicTest> whateverGoesWrongItTakesPlaceOnce() {
    FaultMatrix matrix = FaultMatrix.sound();
    Map<String, List<FaultCell>> groups =
        FaultMatrix.played()
            .collect(
                Collectors.groupingBy(
                    cell -> cell.company() + " is asked: " + cell.asked(),
                    TreeMap::new,
                    Collectors.toList()));
    return groups.entrySet().stream()
        .map(
            group ->
                DynamicTest.dynamicTest(
                    group.getKey(), () -> assertThat(found(matrix, group.getValue())).isEmpty()));
  }

  /** No cell knows of another, and most of the time they wait for those that hang. */
  private static List<Finding> found(FaultMatrix matrix, List<FaultCell> cells) {
    return cells.parallelStream().flatMap(cell -> matrix.play(cell).stream()).toList();
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
                assertThat(FaultMatrix.givenBackAs(cell))
                    .as("%s", cell)
                    .singleElement()
                    .asString()
                    .startsWith("cap_"));
  }

  @Test
  @DisplayName("P2 the matrix finds that a new key on each try pays twice")
  void aNewKeyOnEachTryIsFoundToPayTwice() {
    FaultMatrix careless = FaultMatrix.through(CarelessPlugin::newKeyOnEachTry);
    for (Company company : List.of(Company.FULL, Company.KEYS, Company.OWN_NAMES)) {
      assertThat(careless.play(lostAnswer(Asked.PART_REFUND, company)))
          .as("%s", company)
          .extracting(Finding::kind)
          .contains(Kind.DOUBLE_PAYMENT);
    }
  }

  /** Of what is gone altogether nothing is left, so the second try is declined. */
  @Test
  @DisplayName("P2 the matrix finds that a new key on each try loses what cannot be done twice")
  void aNewKeyOnEachTryIsFoundToLoseWhatCannotBeDoneTwice() {
    FaultMatrix careless = FaultMatrix.through(CarelessPlugin::newKeyOnEachTry);
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
    FaultMatrix careless = FaultMatrix.through(CarelessPlugin::timeOutMeansFailed);
    for (Company company : Company.values()) {
      for (Asked asked : CALLS) {
        assertThat(careless.play(lostAnswer(asked, company)))
            .as("%s at %s", asked, company)
            .extracting(Finding::kind)
            .contains(Kind.LOST_PAYMENT);
      }
    }
  }

  private static FaultCell lostAnswer(Asked asked, Company company) {
    return new FaultCell(company, asked, Trouble.TIME_OUT_AFTER, Life.ALIVE);
  }
}
