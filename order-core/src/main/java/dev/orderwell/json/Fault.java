package dev.orderwell.json;

import java.util.Map;
import tools.jackson.databind.DatabindException;

/** A value that is refused where it stands; on its way out the path is put before it. */
final class Fault extends DatabindException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> facts;

  Fault(String code, Map<String, Object> facts) {
    super(code);
    this.code = code;
    this.facts = facts;
  }

  static Fault missing() {
    return new Fault("input.missing", Map.of());
  }

  static Fault wrongType() {
    return new Fault("input.wrong-type", Map.of());
  }

  static Fault malformed(String pattern) {
    return new Fault("input.malformed", Map.of("pattern", pattern));
  }

  static Fault outOfRange() {
    return new Fault("input.out-of-range", Map.of());
  }

  static Fault tooLong(int max) {
    return new Fault("input.too-long", Map.of("max", max));
  }

  static Fault tooDeep(int max) {
    return new Fault("input.too-deep", Map.of("max", max));
  }

  static Fault duplicate() {
    return new Fault("input.duplicate", Map.of());
  }

  static Fault notJson() {
    return new Fault("input.not-json", Map.of());
  }

  String code() {
    return code;
  }

  Map<String, Object> facts() {
    return facts;
  }
}
