package dev.orderwell.order;

import dev.orderwell.identity.OrderNumber;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.refund.Component;
import dev.orderwell.workflow.Labels;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A no: a code that never changes, a sentence that a shop's staff understands, and the figures
 * behind it. Nothing has changed.
 *
 * <p>Codes are listed with their sentences in {@code docs/errors.md}.
 *
 * @param code stable, for example {@code line.too-many}
 * @param facts the figures, by name, in the order they were given
 * @param violations what is wrong with which field; empty unless the code is {@link #INVALID}
 */
public record Rejection(String code, Map<String, Object> facts, List<Violation> violations) {
  /** The code of a refusal that lists violations. */
  public static final String INVALID = "input.invalid";

  /** The fact that holds the words of a host's own refusal, as {@link Labels}. */
  public static final String SENTENCE = "sentence";

  private static final int MOST_TOLD = 10;

  /** Copies. */
  public Rejection {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    violations = List.copyOf(violations);
  }

  /**
   * A refusal without figures.
   *
   * @param code its code
   * @return the refusal
   */
  public static Rejection of(String code) {
    return new Rejection(code, Map.of(), List.of());
  }

  /**
   * A refusal that names an order.
   *
   * @param code its code
   * @param order which order; the fact {@code order} is its number, or its id as long as it has
   *     none
   * @return the refusal
   */
  public static Rejection of(String code, OrderView order) {
    String name = order.number().map(OrderNumber::value).orElseGet(() -> order.id().toString());
    return of(code).with("order", name);
  }

  /**
   * A refusal of an input.
   *
   * @param violations at least one
   * @return the refusal
   */
  public static Rejection invalid(List<Violation> violations) {
    return new Rejection(INVALID, Map.of("count", violations.size()), violations);
  }

  /**
   * The same refusal with one figure more.
   *
   * @param name of the figure
   * @param value text, a number, money or an instant
   * @return a copy
   */
  public Rejection with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(facts);
    more.put(name, value);
    return new Rejection(code, more, violations);
  }

  /**
   * The refusal in words.
   *
   * @param locale French or else English
   * @return a sentence, followed by the first violations if there are any; for a code of the host's
   *     own its {@link #SENTENCE}, else the code itself
   */
  public String message(Locale locale) {
    if (facts.get(SENTENCE) instanceof Labels labels) return labels.in(locale).orElse(code);
    if (!Texts.REJECTIONS.keys(locale).contains(code)) return code;
    String sentence = Texts.REJECTIONS.text(code, locale, told(locale));
    if (violations.isEmpty()) return sentence;
    String rest = violations.size() > MOST_TOLD ? "; …" : "";
    return violations.stream()
        .limit(MOST_TOLD)
        .map(violation -> violation.told(locale))
        .collect(Collectors.joining("; ", sentence + " ", rest));
  }

  private Map<String, Object> told(Locale locale) {
    Map<String, Object> told = new LinkedHashMap<>(facts);
    told.replaceAll((name, value) -> value instanceof Component part ? words(part, locale) : value);
    return told;
  }

  private static String words(Component component, Locale locale) {
    String key = "refunding.item." + component.kind().name().toLowerCase(Locale.ROOT);
    Map<String, Object> values = Map.of("number", component.number(), "amount", "");
    return Texts.HISTORY.text(key, locale, values).trim();
  }

  /** The code, and the English sentence where there is one. */
  @Override
  public String toString() {
    return Texts.REJECTIONS.keys(Locale.ENGLISH).contains(code)
        ? code + ": " + message(Locale.ENGLISH)
        : code + ": " + facts;
  }
}
