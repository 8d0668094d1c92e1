package dev.orderwell.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where goods or invoices go (S1.17). Personal: its text form is redacted.
 *
 * @param name who receives, null if the customer does
 * @param company null if none
 * @param lines street and number, one to four lines
 * @param postcode null where there is none
 * @param city the place
 * @param region state or province, null where it does not matter
 * @param country ISO 3166-1, two letters
 * @param phone for the carrier, null if unknown
 */
public record Address(
    @Nullable String name,
    @Nullable String company,
    List<String> lines,
    @Nullable String postcode,
    String city,
    @Nullable String region,
    String country,
    @Nullable String phone) {
  /** Copies the lines. */
  public Address {
    lines = List.copyOf(lines);
  }

  /** Which of an order's two addresses is meant. */
  public enum Use {
    /** Where parcels go. */
    SHIPPING,
    /** Who pays. */
    BILLING
  }

  /**
   * The address once its customer is erased (X13).
   *
   * @return the country alone, by which taxes are told
   */
  public Address erased() {
    return new Address(null, null, List.of(), null, Erased.TEXT, null, country, null);
  }

  @Override
  public String toString() {
    return "Address[redacted]";
  }
}
