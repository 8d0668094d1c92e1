package dev.orderwell.tagging;

/** What happened to a shop's dictionary. Names are kept as they were. */
public sealed interface TagEvent {
  /**
   * A tag was used for the first time.
   *
   * @param tag as it was made
   */
  record Created(Tag tag) implements TagEvent {}

  /**
   * A tag got another name or colour.
   *
   * @param before as it was
   * @param after as it is
   */
  record Changed(Tag before, Tag after) implements TagEvent {}

  /**
   * A tag now leads to another.
   *
   * @param from what disappeared
   * @param into what stands for it
   */
  record Merged(Tag from, Tag into) implements TagEvent {}

  /**
   * A tag was taken out of the dictionary.
   *
   * @param tag as it was
   */
  record Deleted(Tag tag) implements TagEvent {}
}
