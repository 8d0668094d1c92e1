package dev.orderwell.engine;

import dev.orderwell.access.Access;
import dev.orderwell.identity.CommandId;
import dev.orderwell.store.CommitInDoubtException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a commit of this command has ended in an exception and was not found when it was looked
 * up. It may still take place: its server may be waiting for a stand-by, or be slow to learn that
 * nobody listens. Until the command is found, or saved again under its id, nobody can say that
 * nothing was written.
 */
final class Doubt {
  private final CommandId command;
  private @Nullable CommitInDoubtException commit;
  private @Nullable Access access;

  Doubt(CommandId command) {
    this.command = command;
  }

  /**
   * A commit has ended in an exception.
   *
   * @param allowed what the actor was allowed when it was decided
   */
  void arises(CommitInDoubtException commit, Access allowed) {
    this.commit = commit;
    access = allowed;
  }

  boolean isOpen() {
    return commit != null;
  }

  /** What the actor was allowed, while a doubt is open: the change may have taken it away. */
  Access access() {
    return Objects.requireNonNull(access);
  }

  OutcomeUnknownException unknown() {
    return new OutcomeUnknownException(command, Objects.requireNonNull(commit));
  }

  /** The fault that ended all trying, as the caller is to see it. */
  RuntimeException told(RuntimeException fault) {
    if (commit == null || fault instanceof OutcomeUnknownException) return fault;
    commit.addSuppressed(fault);
    return unknown();
  }
}
