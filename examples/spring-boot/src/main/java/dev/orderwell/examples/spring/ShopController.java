package dev.orderwell.examples.spring;

import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.json.CommandJson;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Actor;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the shop's pages ask for. Who asks would come from Spring Security. */
@RestController
class ShopController {
  private static final Actor STAFF = Actor.staff("ana");
  private static final Actor SHOP = Actor.system("shop");

  private final CheckoutService checkouts;
  private final Orders orders;

  ShopController(CheckoutService checkouts, Orders orders) {
    this.checkouts = checkouts;
    this.orders = orders;
  }

  record PlacedOrder(String number, String total, String payment) {
    static PlacedOrder of(OrderView order) {
      return new PlacedOrder(
          order.number().orElseThrow().value(),
          order.totals().total().toString(),
          order.statuses().payment().code());
    }
  }

  /**
   * The body is an order in Orderwell's JSON, priced by the shop. The transaction has ended when
   * the service returns: only now is the customer told.
   */
  @PostMapping("/checkouts")
  ResponseEntity<PlacedOrder> place(
      @RequestBody String order, @RequestParam(required = false) @Nullable String voucher) {
    PlacedOrder placed = PlacedOrder.of(checkouts.place(CommandJson.newOrder(order), voucher));
    orders.instructions().run(SHOP, 100);
    return ResponseEntity.created(URI.create("/orders/" + placed.number())).body(placed);
  }

  @GetMapping("/orders/{number}")
  ResponseEntity<PlacedOrder> find(@PathVariable OrderNumber number) {
    return ResponseEntity.of(orders.find(STAFF, number).map(PlacedOrder::of));
  }
}
