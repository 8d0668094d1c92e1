package dev.orderwell.tagging;

/**
 * A word a shop puts on orders (S1.9, S1.10).
 *
 * @param id never changes
 * @param name as the shop writes it, 1 to 50 characters
 * @param colour {@code #RRGGBB}, upper case
 */
public record Tag(TagId id, String name, String colour) {
  /** What a colour looks like. */
  public static final String COLOUR_PATTERN = "#[0-9A-Fa-f]{6}";

  /** The colour of a tag that was given none. */
  public static final String GREY = "#9E9E9E";
}
