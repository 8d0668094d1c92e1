package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.identity.OrderId;
import dev.orderwell.json.CommandJson;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.store.InstructionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request on its way through the engine. */
sealed interface Request {
  Actor actor();

  CommandOptions options();

  /** What is checked at the door. */
  Object input();

  /** What the request asks for, so that two requests can be told apart. */
  String content();

  /** An order is to begin. */
  record Opening(Actor actor, PlaceOrder input, CommandOptions options) implements Request {
    public Opening {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(input.order(), "order");
      Objects.requireNonNull(options, "options");
    }

    @Override
    public String content() {
      return hash(actor + CommandJson.canonical(input));
    }
  }

  /** What has to hold beside what the command asks itself. */
  interface Guard {
    Guard NONE = (order, context) -> Optional.empty();

    Optional<Rejection> refusal(Order order, DecisionContext context);
  }

  /**
   * What the library writes down itself needs nobody's permission.
   *
   * @param completes the instruction that is done with by this, null if none is
   */
  record Bookkeeping(@Nullable InstructionId completes) {}

  /** An order is to change. */
  record Changing(
      Actor actor,
      OrderId id,
      OrderCommand input,
      CommandOptions options,
      @Nullable Bookkeeping own,
      Guard guard)
      implements Request {
    Changing(Actor actor, OrderId id, OrderCommand input, CommandOptions options) {
      this(actor, id, input, options, null, Guard.NONE);
    }

    public Changing {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(input, "command");
      Objects.requireNonNull(options, "options");
    }

    @Nullable InstructionId completes() {
      return own == null ? null : own.completes();
    }

    @Override
    public String content() {
      return hash(actor + id.toString() + CommandJson.canonical(input));
    }
  }

  static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
