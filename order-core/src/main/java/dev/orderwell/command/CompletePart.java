package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.PartCompleted;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.VendorId;
import dev.orderwell.workflow.PartState;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that a seller has done all there is to do for an order (S4.15). When every seller has whose
 * part is not cancelled, the workflow completes the order (S4.16, S4.17).
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code order.on-hold}; {@code
 * part.unknown}, which is also the answer to somebody else's part; {@code part.complete-already};
 * {@code part.cancelled}; {@code part.units-open} while units are left to hand over.
 *
 * @param vendor whose part; null for a vendor's own, for the only one, or for the shop's
 */
public record CompletePart(@Pattern(regexp = VendorId.PATTERN) @Nullable String vendor)
    implements OrderCommand {
  /**
   * Completes the actor's own part, the only one, or the shop's.
   *
   * @return the command
   */
  public static CompletePart own() {
    return new CompletePart(null);
  }

  /**
   * Completes a vendor's part.
   *
   * @param vendor whose
   * @return the command
   */
  public static CompletePart of(String vendor) {
    return new CompletePart(vendor);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> against = Guards.live(order).or(() -> Guards.notHeld(order));
    if (against.isPresent()) return Decision.no(against.get());
    PartState part = SellerPart.find(vendor, order, context).orElse(null);
    if (part == null) return Decision.no(SellerPart.unknown(vendor, order));
    if (part.complete()) return Guards.no("part.complete-already", order);
    if (part.cancelled()) return Guards.no("part.cancelled", order);
    int open = open(part, order);
    if (open > 0) return Decision.no(Rejection.of("part.units-open", order).with("open", open));
    return Decision.on(order, context).then(new PartCompleted(SellerPart.vendor(part)));
  }

  private static int open(PartState part, Order order) {
    return order.lines().stream()
        .filter(line -> Objects.equals(line.vendor(), SellerPart.vendor(part)))
        .mapToInt(line -> open(line, order))
        .sum();
  }

  private static int open(OrderLine line, Order order) {
    return order.units(line).open();
  }
}
