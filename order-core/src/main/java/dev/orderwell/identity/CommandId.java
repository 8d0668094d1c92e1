package dev.orderwell.identity;

import java.util.regex.Pattern;

/**
 * The host's own name for one request, so that it can be sent twice and has one effect (X11).
 *
 * @param value 1 to 128 printable ASCII characters without spaces; case counts
 */
public record CommandId(String value) {
  private static final Pattern FORM = Pattern.compile("[!-~]{1,128}");

  /** Checks the form. */
  public CommandId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a command id has 1 to 128 printable ASCII characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
