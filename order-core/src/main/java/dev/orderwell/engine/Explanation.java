package dev.orderwell.engine;

import dev.orderwell.action.Action;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.order.Rejection;
import dev.orderwell.store.PendingInstruction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why an order is where it is (X14).
 *
 * @param states what waits for somebody or something: a hold, money that is due, a refund that is
 *     asked for, an operation that nobody knows the outcome of
 * @param open what the world still has to do, and what was tried too often; empty unless the reader
 *     sees the whole order
 * @param blocked what cannot be done now, each with its reason
 */
public record Explanation(List<State> states, List<PendingInstruction> open, List<Action> blocked) {
  /**
   * Something that an order waits for.
   *
   * @param code stable, for example {@code held} or {@code refund-unknown}
   * @param facts the figures, by name
   */
  public record State(String code, Map<String, Object> facts) {
    /** Copies. */
    public State {
      facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    static State of(String code) {
      return new State(code, Map.of());
    }

    State with(String name, Object value) {
      Map<String, Object> more = new LinkedHashMap<>(facts);
      more.put(name, value);
      return new State(code, more);
    }

    /**
     * In words.
     *
     * @param locale French or else English
     * @return a sentence
     */
    public String describe(Locale locale) {
      return Texts.ACTIONS.text("explain." + code, locale, facts);
    }
  }

  /** Copies. */
  public Explanation {
    states = List.copyOf(states);
    open = List.copyOf(open);
    blocked = List.copyOf(blocked);
  }

  /**
   * Whether nothing waits and nothing is open.
   *
   * @return true as well if some actions are blocked, which is usual
   */
  public boolean isClear() {
    return states.isEmpty() && open.isEmpty();
  }

  /**
   * All of it in words.
   *
   * @param locale French or else English
   * @return one line a reason
   */
  public String describe(Locale locale) {
    return Stream.of(
            states.stream().map(state -> state.describe(locale)),
            open.stream().map(one -> Explaining.words(one, locale)),
            blocked.stream().map(action -> words(action, locale)))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String words(Action action, Locale locale) {
    String why = action.whyNot().map(reason -> reason.message(locale)).orElse("");
    return Texts.ACTIONS.text(
        "explain.blocked", locale, Map.of("action", action.label(locale), "why", why));
  }

  /** The codes alone: what is said may be personal. */
  @Override
  public String toString() {
    return Stream.concat(
            states.stream().map(State::code),
            blocked.stream().map(Action::whyNot).flatMap(why -> why.map(Rejection::code).stream()))
        .collect(Collectors.joining(", ", "Explanation[", "]"));
  }
}
