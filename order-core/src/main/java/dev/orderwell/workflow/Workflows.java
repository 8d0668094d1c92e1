package dev.orderwell.workflow;

import static dev.orderwell.workflow.FulfilmentCategory.DELIVERED;
import static dev.orderwell.workflow.FulfilmentCategory.OUT_FOR_DELIVERY;
import static dev.orderwell.workflow.FulfilmentCategory.PARTIALLY_SHIPPED;
import static dev.orderwell.workflow.FulfilmentCategory.SHIPPED;
import static dev.orderwell.workflow.OrderCategory.CANCELLED;
import static dev.orderwell.workflow.OrderCategory.COMPLETED;
import static dev.orderwell.workflow.OrderCategory.IN_PROGRESS;
import static dev.orderwell.workflow.OrderCategory.NEW;
import static dev.orderwell.workflow.OrderCategory.ON_HOLD;
import static dev.orderwell.workflow.OrderCategory.UNPLACED;

import java.util.List;

/**
 * The workflows that come with the library: a standard one, and one as each of five systems has it.
 * {@code ShopPresets} joins each with the policies of its system. A host's own may begin with one
 * of them: {@code Workflows.standard().as("mine")}.
 */
public final class Workflows {
  private static final Move START =
      Move.named("start").called(words("Start work", "Commencer")).from("new").to("in-progress");
  private static final Move COMPLETE =
      Move.named("complete")
          .called(words("Complete", "Terminer"))
          .from("new", "in-progress")
          .to("completed");
  private static final Move REOPEN =
      Move.named("reopen")
          .called(words("Reopen", "Rouvrir"))
          .from("completed")
          .to("in-progress")
          .because();

  /** A donation is in it as well, though nothing of it was ever started. */
  private static final Condition ALL_HANDED_OVER =
      Condition.in(SHIPPED, OUT_FOR_DELIVERY, DELIVERED);

  private Workflows() {}

  /**
   * Three axes, strict: paid or begun means in progress, what is handed over and paid can be
   * completed, what every seller has completed is.
   *
   * @return {@code standard}
   */
  public static Workflow standard() {
    return lifecycle("standard")
        .move(START)
        .move(COMPLETE.guard(Condition.HANDED_OVER).guard(Condition.PAID))
        .move(REOPEN)
        .reaction(Reaction.when(Condition.PAID).move("start"))
        .reaction(Reaction.when(Condition.STARTED).move("start"))
        .reaction(Reaction.when(Condition.PARTS_COMPLETE).move("complete"))
        .build();
  }

  /**
   * The website builder's (S0): one status column with "Archived" in it (C5); what is paid and
   * handed over is complete.
   *
   * @return {@code website-builder}
   */
  public static Workflow websiteBuilder() {
    return lifecycle("website-builder")
        .move(START)
        .move(COMPLETE.guard(Condition.HANDED_OVER).guard(Condition.PAID))
        .move(REOPEN)
        .reaction(Reaction.when(Condition.PAID).move("start"))
        .reaction(Reaction.when(Condition.STARTED).move("start"))
        .reaction(Reaction.when(ALL_HANDED_OVER).move("complete"))
        .display(DisplayRule.of("archived", words("Archived", "Archivée"), Condition.ARCHIVED))
        .display(DisplayRule.of("draft", words("Not placed", "Non passée"), in(UNPLACED)))
        .display(DisplayRule.of("cancelled", words("Cancelled", "Annulée"), in(CANCELLED)))
        .display(DisplayRule.of("on-hold", words("On hold", "En pause"), in(ON_HOLD)))
        .display(
            DisplayRule.of(
                "refunded", words("Refunded", "Remboursée"), in(PaymentCategory.REFUNDED)))
        .display(
            DisplayRule.of(
                "shipped", words("Shipped", "Expédiée"), ALL_HANDED_OVER, Condition.STARTED))
        .display(
            DisplayRule.of(
                "partially-shipped",
                words("Partially shipped", "Partiellement expédiée"),
                Condition.in(PARTIALLY_SHIPPED)))
        .display(DisplayRule.of("completed", words("Completed", "Terminée"), in(COMPLETED)))
        .display(DisplayRule.of("paid", words("Paid", "Payée"), Condition.PAID))
        .display(DisplayRule.of("new", words("New", "Nouvelle")))
        .build();
  }

