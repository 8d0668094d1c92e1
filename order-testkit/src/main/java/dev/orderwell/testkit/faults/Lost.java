package dev.orderwell.testkit.faults;

/** No answer, or none that can be read. */
final class Lost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Lost() {
    super("lost", null, false, false);
  }
}
