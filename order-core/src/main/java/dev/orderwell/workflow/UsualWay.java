package dev.orderwell.workflow;

import dev.orderwell.internal.text.Texts;
import java.util.Locale;

/** The ways on the order axis that every workflow has without declaring them. */
enum UsualWay {
  /** From a draft or a cart to an order. */
  PLACE,
  /** Another name for the same category. */
  CHOOSE,
  /** Stopped for a reason (X5). */
  HOLD,
  /** Back to where it was stopped. */
  RELEASE,
  /** Called off as a whole, as long as nothing was handed over (S1.27). */
  CANCEL,
  /** Past the moves of a free workflow (S2.3). */
  FORCE;

  /** Whether it leads from one status of the order axis to another. */
  boolean leads(StatusDefinition from, StatusDefinition to, Workflow workflow) {
    return !from.equals(to)
        && switch (this) {
          case PLACE ->
              isIn(from, OrderCategory.UNPLACED) && isEntry(to, OrderCategory.NEW, workflow);
          case CHOOSE -> workflow.isChosen(from.status(), to);
          case HOLD -> isOpen(from) && isEntry(to, OrderCategory.ON_HOLD, workflow);
          case RELEASE -> isIn(from, OrderCategory.ON_HOLD) && isHeldFrom(to, workflow);
          case CANCEL -> isLive(from) && isEntry(to, OrderCategory.CANCELLED, workflow);
          case FORCE -> workflow.isFree() && isPlaced(from) && isPlaced(to) && !revives(from, to);
        };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String label(Locale locale) {
    return Texts.STATUSES.text("way." + code(), locale);
  }

  private static boolean isEntry(StatusDefinition one, Category category, Workflow workflow) {
    return workflow.entry(category).equals(one.status());
  }

  private static boolean isIn(StatusDefinition one, Category category) {
    return one.category() == category;
  }

  /** Work on it goes on. */
  static boolean isOpen(StatusDefinition one) {
    return isIn(one, OrderCategory.NEW) || isIn(one, OrderCategory.IN_PROGRESS);
  }

  private static boolean isPlaced(StatusDefinition one) {
    return !isIn(one, OrderCategory.UNPLACED);
  }

  private static boolean isLive(StatusDefinition one) {
    return isPlaced(one) && !isIn(one, OrderCategory.CANCELLED);
  }

  /** What is cancelled stays cancelled. */
  static boolean revives(StatusDefinition from, StatusDefinition to) {
    return isIn(from, OrderCategory.CANCELLED) && !isIn(to, OrderCategory.CANCELLED);
  }

  /** What is complete is held by a move or by force only. */
  private static boolean isHeldFrom(StatusDefinition one, Workflow workflow) {
    return isOpen(one)
        || (isIn(one, OrderCategory.COMPLETED)
            && (workflow.isFree() || isHeldByMove(one, workflow)));
  }

  private static boolean isHeldByMove(StatusDefinition one, Workflow workflow) {
    return workflow.moves().stream()
        .filter(move -> move.from().contains(one.code()))
        .flatMap(move -> workflow.find(Axis.ORDER, move.to()).stream())
        .anyMatch(to -> isIn(to, OrderCategory.ON_HOLD));
  }
}
