package dev.orderwell.workflow;

import static dev.orderwell.workflow.OrderCategory.CANCELLED;
import static dev.orderwell.workflow.OrderCategory.COMPLETED;
import static dev.orderwell.workflow.OrderCategory.IN_PROGRESS;
import static dev.orderwell.workflow.OrderCategory.NEW;
import static dev.orderwell.workflow.OrderCategory.ON_HOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.party.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkflowTest {
  private static final Labels WORDS = Labels.of("en", "Words").and("fr", "Mots");
  private static final Workflow STANDARD = Workflows.standard();

  @Test
  void aWorkflowWithNothingDeclaredHasWhatTheFactsNeed() {
    Workflow bare = Workflow.named("bare").build();
    assertThat(codes(bare, Axis.ORDER)).containsExactly("unplaced", "new", "on-hold", "cancelled");
    assertThat(codes(bare, Axis.PAYMENT)).hasSize(PaymentCategory.values().length);
    assertThat(codes(bare, Axis.FULFILMENT)).hasSize(FulfilmentCategory.values().length);
    assertThat(bare.entry(COMPLETED)).isEqualTo(Status.of(COMPLETED));
    assertThat(bare.isFree()).isFalse();
    assertThat(bare).hasToString("Workflow[bare]");
  }

  @Test
  @DisplayName("S3.13 Statuses stand by category, the one that the facts lead to first")
  void statusesStandByCategory() {
    Workflow workflow =
        STANDARD
            .as("x")
            .status(status(NEW, "checking"))
            .status(status(PaymentCategory.AWAITING, "accounting"))
            .entry(status(ON_HOLD, "stopped"))
            .build();
    assertThat(codes(workflow, Axis.ORDER))
        .containsExactly(
            "unplaced", "new", "checking", "in-progress", "stopped", "completed", "cancelled");
    assertThat(codes(workflow, Axis.PAYMENT)).containsSubsequence("awaiting", "accounting");
    assertThat(workflow.entry(ON_HOLD).code()).isEqualTo("stopped");
    assertThat(workflow.entry(PaymentCategory.AWAITING).code()).isEqualTo("awaiting");
    assertThat(
            workflow.entry(new Categories(NEW, PaymentCategory.PAID, FulfilmentCategory.SHIPPED)))
        .isEqualTo(Statuses.of(NEW, PaymentCategory.PAID, FulfilmentCategory.SHIPPED));
  }

  @Test
  void aStatusWithTheCategorysOwnCodeStandsInPlaceOfTheLibrarys() {
    Workflow workflow =
        Workflow.named("x")
            .status(status(NEW, "checking"))
            .status(status(NEW, "new").colour("#abcdef"))
            .build();
    assertThat(codes(workflow, Axis.ORDER))
        .containsExactly("unplaced", "new", "checking", "on-hold", "cancelled");
    assertThat(workflow.find(Axis.ORDER, "new").orElseThrow().colour()).isEqualTo("#ABCDEF");
    assertThat(workflow.entry(NEW).label(Locale.FRENCH)).isEqualTo("Mots");
  }

  @Test
  void theLastEntryCountsAndTheOneBeforeIsGone() {
    Workflow workflow =
        Workflow.named("x").entry(status(NEW, "fresh")).entry(status(NEW, "pending")).build();
    assertThat(codes(workflow, Axis.ORDER))
        .containsExactly("unplaced", "pending", "on-hold", "cancelled");
    assertThat(workflow.entry(NEW).code()).isEqualTo("pending");
  }

  @Test
  void anEntryKeepsWhatElseWasDeclared() {
    Workflow workflow =
        Workflow.named("x").status(status(NEW, "fresh")).entry(status(NEW, "pending")).build();
    assertThat(codes(workflow, Axis.ORDER))
        .containsExactly("unplaced", "pending", "fresh", "on-hold", "cancelled");
  }

  @Test
  void whatBeginsAsAnotherKeepsAllThatItHad() {
    for (Workflow preset : Workflows.all()) {
      Workflow copy = preset.as(preset.name()).build();
      assertThat(copy).usingRecursiveComparison().isEqualTo(preset);
      assertThat(copy.mermaid(Locale.FRENCH)).isEqualTo(preset.mermaid(Locale.FRENCH));
    }
  }

  @Test
  void whatBeginsAsAnotherMayLeaveThingsOut() {
    Workflow fewer =
        Workflows.marketplace()
            .as("fewer")
            .withoutDisplay()
            .withoutMove("process")
            .display(DisplayRule.of("order", WORDS))
            .build();
    assertThat(fewer.moves())
        .extracting(Move::name)
        .containsExactly("complete", "reopen", "call-off");
    assertThat(fewer.reactions())
        .extracting(Reaction::move)
        .containsExactly("complete", "call-off");
    assertThat(fewer.display()).hasSize(1);
    WorkflowBuilder builder = STANDARD.as("x");
    assertThatThrownBy(() -> builder.withoutMove("strat"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no move strat");
  }

  @Test
  @DisplayName("S3.13 Statuses that a shop makes at run time change nothing that is there")
  void statusesMadeAtRunTime() {
    StatusDefinition accounting = status(PaymentCategory.AWAITING, "accounting");
    Workflow more =
        STANDARD.with(
            List.of(
                accounting,
                status(PaymentCategory.PAID, "awaiting"),
                status(IN_PROGRESS, "packing")));
    assertThat(more.find(Axis.PAYMENT, "accounting")).contains(accounting);
    assertThat(more.find(Axis.PAYMENT, "awaiting").orElseThrow().category())
        .isEqualTo(PaymentCategory.AWAITING);
    assertThat(more.entry(PaymentCategory.PAID)).isEqualTo(Status.of(PaymentCategory.PAID));
    assertThat(more.entry(IN_PROGRESS)).isEqualTo(Status.of(IN_PROGRESS));
    assertThat(more.moves()).isEqualTo(STANDARD.moves());
    assertThat(STANDARD.with(List.of())).isSameAs(STANDARD);
    assertThat(STANDARD.find(Axis.PAYMENT, "accounting")).isEmpty();
  }

  @Test
  void aCodeThatIsTakenStandsForNoOtherCategory() {
    Workflow bare = Workflow.named("bare").status(status(NEW, "done")).build();
    Workflow more = bare.with(List.of(status(COMPLETED, "done")));
    assertThat(more.find(Axis.ORDER, "done").orElseThrow().category()).isEqualTo(NEW);
    assertThat(more.entry(COMPLETED)).isEqualTo(Status.of(COMPLETED));
    assertThat(more.standing(Status.of(COMPLETED))).isEqualTo(Status.of(NEW));
  }

  @Test
  void aStatusIsCalledWhatItIsCalledToday() {
    Workflow workflow = Workflow.named("x").status(status(NEW, "checking")).build();
    Status before = new Status("checking", NEW, Labels.of("en", "Old"));
    assertThat(workflow.today(before).label(Locale.ENGLISH)).isEqualTo("Words");
    Status other = new Status("checking", COMPLETED, Labels.of("en", "Old"));
    assertThat(workflow.today(other)).isSameAs(other);
    Status unknown = new Status("gone", NEW, Labels.of("en", "Gone"));
    assertThat(workflow.today(unknown)).isSameAs(unknown);
    Statuses today =
        workflow.today(
            new Statuses(
                before, Status.of(PaymentCategory.PAID), Status.of(FulfilmentCategory.PROCESSING)));
    assertThat(today.order().label(Locale.FRENCH)).isEqualTo("Mots");
    assertThat(today.payment()).isEqualTo(Status.of(PaymentCategory.PAID));
    assertThat(today.fulfilment()).isEqualTo(Status.of(FulfilmentCategory.PROCESSING));
  }

  @Test
  void anUnknownStatusStandsWhereItCanBeLeft() {
    Status packing = new Status("packing", IN_PROGRESS, WORDS);
    assertThat(STANDARD.standing(packing)).isEqualTo(Status.of(IN_PROGRESS));
    assertThat(STANDARD.movesFrom(packing)).extracting(Move::name).containsExactly("complete");
    Workflow bare = Workflow.named("bare").entry(status(NEW, "open")).build();
    assertThat(bare.standing(packing).code()).isEqualTo("open");
    assertThat(STANDARD.standing(Status.of(COMPLETED))).isEqualTo(Status.of(COMPLETED));
    assertThat(STANDARD.standing(new Status("new", CANCELLED, WORDS)))
        .isEqualTo(Status.of(CANCELLED));
  }

  @Test
  void movesAreFoundByNameAndByWhereTheyStart() {
    assertThat(STANDARD.movesFrom(Status.of(NEW)))
        .extracting(Move::name)
        .containsExactly("start", "complete");
    assertThat(STANDARD.move("complete").orElseThrow().to()).isEqualTo("completed");
    assertThat(STANDARD.move("finish")).isEmpty();
  }

  @Test
  @DisplayName("S3.26 The more specific rule counts, even if it is switched off")
  void theMoreSpecificMailCounts() {
    Workflow workflow =
        Workflow.named("x")
            .status(status(PaymentCategory.PAID, "booked"))
            .status(status(PaymentCategory.AWAITING, "accounting"))
            .mail(MailRule.onEvery(Axis.PAYMENT))
            .mail(MailRule.on(PaymentCategory.PAID, StatusMail.CHANGED).off())
            .mail(MailRule.at(Axis.PAYMENT, "booked", StatusMail.CHANGED))
            .mail(MailRule.at(Axis.PAYMENT, "accounting", StatusMail.CHANGED).off())
            .build();
    assertThat(workflow.mail(Status.of(PaymentCategory.REFUNDED))).isEqualTo(StatusMail.CHANGED);
    assertThat(workflow.mail(Status.of(PaymentCategory.PAID))).isEqualTo(StatusMail.NONE);
    assertThat(workflow.mail(new Status("booked", PaymentCategory.PAID, WORDS)))
        .isEqualTo(StatusMail.CHANGED);
    assertThat(workflow.mail(Status.of(PaymentCategory.AWAITING))).isEqualTo(StatusMail.CHANGED);
    assertThat(workflow.mail(new Status("accounting", PaymentCategory.AWAITING, WORDS)))
        .isEqualTo(StatusMail.NONE);
    assertThat(workflow.mail(Status.of(NEW))).isEqualTo(StatusMail.NONE);
    assertThat(workflow.mail(new Status("booked", COMPLETED, WORDS))).isEqualTo(StatusMail.NONE);
  }

  @Test
  @DisplayName("S3.26 A rule stands in place of one about the same and of no other")
  void aRuleStandsInPlaceOfOneAboutTheSame() {
    Workflow told =
        Workflows.ecwid()
            .as("told")
            .mail(MailRule.on(FulfilmentCategory.DELIVERED, StatusMail.DELIVERED))
            .build();
    assertThat(Workflows.ecwid().mail(Status.of(FulfilmentCategory.DELIVERED)))
        .isEqualTo(StatusMail.NONE);
    assertThat(told.mail(Status.of(FulfilmentCategory.DELIVERED))).isEqualTo(StatusMail.DELIVERED);
    assertThat(told.mails()).hasSameSizeAs(Workflows.ecwid().mails());
    Workflow both =
        Workflow.named("x")
            .mail(MailRule.on(NEW, StatusMail.CHANGED).off())
            .mail(MailRule.at(Axis.ORDER, "new", StatusMail.CHANGED))
            .mail(MailRule.onEvery(Axis.ORDER))
            .mail(MailRule.onEvery(Axis.PAYMENT).off())
            .build();
    assertThat(both.mails()).hasSize(4);
    assertThat(both.mail(Status.of(NEW))).isEqualTo(StatusMail.CHANGED);
  }

  @Test
  @DisplayName("C5 The first display rule that applies is shown")
  void theFirstDisplayRuleCounts() {
    Workflow workflow =
        Workflow.named("x")
            .display(
                DisplayRule.of(
                    "away", WORDS, Condition.ARCHIVED, Condition.in(PaymentCategory.PAID)))
            .display(DisplayRule.of("paid", WORDS, Condition.in(PaymentCategory.PAID)))
            .display(DisplayRule.of("order", WORDS).colour("#00ff00"))
            .build();
    assertThat(shown(workflow, new SomeFacts())).isEqualTo("order");
    assertThat(shown(workflow, new SomeFacts().paid(10))).isEqualTo("paid");
    assertThat(shown(workflow, new SomeFacts().paid(10).archived())).isEqualTo("away");
    assertThat(shown(workflow, new SomeFacts().archived())).isEqualTo("order");
    assertThat(STANDARD.display(new SomeFacts().build())).isNull();
  }

  @Test
  void aDisplayStatusIsCalledWhatItIsCalledToday() {
    Workflow workflow =
        Workflow.named("x").display(DisplayRule.of("order", WORDS).colour("#00ff00")).build();
    DisplayStatus before = new DisplayStatus("order", Labels.of("en", "Old"), null);
    assertThat(workflow.today(before).label(Locale.ENGLISH)).isEqualTo("Words");
    assertThat(workflow.today(before).colour()).isEqualTo("#00FF00");
    DisplayStatus unknown = new DisplayStatus("gone", Labels.NONE, null);
    assertThat(workflow.today(unknown)).isSameAs(unknown);
    assertThat(unknown.label(Locale.ENGLISH)).isEqualTo("gone");
    assertThat(before)
        .isEqualTo(workflow.today(before))
        .hasSameHashCodeAs(workflow.today(before))
        .isNotEqualTo(unknown);
  }

  @Test
  void aMoveSaysWhatItNeeds() {
    Move move =
        Move.named("cut")
            .called(WORDS)
            .from("new", "old")
            .to("cutting")
            .by(Role.VENDOR)
            .because()
            .inDetail()
            .guard(Condition.PAID)
            .guard(Condition.STARTED);
    assertThat(move.from()).containsExactly("new", "old");
    assertThat(move.to()).isEqualTo("cutting");
    assertThat(move.roles()).containsExactly(Role.VENDOR);
    assertThat(move.reasonNeeded()).isTrue();
    assertThat(move.detailOnly()).isTrue();
    assertThat(move.guards()).containsExactly(Condition.PAID, Condition.STARTED);
    assertThat(move.label(Locale.FRENCH)).isEqualTo("Mots");
    Move plain = Move.named("cut");
    assertThat(plain.label(Locale.FRENCH)).isEqualTo("cut");
    assertThat(plain.roles()).containsExactlyInAnyOrder(Role.STAFF, Role.ADMIN, Role.SYSTEM);
    assertThat(plain.reasonNeeded() || plain.detailOnly()).isFalse();
  }

  @Test
  void malformedNamesAndColoursAreRefusedAtOnce() {
    refused("not a code: In Progress", () -> status(NEW, "In Progress"));
    refused("not a code: a_b", () -> new Status("a_b", NEW, WORDS));
    refused("not a code: " + "a".repeat(51), () -> status(NEW, "a".repeat(51)));
    refused("not a colour: #ABC", () -> status(NEW, "ok").colour("#abc"));
    refused("not a code: ", () -> DisplayRule.of("", WORDS));
    refused("not a colour: RED", () -> DisplayRule.of("ok", WORDS).colour("red"));
    refused("not a language: EN", () -> Labels.of("EN", "Words"));
    refused("a label has 1 to 100 characters:  ", () -> Labels.of("en", " "));
    refused(
        "a label has 1 to 100 characters: " + "a".repeat(101),
        () -> Labels.of("en", "a".repeat(101)));
    refused("a label stands on one line: a\nb", () -> Labels.of("en", "a\nb"));
    refused("not the name of a condition: Paid", () -> condition("Paid"));
    refused(
        "PAID is not on the axis ORDER",
        () -> new MailRule(Axis.ORDER, PaymentCategory.PAID, null, StatusMail.CHANGED, true));
    assertThat(Labels.of("en", "a".repeat(100)).in(Locale.FRENCH)).isPresent();
  }

  @Test
  void aLabelIsTheReadersElseEnglishElseAny() {
    Labels labels = Labels.of("fr", "Mots").and("en", "Words");
    assertThat(labels.in(Locale.CANADA_FRENCH)).contains("Mots");
    assertThat(labels.in(Locale.GERMAN)).contains("Words");
    assertThat(Labels.of("de", "Wörter").and("en", "Words").in(Locale.FRENCH)).contains("Words");
    assertThat(Labels.of("de", "Wörter").in(Locale.FRENCH)).contains("Wörter");
    assertThat(Labels.NONE.in(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void theLibrarysWordsAreForItsOwnStatusesOnly() {
    assertThat(Status.of(NEW).label(Locale.FRENCH)).isEqualTo("Nouveau");
    assertThat(Axis.PAYMENT.label(Locale.FRENCH)).isEqualTo("paiement");
    assertThat(new Status("new", COMPLETED, Labels.NONE).label(Locale.FRENCH)).isEqualTo("new");
    assertThat(new Status("new", NEW, WORDS).label(Locale.FRENCH)).isEqualTo("Mots");
    assertThat(Status.of(NEW))
        .isEqualTo(new Status("new", NEW, WORDS))
        .hasSameHashCodeAs(new Status("new", NEW, WORDS))
        .isNotEqualTo(new Status("new", COMPLETED, Labels.NONE))
        .isNotEqualTo(new Status("old", NEW, Labels.NONE));
  }

  private static Condition condition(String name) {
    return Condition.of(name, "shop.no", WORDS, facts -> true);
  }

  private static void refused(String message, Runnable building) {
    assertThatThrownBy(building::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static String shown(Workflow workflow, SomeFacts facts) {
    DisplayStatus shown = workflow.display(facts.build());
    return shown == null ? "" : shown.code();
  }

  private static StatusDefinition status(Category category, String code) {
    return StatusDefinition.of(category, code, WORDS);
  }

  private static List<String> codes(Workflow workflow, Axis axis) {
    return workflow.statuses(axis).stream().map(StatusDefinition::code).toList();
  }

  @Test
  void statusesAreCalledLikeOthersIfEveryAxisIs() {
    Statuses plain =
        Statuses.of(
            OrderCategory.NEW, PaymentCategory.AWAITING, FulfilmentCategory.AWAITING_PROCESSING);
    assertThat(plain.isCalledLike(plain)).isTrue();
    for (Axis axis : Axis.values()) {
      Status now = plain.on(axis);
      Status renamed = new Status(now.code(), now.category(), Labels.of("en", "Otherwise"));
      Statuses others = plain.with(renamed);
      assertThat(others).isEqualTo(plain);
      assertThat(others.isCalledLike(plain)).as("%s", axis).isFalse();
      assertThat(plain.isCalledLike(others)).as("%s", axis).isFalse();
    }
  }
}
