package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static dev.orderwell.story.Shop.ZEN;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RefundPick;
import dev.orderwell.command.RejectRefund;
import dev.orderwell.command.Ship;
import dev.orderwell.command.WithdrawRefund;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundPolicy;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.testkit.RecordingInventory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefundRequestStory {
  private static final Actor BEN = Actor.staff("ben");

  private final Shop shop = new Shop();
  private final OrderId id = placed(shop);

  /** Two bags of acme at 30.00 with 10 % commission, a hat of zen at 15.00, posts 3.00 and 4.90. */
  private static OrderId placed(Shop in) {
    OrderId id =
        in.placed(
            Shop.teesAndMug()
                .line(
                    NewLine.of("BAG", "Bag", 2, "30.00")
                        .vendor("acme")
                        .commission(NewCommission.percent("10").ofGross()))
                .line(
                    NewLine.of("HAT", "Hat", 1, "15.00")
                        .vendor("zen")
                        .commission(NewCommission.percent("20").ofGross()))
                .shipping(NewShipping.of("Acme post", "3.00").vendor("acme")));
    in.run(id, RecordPayment.captured("demo", "pay_1"));
    return id;
  }

  private void run(Actor actor, OrderCommand... commands) {
    for (OrderCommand command : commands) shop.orders.execute(actor, id, command);
  }

  private Refund refund(int number) {
    return shop.order(id).refundLedger().find(number).orElseThrow();
  }

  @Test
  @DisplayName("S4.21, S4.25 A request reserves nothing, is approved, and then goes out")
  void approved() {
    run(ACME, NewRefund.units("BAG", 1).because("Torn").request());
    assertThat(refund(1).state()).isEqualTo(Refund.State.REQUESTED);
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("135.40"));
    assertThat(shop.payments.refunds()).isEmpty();
    assertThat(shop.refused(ACME, id, ApproveRefund.of(1)).code()).isEqualTo("access.refused");
    run(ANA, ApproveRefund.of(1).amount("30.00"));
    assertThat(refund(1).state()).isEqualTo(Refund.State.SETTLED);
    assertThat(shop.payments.refunds())
        .singleElement()
        .satisfies(call -> assertThat(call.amount()).isEqualTo(eur("30.00")));
    assertThat(shop.refused(id, ApproveRefund.of(1)).code()).isEqualTo("refund.decided-already");
    assertThat(shop.refused(id, ApproveRefund.of(2)).code()).isEqualTo("refund.unknown");
  }

  @Test
  @DisplayName("S4.21 A request is turned down, or taken back by who made it")
  void rejectedAndWithdrawn() {
    run(ACME, NewRefund.units("BAG", 1).request(), NewRefund.units("BAG", 2).request());
    assertThat(shop.refused(id, new WithdrawRefund(1)).code()).isEqualTo("refund.not-requester");
    assertThat(shop.refused(ZEN, id, new WithdrawRefund(1)).code()).isEqualTo("refund.unknown");
    run(ACME, new WithdrawRefund(1));
    run(ANA, RejectRefund.of(2).because("Not torn at all"));
    assertThat(refund(1).state()).isEqualTo(Refund.State.WITHDRAWN);
    assertThat(refund(2).state()).isEqualTo(Refund.State.REJECTED);
    assertThat(shop.refused(id, ApproveRefund.of(2)).code()).isEqualTo("refund.decided-already");
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("135.40"));
  }

  @Test
  @DisplayName("S4.23 A request needs a reason where the shop says so; a reason has a language")
  void reason() {
    RefundRules rules = RefundRules.STANDARD.reason(RefundRules.ReasonRule.REQUIRED_FOR_REQUESTS);
    Shop strict = new Shop(builder -> builder.settings(ShopSettings.STANDARD.refunds(rules)));
    OrderId other = placed(strict);
    assertThat(strict.refused(ACME, other, NewRefund.everything().request()).code())
        .isEqualTo("refund.reason-missing");
    assertThat(strict.refused(ACME, other, NewRefund.units("BAG", 1).request()).code())
        .isEqualTo("refund.reason-missing");
    strict.orders.execute(
        ACME, other, NewRefund.everything().because("Torn", Locale.ENGLISH).request());
    assertThat(strict.order(other).refunds().get(0).reason().language()).isEqualTo(Locale.ENGLISH);
    strict.run(other, NewRefund.units("MUG", 1).issue());
  }

  @Test
  @DisplayName(
      "S4.24 The customer reads the reason only once it is approved, never the internal one")
  void reasonAfterApproval() {
    List<Message> asked =
        shop.told(
            () ->
                run(
                    ACME,
                    NewRefund.units("BAG", 1)
                        .because("torn-kanari")
                        .internally("own-kanari")
                        .request()));
    assertThat(asked).noneMatch(message -> "lea@example.com".equals(message.recipient().address()));
    assertThat(toCustomer()).doesNotContain("kanari");
    List<Message> told = shop.told(() -> run(ANA, ApproveRefund.of(1)));
    assertThat(told)
        .anySatisfy(message -> assertThat(message.text()).contains("torn-kanari", "30,00 EUR"))
        .noneSatisfy(message -> assertThat(message.text()).contains("own-kanari"));
    assertThat(toCustomer()).contains("torn-kanari").doesNotContain("own-kanari");
  }

  /** All that the customer can get of refunds. */
  private String toCustomer() {
    OrderView seen = shop.orders.find(LEA, id).orElseThrow();
    StringBuilder all = new StringBuilder();
    for (Refund refund : seen.refunds()) {
      all.append(refund).append(refund.reason().text()).append(refund.reason().internal());
    }
    for (HistoryEntry entry : shop.orders.history(LEA, id)) {
      all.append(entry.describe(Locale.ENGLISH)).append(entry.event());
    }
    return all.toString();
  }

  @Test
  @DisplayName("S4.25 Nobody approves the own request, and limits hold, where the shop says so")
  void policy() {
    RefundPolicy policy = RefundPolicy.fourEyes().and(RefundPolicy.upTo(eur("40.00")));
    RefundRules rules = RefundRules.STANDARD.policy(policy);
    Shop strict = new Shop(builder -> builder.settings(ShopSettings.STANDARD.refunds(rules)));
    OrderId other = placed(strict);
    assertThat(strict.refused(other, NewRefund.units("MUG", 1).issue()).code())
        .isEqualTo("refund.needs-approval");
    strict.run(other, NewRefund.units("MUG", 1).request());
    Rejection own = strict.refused(other, ApproveRefund.of(1));
    assertThat(own.code()).isEqualTo("refund.own-request");
    assertThat(own.facts()).containsEntry("total", eur("12.50"));
    assertThat(strict.refused(other, RejectRefund.of(1)).code()).isEqualTo("refund.own-request");
    strict.orders.execute(BEN, other, ApproveRefund.of(1));
    strict.run(other, NewRefund.everything().request());
    Rejection limit = strict.refused(BEN, other, ApproveRefund.of(2));
    assertThat(limit.code()).isEqualTo("refund.over-limit");
    assertThat(limit.facts()).containsEntry("limit", eur("40.00"));
    strict.orders.execute(Actor.admin("root"), other, ApproveRefund.of(2));
  }

  @Test
  @DisplayName(
      "S4.25 What is approved is what was asked for: if its worth has changed it is refused")
  void checkedAgain() {
    run(ACME, NewRefund.units("BAG", 1).request());
    assertThat(shop.refused(id, ApproveRefund.of(1).amount("29.99")).facts())
        .containsEntry("amount", eur("30.00"));
    run(ANA, NewRefund.amount("BAG", "10.00").issue());
    Rejection outdated = shop.refused(id, ApproveRefund.of(1));
    assertThat(outdated.code()).isEqualTo("refund.outdated");
    assertThat(outdated.message(Locale.ENGLISH)).contains("line 3");
    run(ACME, NewRefund.units("BAG", 1).request());
    run(ANA, ApproveRefund.of(3).amount("25.00"));
  }

  @Test
  @DisplayName("S4.26 For a vendor everything means its own part, and nothing beyond it")
  void ownPart() {
    run(ACME, NewRefund.everything().because(RefundReason.Code.NOT_RECEIVED).request());
    assertThat(refund(1).total()).isEqualTo(eur("63.00"));
    assertThat(shop.refused(ACME, id, NewRefund.units("HAT", 1).request()).code())
        .isEqualTo("line.unknown");
    assertThat(shop.refused(ACME, id, NewRefund.goodwill("63.01").request()).code())
        .isEqualTo("refund.exceeds-all-left");
    assertThat(shop.refused(ACME, id, NewRefund.shipping(1).request()).code())
        .isEqualTo("refund.component-unknown");
    assertThat(shop.refused(ACME, id, NewRefund.units("BAG", 1).issue()).code())
        .isEqualTo("access.refused");
    assertThat(shop.orders.find(ZEN, id).orElseThrow().refunds()).isEmpty();
    assertThat(shop.orders.history(ZEN, id))
        .noneMatch(entry -> entry.event().toString().contains("Refund"));
    Refund seen = shop.orders.find(ACME, id).orElseThrow().refunds().get(0);
    assertThat(seen.items()).hasSize(2);
    assertThat(shop.orders.history(ACME, id))
        .anyMatch(entry -> entry.describe(Locale.ENGLISH).startsWith("Refund 1 requested: 63.00"));
  }

  @Test
  void staffRefundsAVendorsPartAsAWholeToo() {
    run(ANA, NewRefund.everything().ofVendor("acme").issue());
    assertThat(refund(1).total()).isEqualTo(eur("63.00"));
    assertThat(shop.refused(id, NewRefund.everything().ofVendor("acme").issue()).code())
        .isEqualTo("refund.nothing-left");
    assertThat(shop.refused(id, NewRefund.everything().ofVendor("nobody").issue()).code())
        .isEqualTo("refund.vendor-unknown");
    assertThat(shop.refused(ACME, id, NewRefund.everything().ofVendor("zen").request()).code())
        .isEqualTo("refund.vendor-unknown");
  }

  @Test
  @DisplayName("S4.32 A refund reverses the commission and the stock of that vendor alone")
  void commission() {
    RecordingInventory inventory = new RecordingInventory();
    Shop stocked = new Shop(builder -> builder.inventory(inventory));
    OrderId other = placed(stocked);
    stocked.run(other, Ship.remaining());
    stocked.orders.execute(
        ACME, other, NewRefund.of(RefundPick.units("BAG", 1).restock(1)).request());
    stocked.run(other, ApproveRefund.of(1));
    Order order = stocked.order(other);
    assertThat(order.refunds().get(0).items().stream().map(RefundItem::commission))
        .containsExactly(eur("3.00"));
    assertThat(order.refundLedger().lines().get(2).commissionReversed()).isEqualTo(eur("3.00"));
    assertThat(order.refundLedger().lines().get(3).commissionReversed()).isEqualTo(eur("0.00"));
    assertThat(inventory.putBack("BAG")).isEqualTo(1);
    assertThat(inventory.putBack("HAT")).isZero();
    assertThat(inventory.putBack("TEE-M")).isZero();
    stocked.run(other, NewRefund.everything().restock(false).issue());
    Order all = stocked.order(other);
    assertThat(all.refundLedger().lines().get(2).commissionReversed()).isEqualTo(eur("6.00"));
    assertThat(all.refundLedger().lines().get(3).commissionReversed()).isEqualTo(eur("3.00"));
    assertThat(stocked.orders.find(LEA, other).orElseThrow().refunds())
        .allSatisfy(
            refund -> assertThat(refund.items()).allMatch(item -> item.commission().isZero()));
  }
}
