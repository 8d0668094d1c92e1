package dev.orderwell.testkit.faults;

import dev.orderwell.testkit.payments.BookEntry;

/** What goes wrong: a call, a question, or a message. */
enum Asked {
  REFUND,
  PART_REFUND,
  CAPTURE,
  VOID,
  /** A refund's answer was lost, and then the look-up goes wrong. */
  LOOK_UP,
  /** A refund's answer was lost, the company answers nothing any more, and only messages tell. */
  WEBHOOK;

  boolean isCall() {
    return this != LOOK_UP && this != WEBHOOK;
  }

  BookEntry.Kind kind() {
    return switch (this) {
      case CAPTURE -> BookEntry.Kind.CAPTURE;
      case VOID -> BookEntry.Kind.VOID;
      default -> BookEntry.Kind.REFUND;
    };
  }
}
