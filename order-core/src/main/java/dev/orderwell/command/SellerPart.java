package dev.orderwell.command;

import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.VendorId;
import dev.orderwell.workflow.PartState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finding a seller's part of an order, as far as it is open to the actor. */
final class SellerPart {
  private SellerPart() {}

  static Optional<PartState> find(@Nullable String named, Order order, DecisionContext context) {
    VendorId own = context.vendor();
    if (own != null && named != null && !named.equals(own.value())) return Optional.empty();
    String whose = own == null ? named : own.value();
    List<PartState> parts = order.parts();
    if (whose == null && parts.size() == 1) return Optional.of(parts.get(0));
    return parts.stream().filter(part -> Objects.equals(part.vendor(), whose)).findFirst();
  }

  static Rejection unknown(@Nullable String named, Order order) {
    return Rejection.of("part.unknown", order).with("part", named == null ? "" : named);
  }

  static @Nullable VendorId vendor(PartState part) {
    String vendor = part.vendor();
    return vendor == null ? null : new VendorId(vendor);
  }
}