  /**
   * SITE123's (S1): New, In progress, Completed, Cancelled, set from the list as staff likes; the
   * payment moves by itself and is called unpaid as long as nothing came (S1.2, S1.3, S1.12).
   *
   * @return {@code site123}
   */
  public static Workflow site123() {
    return lifecycle("site123")
        .entry(status(PaymentCategory.AWAITING, "unpaid", words("Unpaid", "Non payé")))
        .entry(status(PaymentCategory.PENDING, "in-progress", words("In progress", "En cours")))
        .move(START)
        .move(COMPLETE)
        .move(
            Move.named("reopen")
                .called(words("Back to in progress", "Repasser en cours"))
                .from("completed")
                .to("in-progress"))
        .move(
            Move.named("renew")
                .called(words("Back to new", "Remettre à nouveau"))
                .from("in-progress", "completed")
                .to("new"))
        .build();
  }

  /**
   * WooCommerce's (S2): pending, on hold, processing, completed, cancelled, and in the one status
   * column refunded and failed as well, which the payment says. Free: staff may set any status at
   * any time with a reason (S2.3).
   *
   * @return {@code woo-commerce}
   */
  public static Workflow wooCommerce() {
    return Workflow.named("woo-commerce")
        .free()
        .entry(status(NEW, "pending", words("Pending payment", "Attente paiement")))
        .entry(status(ON_HOLD, "on-hold", words("On hold", "En attente")))
        .status(status(IN_PROGRESS, "processing", words("Processing", "En cours")))
        .status(status(COMPLETED, "completed", words("Completed", "Terminée")))
        .entry(status(CANCELLED, "cancelled", words("Cancelled", "Annulée")))
        .move(
            Move.named("process")
                .called(words("Process", "Traiter"))
                .from("pending", "on-hold")
                .to("processing"))
        .move(
            Move.named("complete")
                .called(words("Complete", "Terminer"))
                .from("pending", "on-hold", "processing")
                .to("completed"))
        .move(
            Move.named("reopen")
                .called(words("Back to processing", "Repasser en cours"))
                .from("completed")
                .to("processing"))
        .move(
            Move.named("await-payment")
                .called(words("Back to pending", "Repasser en attente de paiement"))
                .from("on-hold", "processing")
                .to("pending"))
        .reaction(Reaction.when(Condition.PAID).move("process"))
        .reaction(Reaction.when(Condition.PAID, Condition.DELIVERED).move("complete"))
        .display(DisplayRule.of("draft", words("Draft", "Brouillon"), in(UNPLACED)))
        .display(
            DisplayRule.of(
                "refunded", words("Refunded", "Remboursée"), in(PaymentCategory.REFUNDED)))
        .display(DisplayRule.of("cancelled", words("Cancelled", "Annulée"), in(CANCELLED)))
        .display(DisplayRule.of("completed", words("Completed", "Terminée"), in(COMPLETED)))
        .display(
            DisplayRule.of(
                "failed", words("Failed", "Échouée"), in(NEW), in(PaymentCategory.CANCELLED)))
        .display(DisplayRule.of("on-hold", words("On hold", "En attente"), in(ON_HOLD)))
        .display(DisplayRule.of("processing", words("Processing", "En cours"), in(IN_PROGRESS)))
        .display(DisplayRule.of("pending", words("Pending payment", "Attente paiement")))
        .mail(MailRule.on(COMPLETED, StatusMail.COMPLETED))
        .build();
  }

