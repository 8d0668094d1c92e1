package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignReportTest {
  private static final Path FILE = Path.of("target", "campaigns", "report-of-a-test.txt");

  @Test
  void tellsWhatWasCountedAndThatItHeld() throws IOException {
    try (CampaignReport report = CampaignReport.of("report-of-a-test", 7)) {
      report.add("kills", 1).add("kills", 2).found("lost", List.of());
      report.hold();
    }
    assertThat(Files.readAllLines(FILE))
        .contains("campaign: report-of-a-test", "seed: 7", "held: yes", "kills: 3", "lost: 0");
  }

  @Test
  void isWrittenWithWhatWasFoundWhenTheCampaignFails() throws IOException {
    assertThatThrownBy(
            () -> {
              try (CampaignReport report = CampaignReport.of("report-of-a-test", 7)) {
                report.found("lost", List.of("run1.0.3")).found("lost", List.of("run1.0.4"));
                report.hold();
              }
            })
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("seed=7", "run1.0.3");
    assertThat(Files.readAllLines(FILE))
        .contains("held: no, or broken off", "lost: 2", "found lost: run1.0.4");
  }

  @Test
  void theJournalTellsWhatCommandsEndedIn() throws IOException {
    Journal journal = new Journal();
    Tried one = new Tried("a", ShopStep.PLACE, null);
    Tried other = new Tried("b", ShopStep.PLACE, null);
    journal.read(Journal.begun(one));
    journal.read(Journal.ended(one, Fault.STORE_AWAY));
    journal.read(Journal.ended(one, Fault.STORE_AWAY));
    journal.read(Journal.begun(other));
    journal.read(Journal.forgotten(other));
    assertThat(journal.open()).containsExactly(one);
    try (CampaignReport report = CampaignReport.of("report-of-a-test", 7)) {
      journal.tell(report);
    }
    assertThat(Files.readAllLines(FILE))
        .contains(
            "commands begun: 2", "sent again after store-away: 2", "sent again after conflict: 0");
  }
}
