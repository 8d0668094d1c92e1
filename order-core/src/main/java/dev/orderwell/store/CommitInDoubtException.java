package dev.orderwell.store;

import org.jspecify.annotations.Nullable;

/**
 * An owned commit ended in an exception: perhaps it was written. The engine looks the command's id
 * up; it never guesses.
 */
public final class CommitInDoubtException extends StoreException {
  private static final long serialVersionUID = 1L;

  /**
   * A commit in doubt.
   *
   * @param message what went wrong
   * @param cause null if the store noticed itself
   */
  public CommitInDoubtException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
