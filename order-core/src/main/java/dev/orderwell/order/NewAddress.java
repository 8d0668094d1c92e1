package dev.orderwell.order;

import dev.orderwell.input.PlainText;
import dev.orderwell.party.Address;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address as it comes in. Its text form is redacted.
 *
 * @param name who receives, null if the customer does
 * @param company null if none
 * @param lines street and number, one to four
 * @param postcode null where there is none
 * @param city the place
 * @param region state or province, null where it does not matter
 * @param country ISO 3166-1, two letters
 * @param phone for the carrier, null if unknown
 */
public record NewAddress(
    @Size(max = 200) @PlainText @Nullable String name,
    @Size(max = 200) @PlainText @Nullable String company,
    @NotEmpty @Size(max = 4) List<@NotBlank @Size(max = 200) @PlainText String> lines,
    @Size(max = 20) @PlainText @Nullable String postcode,
    @NotBlank @Size(max = 100) @PlainText String city,
    @Size(max = 100) @PlainText @Nullable String region,
    @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
    @Size(max = 50) @PlainText @Nullable String phone) {
  /** Copies the lines; what is missing is found at the door. */
  public NewAddress {
    lines = lines == null ? null : Collections.unmodifiableList(new ArrayList<>(lines));
  }

  /**
   * The address of a house in a street.
   *
   * @param street with number
   * @param postcode the postcode
   * @param city the place
   * @param country ISO 3166-1, two letters
   * @return the address
   */
  public static NewAddress of(String street, String postcode, String city, String country) {
    return new NewAddress(
        null, null, Collections.singletonList(street), postcode, city, null, country, null);
  }

  /**
   * The same address for somebody else than the customer.
   *
   * @param value who receives
   * @return a copy
   */
  public NewAddress name(String value) {
    return new NewAddress(value, company, lines, postcode, city, region, country, phone);
  }

  /**
   * The same address at a company.
   *
   * @param value its name
   * @return a copy
   */
  public NewAddress company(String value) {
    return new NewAddress(name, value, lines, postcode, city, region, country, phone);
  }

  /**
   * The same address with its state or province.
   *
   * @param value the region
   * @return a copy
   */
  public NewAddress region(String value) {
    return new NewAddress(name, company, lines, postcode, city, value, country, phone);
  }

  /**
   * The same address with a phone number for the carrier.
   *
   * @param value the number
   * @return a copy
   */
  public NewAddress phone(String value) {
    return new NewAddress(name, company, lines, postcode, city, region, country, value);
  }

  /**
   * The value, once the input is known to be sound.
   *
   * @return the address
   */
  public Address toAddress() {
    return new Address(name, company, lines, postcode, city, region, country, phone);
  }

  @Override
  public String toString() {
    return "NewAddress[redacted]";
  }
}
