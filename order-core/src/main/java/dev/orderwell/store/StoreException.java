package dev.orderwell.store;

import org.jspecify.annotations.Nullable;

/**
 * The store could not do what it was asked: a fault, not a refusal. Nothing was written, unless it
 * is a {@link CommitInDoubtException}. It is logged as it is, with its causes: nothing that was to
 * be written may be in it.
 */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A fault.
   *
   * @param message what went wrong
   * @param cause null if the store noticed itself
   */
  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
