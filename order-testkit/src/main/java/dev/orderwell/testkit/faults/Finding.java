package dev.orderwell.testkit.faults;

/** Something that should not be so at the end of a cell. */
record Finding(FaultCell cell, Kind kind, String what) {
  enum Kind {
    /** The company has done more than once what was asked for once. */
    DOUBLE_PAYMENT,
    /** The company has done what the order says was not done. */
    LOST_PAYMENT,
    /** The order says that it was done, and the company has not done it. */
    INVENTED_PAYMENT,
    /** What is in doubt is not named, or its amount is free again. */
    FORGOTTEN_DOUBT,
    /** A refund was asked for under another name than that of the capture. */
    OTHER_NAME,
    /** It ends otherwise than it has to. */
    OTHER_ENDING,
    /** Nobody will ever find out. */
    IN_THE_AIR,
    /** An instruction, a dead letter or an event is left. */
    LEFT_BEHIND,
    /** People have to look, and nobody has told them. */
    NOBODY_TOLD,
    /** The order does not hold together, or is not what its history tells. */
    UNSOUND,
    /** What was to go wrong has not. */
    NOT_PLAYED
  }

  @Override
  public String toString() {
    return cell + ": " + kind + ", " + what;
  }
}
