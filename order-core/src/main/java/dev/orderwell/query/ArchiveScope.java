package dev.orderwell.query;

/** Which orders a list is about (S0.3, S1.5). */
public enum ArchiveScope {
  /** Those that are not put away. */
  ACTIVE,
  /** Those that are. */
  ARCHIVED,
  /** Both. */
  ALL
}
