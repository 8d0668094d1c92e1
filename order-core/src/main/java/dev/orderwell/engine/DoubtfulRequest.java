package dev.orderwell.engine;

import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Order;
import dev.orderwell.payment.ProviderRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a provider was asked for and that nobody knows the end of.
 *
 * @param order whose
 * @param number what people call the order, null if it has none
 * @param request what was asked for, and how far it is
 * @param age since it was decided
 */
public record DoubtfulRequest(
    OrderId order, @Nullable OrderNumber number, ProviderRequest request, Duration age) {
  static Stream<DoubtfulRequest> of(Order order, Instant now) {
    return order
        .requests()
        .filter(request -> request.state().isInDoubt())
        .map(
            request ->
                new DoubtfulRequest(
                    order.id(),
                    order.number().orElse(null),
                    request,
                    Duration.between(request.operation().at(), now)));
  }
}
