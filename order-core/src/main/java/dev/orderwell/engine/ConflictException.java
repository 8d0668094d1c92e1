package dev.orderwell.engine;

/**
 * Others kept changing the same order, or the tags or statuses of the shop. Nothing was written.
 *
 * <p>In transactions of the library this comes after five seconds of trying; asking again later is
 * all there is to do. In a host's transaction it comes at once and leaves the transaction usable:
 * the host rolls back and begins anew, since in one that reads from a snapshot it would find what
 * it has found before; or it goes on without this command.
 */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConflictException(String message) {
    super(message);
  }
}
