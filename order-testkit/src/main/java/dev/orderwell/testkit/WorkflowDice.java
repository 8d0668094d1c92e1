package dev.orderwell.testkit;

import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.Condition;
import dev.orderwell.workflow.DisplayRule;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.MailRule;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Reaction;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.StatusMail;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowBuilder;
import dev.orderwell.workflow.Workflows;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a workflow is made of before its statuses are known: numbers stand for codes, so that most
 * rolls name statuses that are there, and shrinking leaves it so.
 */
record WorkflowDice(
    boolean standard,
    boolean free,
    List<Name> names,
    List<Step> steps,
    List<Reflex> reflexes,
    Column column,
    List<Mail> mails) {
  private static final Set<Category> BY_MOVES =
      Set.of(OrderCategory.IN_PROGRESS, OrderCategory.COMPLETED);
  private static final Set<Category> MOVED =
      Set.of(OrderCategory.NEW, OrderCategory.IN_PROGRESS, OrderCategory.COMPLETED);
  private static final List<Condition> FACTS =
      List.of(
          Condition.PAID,
          Condition.STARTED,
          Condition.HANDED_OVER,
          Condition.PARTS_COMPLETE,
          Condition.NO_OPEN_REFUND,
          Condition.in(FulfilmentCategory.DELIVERED),
          Condition.in(PaymentCategory.REFUNDED, FulfilmentCategory.RETURNED));
  private static final List<Condition> PLACES =
      List.of(
          Condition.in(OrderCategory.NEW, OrderCategory.IN_PROGRESS),
          Condition.at(Axis.ORDER, "cutting"));

  /** A status of its own. */
  record Name(Category category, String code, String label, boolean entry, boolean chosen) {
    StatusDefinition definition() {
      Labels labels = Labels.of("en", label).and("fr", "« " + label + " »");
      StatusDefinition named = StatusDefinition.of(category, code, labels);
      return chosen ? named : named.assignableByNobody();
    }
  }

  /** A move, from one or two statuses. */
  record Step(int from, int other, int to, int guard, Bent bent) {
    boolean careless() {
      return bent == Bent.CARELESS;
    }

    /** How careful its author was. */
    enum Bent {
      CAREFUL,
      BY_THE_SYSTEM,
      CARELESS
    }
  }

  /** A reaction. */
  record Reflex(int step, int cause) {
    private Reaction reaction(int steps) {
      Condition when = pick(cause < FACTS.size() ? FACTS : PLACES, cause);
      return Reaction.when(when).move("step-" + (cause == 0 ? step : step % steps));
    }
  }

  /** The one status column. */
  enum Column {
    NONE,
    SOUND,
    OPEN,
    HIDDEN;

    private List<DisplayRule> rules() {
      DisplayRule paid = shown("paid", Condition.PAID);
      DisplayRule rest = shown("rest");
      return switch (this) {
        case NONE -> List.of();
        case SOUND -> List.of(paid, rest);
        case OPEN -> List.of(paid);
        case HIDDEN -> List.of(rest, paid, rest);
      };
    }

    private static DisplayRule shown(String code, Condition... cases) {
      return DisplayRule.of(code, Labels.of("en", code), cases);
    }
  }

  /** What the customer is told. */
  enum Mail {
    OF_PAYMENTS,
    NOT_OF_PAID,
    OF_ARRIVAL,
    OF_CUTTING,
    UNTRUE;

    private MailRule rule() {
      return switch (this) {
        case OF_PAYMENTS -> MailRule.onEvery(Axis.PAYMENT);
        case NOT_OF_PAID -> MailRule.on(PaymentCategory.PAID, StatusMail.CHANGED).off();
        case OF_ARRIVAL -> MailRule.on(FulfilmentCategory.DELIVERED, StatusMail.DELIVERED);
        case OF_CUTTING -> MailRule.at(Axis.ORDER, "cutting", StatusMail.CHANGED);
        case UNTRUE -> MailRule.on(FulfilmentCategory.SHIPPED, StatusMail.DELIVERED);
      };
    }
  }

  /** The workflow, not checked yet. */
  WorkflowBuilder builder() {
    WorkflowBuilder builder = standard ? Workflows.standard().as("drawn") : Workflow.named("drawn");
    if (free) builder.free();
    for (Name name : names) {
      if (begins(name)) builder.entry(name.definition());
      if (!begins(name)) builder.status(name.definition());
    }
    for (int at = 0; at < steps.size(); at++) builder.move(move("step-" + at, steps.get(at)));
    if (!steps.isEmpty()) {
      reflexes.forEach(reflex -> builder.reaction(reflex.reaction(steps.size())));
    }
    column.rules().forEach(builder::display);
    mails.forEach(mail -> builder.mail(mail.rule()));
    return builder;
  }

  /** The moves of the standard workflow need its statuses. */
  private boolean begins(Name name) {
    return name.entry() && !(standard && MOVED.contains(name.category()));
  }

  private Move move(String name, Step step) {
    List<String> starts = codes(category -> step.careless() || isLive(category));
    String[] from = {pick(starts, step.from()), pick(starts, step.other())};
    List<String> ends = codes(category -> step.careless() || category != OrderCategory.UNPLACED);
    List<String> others =
        ends.stream().filter(code -> step.careless() || !List.of(from).contains(code)).toList();
    Move move = Move.named(name).from(from).to(pick(others.isEmpty() ? ends : others, step.to()));
    Move made = step.bent() == Step.Bent.BY_THE_SYSTEM ? move.by() : move;
    return step.guard() == 0
        ? made
        : made.guard(pick(step.careless() ? PLACES : FACTS, step.guard()));
  }

  private static boolean isLive(Category category) {
    return category != OrderCategory.UNPLACED && category != OrderCategory.CANCELLED;
  }

  /** Codes of the order axis, of the library and its own. */
  private List<String> codes(Predicate<Category> which) {
    return Stream.concat(
            Stream.of(OrderCategory.values())
                .filter(category -> standard || !BY_MOVES.contains(category))
                .filter(
                    category ->
                        names.stream()
                            .noneMatch(name -> name.category() == category && begins(name)))
                .map(StatusDefinition::usual),
            names.stream().map(Name::definition))
        .filter(one -> one.status().axis() == Axis.ORDER && which.test(one.category()))
        .map(StatusDefinition::code)
        .toList();
  }

  private static <T> T pick(List<T> all, int number) {
    return all.get(number % all.size());
  }
}
