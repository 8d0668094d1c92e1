package dev.orderwell.party;

/**
 * A vendor on a marketplace. A line belongs to one, or to the shop itself.
 *
 * @param value 1 to 64 of letters, digits, {@code . _ -}, starting with a letter or digit
 */
public record VendorId(String value) implements Comparable<VendorId> {
  /** What a vendor's id looks like. */
  public static final String PATTERN = Slugs.PATTERN;

  /** Checks the form. */
  public VendorId {
    Slugs.check("vendor", value);
  }

  @Override
  public int compareTo(VendorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
