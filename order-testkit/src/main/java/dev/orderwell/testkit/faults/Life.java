package dev.orderwell.testkit.faults;

/** Whether the program lives on. Killed, it is started again, and the clock has gone on. */
enum Life {
  ALIVE,
  /** It dies after the claim and before the call; or before what a message tells is recorded. */
  KILLED_EARLY,
  /** It dies after the call and before its answer is recorded; or right after a message is. */
  KILLED_LATE
}