  /**
   * Ecwid's (S3): payment and fulfilment tell it all and each change is mailed to the customer
   * (S3.12), but that everything has arrived, which has a message of its own that is off until the
   * shop wants it (S3.26). The order axis follows.
   *
   * @return {@code ecwid}
   */
  public static Workflow ecwid() {
    return Workflow.named("ecwid")
        .status(IN_PROGRESS)
        .status(COMPLETED)
        .move(START)
        .move(COMPLETE)
        .move(REOPEN)
        .reaction(Reaction.when(Condition.PAID).move("start"))
        .reaction(Reaction.when(Condition.STARTED).move("start"))
        .reaction(Reaction.when(Condition.PAID, Condition.DELIVERED).move("complete"))
        .mail(MailRule.onEvery(Axis.PAYMENT))
        .mail(MailRule.onEvery(Axis.FULFILMENT))
        .mail(MailRule.on(PaymentCategory.PARTIALLY_REFUNDED, StatusMail.NONE))
        .mail(MailRule.on(PaymentCategory.REFUNDED, StatusMail.NONE))
        .mail(MailRule.on(SHIPPED, StatusMail.NONE))
        .mail(MailRule.on(PARTIALLY_SHIPPED, StatusMail.NONE))
        .mail(MailRule.on(FulfilmentCategory.READY_FOR_PICKUP, StatusMail.NONE))
        .mail(MailRule.on(DELIVERED, StatusMail.DELIVERED).off())
        .build();
  }

  /**
   * The marketplace's (S4): processing once it is paid, shipped, complete when every seller says
   * so, which is when the customer hears of it (S4.15–S4.17).
   *
   * @return {@code marketplace}
   */
  public static Workflow marketplace() {
    return Workflow.named("marketplace")
        .entry(status(NEW, "pending", words("Pending payment", "En attente de paiement")))
        .status(status(IN_PROGRESS, "processing", words("Processing", "En cours de traitement")))
        .status(COMPLETED)
        .move(
            Move.named("process")
                .called(words("Process", "Traiter"))
                .from("pending")
                .to("processing")
                .guard(Condition.PAID))
        .move(
            Move.named("complete")
                .called(words("Complete", "Terminer"))
                .from("pending", "processing")
                .to("completed")
                .guard(Condition.PARTS_COMPLETE))
        .move(
            Move.named("reopen")
                .called(words("Reopen", "Rouvrir"))
                .from("completed")
                .to("processing")
                .because())
        .move(
            Move.named("call-off")
                .called(words("Call off", "Annuler"))
                .from("pending", "processing")
                .to("cancelled")
                .by()
                .guard(Condition.PARTS_CANCELLED))
        .reaction(Reaction.when(Condition.PAID).move("process"))
        .reaction(Reaction.when(Condition.PARTS_COMPLETE).move("complete"))
        .reaction(Reaction.when(Condition.PARTS_CANCELLED).move("call-off"))
        .display(DisplayRule.of("draft", words("Not placed", "Non passée"), in(UNPLACED)))
        .display(DisplayRule.of("cancelled", words("Cancelled", "Annulée"), in(CANCELLED)))
        .display(
            DisplayRule.of(
                "refunded", words("Refunded", "Remboursée"), in(PaymentCategory.REFUNDED)))
        .display(DisplayRule.of("completed", words("Completed", "Terminée"), in(COMPLETED)))
        .display(DisplayRule.of("on-hold", words("On hold", "En attente"), in(ON_HOLD)))
        .display(
            DisplayRule.of(
                    "shipped", words("Shipped", "Expédiée"), ALL_HANDED_OVER, Condition.STARTED)
                .colour("#1E88E5"))
        .display(
            DisplayRule.of(
                    "processing", words("Processing", "En cours de traitement"), in(IN_PROGRESS))
                .colour("#43A047"))
        .display(DisplayRule.of("pending", words("Pending payment", "En attente de paiement")))
        .mail(MailRule.on(COMPLETED, StatusMail.COMPLETED))
        .build();
  }

  /**
   * All of them.
   *
   * @return the standard one first
   */
  public static List<Workflow> all() {
    return List.of(standard(), websiteBuilder(), site123(), wooCommerce(), ecwid(), marketplace());
  }

  private static WorkflowBuilder lifecycle(String name) {
    return Workflow.named(name)
        .status(IN_PROGRESS)
        .status(COMPLETED)
        .mail(MailRule.on(COMPLETED, StatusMail.COMPLETED))
        .mail(MailRule.on(DELIVERED, StatusMail.DELIVERED));
  }

  private static StatusDefinition status(Category category, String code, Labels labels) {
    return StatusDefinition.of(category, code, labels);
  }

  private static Condition in(Category category) {
    return Condition.in(category);
  }

  private static Labels words(String english, String french) {
    return Labels.of("en", english).and("fr", french);
  }
}
