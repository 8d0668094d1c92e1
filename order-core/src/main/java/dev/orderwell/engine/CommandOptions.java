package dev.orderwell.engine;

import dev.orderwell.identity.CommandId;
import org.jspecify.annotations.Nullable;

/**
 * How a command is to be taken.
 *
 * <pre>{@code
 * orders.execute(ana, id, new Archive(), CommandOptions.id("click-4711").expecting(order.version()));
 * }</pre>
 *
 * @param id the host's name for the request: sent twice, it has one effect; null for none
 * @param expectedVersion refused as {@code order.changed} if the order has another one; null for
 *     any
 * @param expectedContent refused as {@code quote.stale} if the command would now do something else
 *     than the {@link Quote} of this hash; null for anything
 * @param telling whether people are told
 */
public record CommandOptions(
    @Nullable CommandId id,
    @Nullable Long expectedVersion,
    @Nullable String expectedContent,
    boolean telling) {
  /** Nothing special. */
  public static final CommandOptions NONE = new CommandOptions(null, null, null, true);

  /**
   * With a name for the request.
   *
   * @param id 1 to 128 printable ASCII characters
   * @return the options
   */
  public static CommandOptions id(String id) {
    return new CommandOptions(new CommandId(id), null, null, true);
  }

  /**
   * The same, only for one version of the order.
   *
   * @param version as it was seen
   * @return a copy
   */
  public CommandOptions expecting(long version) {
    return new CommandOptions(id, version, expectedContent, telling);
  }

  /**
   * The same, only if the command still does what a quote has shown.
   *
   * @param quote version and content hash, perhaps sent to a browser and back
   * @return a copy
   */
  public CommandOptions expecting(Quote quote) {
    return new CommandOptions(id, quote.version(), quote.contentHash(), telling);
  }

  /**
   * The same without telling anybody (S3.12).
   *
   * @return a copy
   */
  public CommandOptions silent() {
    return new CommandOptions(id, expectedVersion, expectedContent, false);
  }

  CommandOptions named(String other) {
    return new CommandOptions(new CommandId(other), expectedVersion, expectedContent, telling);
  }
}
