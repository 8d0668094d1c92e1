package dev.orderwell.persistence.jooq;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.event.OrderEvent.ParcelShipped;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.event.OrderEvent.RefundIssued;
import dev.orderwell.event.OrderEvent.TagAdded;
import dev.orderwell.order.NewOrder;

/** What a busy shop does to an order; each step leaves one event of its own in the history. */
enum ShopStep {
  PLACE(OrderPlaced.class) {
    @Override
    OrderCommand command(String id) {
      throw new IllegalStateException("an order is placed, not changed");
    }
  },
  PAY(PaymentCaptured.class) {
    @Override
    OrderCommand command(String id) {
      return RecordPayment.captured(PaperPayments.ID, "pay_" + id).amount("12.00");
    }
  },
  SHIP(ParcelShipped.class) {
    @Override
    OrderCommand command(String id) {
      return Ship.units("MUG", 1);
    }
  },
  REFUND(RefundIssued.class) {
    @Override
    OrderCommand command(String id) {
      return NewRefund.amount("MUG", "5.00").issue();
    }
  },
  TAG(TagAdded.class) {
    @Override
    OrderCommand command(String id) {
      return AddTag.of("tag " + Math.floorMod(id.hashCode(), MOST_TAGS));
    }
  };

  private static final int MOST_TAGS = 20;

  private final Class<? extends OrderEvent> effect;

  ShopStep(Class<? extends OrderEvent> effect) {
    this.effect = effect;
  }

  /** The same for the same id, so that it can be repeated. */
  abstract OrderCommand command(String id);

  boolean isEffect(OrderEvent event) {
    return effect.isInstance(event);
  }

  static NewOrder basket() {
    return NewOrder.in("EUR")
        .customer("Léa Martin", "lea@example.com")
        .line("MUG", "Mug émaillé", 20, "6.00")
        .build();
  }
}
