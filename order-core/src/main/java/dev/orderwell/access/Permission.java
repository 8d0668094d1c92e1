package dev.orderwell.access;

/** What an actor asks to do. */
public enum Permission {
  /** Place an order, draft one, record a cart; the subject says for whom. */
  PLACE,
  /** Place an order by hand or at another date than today (S3.2). */
  PLACE_BY_HAND,
  /** See an order, its details, its history, what a command would do. */
  READ,
  /** Change an order by the command that the request names. */
  CHANGE,
  /** See a list of orders or a count. */
  LIST,
  /** See the tag dictionary. */
  READ_TAGS,
  /** Rename, merge or delete tags. */
  CHANGE_TAGS,
  /** See the statuses that the shop has made. */
  READ_STATUSES,
  /** Add, change or remove statuses of the shop's own (S3.13). */
  CHANGE_STATUSES,
  /** See the lists that the shop has saved. */
  READ_VIEWS,
  /** Save and delete lists. */
  CHANGE_VIEWS,
  /** See and carry out instructions, which are those of all shops. */
  RUN_INSTRUCTIONS,
  /** See the shop's instructions that were tried too often, and have them tried again (N3). */
  REPLAY_INSTRUCTIONS,
  /** Let time bring about what is due, in all shops (X6). */
  RUN_DEADLINES
}
