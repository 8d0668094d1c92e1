package dev.orderwell.engine;

/**
 * Others kept changing the same order. In transactions of the library this comes after five seconds
 * of trying; in a host's transaction at once, for the host to roll back and begin anew. Nothing was
 * written.
 */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConflictException(String message) {
    super(message);
  }
}
