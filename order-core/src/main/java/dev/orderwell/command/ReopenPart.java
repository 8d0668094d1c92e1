package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.PartReopened;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.VendorId;
import dev.orderwell.workflow.PartState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that a seller has something left to do after all (X1). An order that is complete stays so
 * until somebody reopens it.
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}; {@code part.unknown}; {@code
 * part.not-complete}.
 *
 * @param vendor whose part; null for a vendor's own, for the only one, or for the shop's
 * @param reason why
 */
public record ReopenPart(
    @Pattern(regexp = VendorId.PATTERN) @Nullable String vendor,
    @NotBlank @Size(max = 1000) @PlainText(multiline = true) String reason)
    implements OrderCommand {
  /**
   * Reopens the actor's own part, the only one, or the shop's.
   *
   * @param reason why
   * @return the command
   */
  public static ReopenPart because(String reason) {
    return new ReopenPart(null, reason);
  }

  /**
   * The same for a vendor's part.
   *
   * @param name whose
   * @return a copy
   */
  public ReopenPart of(String name) {
    return new ReopenPart(name, reason);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> dead = Guards.live(order);
    if (dead.isPresent()) return Decision.no(dead.get());
    PartState part = SellerPart.find(vendor, order, context).orElse(null);
    if (part == null) return Decision.no(SellerPart.unknown(vendor, order));
    if (!part.complete()) return Guards.no("part.not-complete", order);
    return Decision.on(order, context).then(new PartReopened(SellerPart.vendor(part), reason));
  }
}
