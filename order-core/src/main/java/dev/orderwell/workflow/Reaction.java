package dev.orderwell.workflow;

import java.util.List;

/**
 * A move that the system makes of itself, in the decision that makes the facts hold: paid, so in
 * progress. It answers to a change. Whoever moves an order by hand afterwards is not contradicted
 * as long as the facts stay as they are.
 *
 * <pre>{@code
 * Reaction.when(Condition.PAID).move("start")
 * }</pre>
 *
 * @param causes what has to hold, all of it
 * @param move the name of the move; its guards have to hold as well, its roles do not count
 */
public record Reaction(List<Condition> causes, String move) {
  /** Copies. */
  public Reaction {
    causes = List.copyOf(causes);
  }

  /**
   * A reaction to facts.
   *
   * @param causes all of them have to hold
   * @return to be completed by {@link #move(String)}
   */
  public static Reaction when(Condition... causes) {
    return new Reaction(List.of(causes), "");
  }

  /**
   * The same with what is done.
   *
   * @param name a move of the workflow
   * @return a copy
   */
  public Reaction move(String name) {
    return new Reaction(causes, name);
  }

  /** What is cancelled reacts to nothing, and what is on hold waits for its release. */
  static boolean isPossibleAt(StatusDefinition status) {
    return status.category() != OrderCategory.CANCELLED
        && status.category() != OrderCategory.ON_HOLD;
  }

  /**
   * Whether its causes hold.
   *
   * @param facts of an order
   * @return the answer
   */
  public boolean isCaused(Facts facts) {
    return causes.stream().allMatch(cause -> cause.test(facts));
  }
}
