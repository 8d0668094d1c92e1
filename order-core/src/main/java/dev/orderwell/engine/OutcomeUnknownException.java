package dev.orderwell.engine;

import dev.orderwell.identity.CommandId;

/**
 * A commit ended in an exception, and whether it took place cannot be found out: the store cannot
 * be asked, or does not have it yet and could not do it again, so that the commit may still come.
 * Send the same command id again: it has one effect.
 */
public final class OutcomeUnknownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String commandId;

  OutcomeUnknownException(CommandId commandId, Throwable cause) {
    super("nobody knows whether command " + commandId + " was saved", cause);
    this.commandId = commandId.value();
  }

  /**
   * Under which id to ask again.
   *
   * @return the host's, or one that the library gave
   */
  public CommandId commandId() {
    return new CommandId(commandId);
  }
}
