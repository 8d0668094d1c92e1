package dev.orderwell.testkit.faults;

/** The program is gone: nobody can catch that and go on. */
final class Killed extends Error {
  private static final long serialVersionUID = 1L;

  Killed() {
    super("killed", null, false, false);
  }
}
