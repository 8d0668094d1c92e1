package dev.orderwell.tagging;

/**
 * A tag of one shop, numbered by the shop's dictionary and never reused. Orders hold these.
 *
 * @param value 1 and up
 */
public record TagId(int value) implements Comparable<TagId> {
  /** Checks the number. */
  public TagId {
    if (value < 1) throw new IllegalArgumentException("tags are numbered from 1, not " + value);
  }

  @Override
  public int compareTo(TagId other) {
    return Integer.compare(value, other.value);
  }
}
