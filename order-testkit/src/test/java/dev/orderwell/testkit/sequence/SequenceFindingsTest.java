package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.Batch;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Quote;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.tagging.Tag;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.workflow.PaymentCategory;
import org.junit.jupiter.api.Test;

/** What {@link SequenceProperties} once found, each shrunk to a few lines. */
class SequenceFindingsTest {
  private static final RecordPayment AUTHORIZED = RecordPayment.authorized("acme-pay", "p_1");
  private static final RecordPayment CAPTURED = RecordPayment.captured("acme-pay", "p_1");

  private final Orders orders = Fixtures.orders();

  @Test
  void theQuoteOfPlacingADraftCanBeExecuted() {
    OrderId draft = draft();
    Quote quote = orders.preview(Fixtures.ANA, draft, PlaceUnplaced.now());
    OrderView placed = orders.execute(Fixtures.ANA, quote).order();
    assertThat(placed.number().orElseThrow()).hasToString("A-1001");
  }

  @Test
  void aTagThatIsNewInTheBatchThatPlacesADraftIsInTheDictionary() {
    OrderId draft = draft();
    execute(draft, Batch.of(AddTag.of("cadeau"), PlaceUnplaced.now()));
    assertThat(orders.tags().list(Fixtures.ANA)).extracting(Tag::name).containsExactly("cadeau");
    assertThat(orders.details(Fixtures.ANA, draft).orElseThrow().tags()).hasSize(1);
  }

  @Test
  void whatIsPromisedAgainAfterAVoidIsOpenAndCanBeTaken() {
    OrderId id = orders.place(Fixtures.LEA, Fixtures.teeAndMug().build()).id();
    execute(id, AUTHORIZED);
    execute(id, RecordPayment.voided("acme-pay", "p_1"));
    Order again = execute(id, AUTHORIZED);
    assertThat(again.paymentLedger().open()).hasToString("EUR 57.40");
    assertThat(again.statuses().payment().category()).isEqualTo(PaymentCategory.AUTHORIZED);
    assertThat(execute(id, CAPTURED).paid()).hasToString("EUR 57.40");
  }

  @Test
  void aPromiseThatFailedIsNotOpenAgainWhenALaterTryIsTaken() {
    OrderId id = orders.place(Fixtures.LEA, Fixtures.teeAndMug().build()).id();
    execute(id, AUTHORIZED);
    execute(id, RecordPayment.failed("acme-pay", "p_1", "declined"));
    execute(id, RecordPayment.pending("acme-pay", "p_1").amount("10.00"));
    Order taken = execute(id, CAPTURED);
    assertThat(taken.paid()).hasToString("EUR 10.00");
    assertThat(taken.paymentLedger().open()).hasToString("EUR 0.00");
    assertThat(taken.payments().get(0).state()).isEqualTo(PaymentState.CAPTURED);
  }

  private OrderId draft() {
    return orders.saveDraft(Fixtures.ANA, Fixtures.teeAndMug().build()).id();
  }

  private Order execute(OrderId id, OrderCommand command) {
    return (Order) orders.execute(Fixtures.ANA, id, command).order();
  }
}
