package dev.orderwell.refund;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A refund that cannot be had, with the code and the figures of its refusal. */
public final class RefundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> facts;

  /**
   * A refusal.
   *
   * @param code stable, for example {@code refund.exceeds-available}
   * @param facts the figures by name, in order
   */
  public RefundException(String code, Map<String, ?> facts) {
    super(code + " " + facts, null, false, false);
    this.code = code;
    this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /**
   * The code of the refusal.
   *
   * @return for example {@code refund.exceeds-available}
   */
  public String code() {
    return code;
  }

  /**
   * The figures.
   *
   * @return by name, in order
   */
  public Map<String, Object> facts() {
    return facts;
  }
}
