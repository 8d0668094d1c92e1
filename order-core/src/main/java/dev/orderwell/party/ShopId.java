package dev.orderwell.party;

/**
 * A shop of the host. Every order belongs to one.
 *
 * @param value 1 to 64 of letters, digits, {@code . _ -}, starting with a letter or digit
 */
public record ShopId(String value) implements Comparable<ShopId> {
  /** The shop of hosts that have only one. */
  public static final ShopId MAIN = new ShopId("main");

  /** Checks the form. */
  public ShopId {
    Slugs.check("shop", value);
  }

  @Override
  public int compareTo(ShopId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
