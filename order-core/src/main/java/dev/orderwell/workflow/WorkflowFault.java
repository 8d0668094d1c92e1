package dev.orderwell.workflow;

import dev.orderwell.internal.text.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that is wrong with a workflow (X12).
 *
 * @param code stable, listed in {@code docs/errors.md}, for example {@code workflow.unreachable}
 * @param facts what it is about, by name
 */
public record WorkflowFault(String code, Map<String, Object> facts) {
  /** Copies. */
  public WorkflowFault {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  static WorkflowFault of(String code) {
    return new WorkflowFault(code, Map.of());
  }

  WorkflowFault with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(facts);
    more.put(name, value);
    return new WorkflowFault(code, more);
  }

  /**
   * The fault in words.
   *
   * @param locale French or else English
   * @return a sentence
   */
  public String message(Locale locale) {
    return Texts.REJECTIONS.text(code, locale, facts);
  }

  /** The code and the English sentence. */
  @Override
  public String toString() {
    return code + ": " + message(Locale.ENGLISH);
  }
}
