package dev.orderwell.workflow;

/** What happened to the statuses that a shop has made. Words are kept as they were. */
public sealed interface StatusEvent {
  /**
   * A status was made, or made again.
   *
   * @param status as it was made
   */
  record Added(CustomStatus status) implements StatusEvent {}

  /**
   * A status got other words, another colour, other orders or others who may choose it.
   *
   * @param before as it was
   * @param after as it is
   */
  record Changed(CustomStatus before, CustomStatus after) implements StatusEvent {}

  /**
   * A status can be chosen no more.
   *
   * @param status as it last was
   */
  record Removed(CustomStatus status) implements StatusEvent {}
}
