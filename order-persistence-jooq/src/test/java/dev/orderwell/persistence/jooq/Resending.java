package dev.orderwell.persistence.jooq;

/** How somebody sends a command again who was not answered. */
enum Resending {
  /** Under the id it had, so that it has one effect. */
  SAME_ID,
  /** Under a new id, as somebody does who has kept none. */
  NEW_ID
}
