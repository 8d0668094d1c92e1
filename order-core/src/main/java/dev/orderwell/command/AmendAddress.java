package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.AddressAmended;
import dev.orderwell.line.Delivery;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Address;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Corrects an address (S0.9). Prices stay as they are. The history keeps old and new.
 *
 * <p>Refused: {@code order.erased}; {@code amend.nothing-changed}; {@code amend.all-shipped} if
 * nothing is left to ship, unless the shop's settings allow it.
 *
 * @param use which address
 * @param address the right one, whole
 */
public record AmendAddress(@NotNull Address.Use use, @NotNull @Valid NewAddress address)
    implements OrderCommand {
  /**
   * Corrects where parcels go.
   *
   * @param address the right one
   * @return the command
   */
  public static AmendAddress shipping(NewAddress address) {
    return new AmendAddress(Address.Use.SHIPPING, address);
  }

  /**
   * Corrects who pays.
   *
   * @param address the right one
   * @return the command
   */
  public static AmendAddress billing(NewAddress address) {
    return new AmendAddress(Address.Use.BILLING, address);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> erased = Guards.notErased(order);
    if (erased.isPresent()) return Decision.no(erased.get());
    @Nullable Address before = order.buyer().address(use);
    Address after = address.toAddress();
    if (after.equals(before)) return Guards.no("amend.nothing-changed", order);
    boolean late = use == Address.Use.SHIPPING && isAllShipped(order);
    if (late && !context.settings().addressAfterShipping()) {
      return Guards.no("amend.all-shipped", order);
    }
    return Decision.on(order, context).then(new AddressAmended(use, before, after));
  }

  private static boolean isAllShipped(Order order) {
    return !order.parcels().isEmpty()
        && order.lines().stream()
            .filter(line -> line.delivery() == Delivery.SHIPPING)
            .allMatch(line -> order.units(line).open() == 0);
  }
}
