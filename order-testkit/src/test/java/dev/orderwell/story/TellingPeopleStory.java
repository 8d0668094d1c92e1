package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.access.Access;
import dev.orderwell.access.AccessPolicy;
import dev.orderwell.command.AddNote;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.Recipient;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TellingPeopleStory {
  private static final Actor CRON = Actor.system("cron");

  private final Shop shop = new Shop();

  @Test
  @DisplayName(
      "S0.2 The merchant is told of each new order, the customer gets a confirmation in the customer's language")
  void newOrder() {
    List<Message> told = shop.told(shop::placed);
    assertThat(told)
        .extracting(message -> message.recipient().role())
        .containsExactly(Recipient.Role.CUSTOMER, Recipient.Role.MERCHANT);
    assertThat(told.get(0).text())
        .isEqualTo("Bonjour Léa Martin,\nmerci pour votre commande A-1001 de 57,40 EUR.");
    assertThat(told.get(1).recipient().address()).isEqualTo("shop@example.com");
    assertThat(told.get(1).subject()).as("N8").isEqualTo("New order A-1001");
    assertThat(told.get(0).toString() + told.get(0).recipient()).doesNotContain("Léa", "lea@");
  }

  @Test
  void nobodyIsToldWhoCannotBeReachedOrIsNotToBeTold() {
    List<Message> told = shop.told(() -> shop.placed(NewOrder.in("EUR").line("A", "A", 1, "1.00")));
    assertThat(told)
        .extracting(message -> message.recipient().role())
        .containsExactly(Recipient.Role.MERCHANT);
    assertThat(
            shop.told(
                () ->
                    shop.orders.place(
                        ANA, Shop.teesAndMug().build(), CommandOptions.NONE.silent())))
        .isEmpty();
    Shop quiet =
        new Shop(builder -> builder.settings(ShopSettings.STANDARD.without(MessageKind.NEW_ORDER)));
    assertThat(quiet.told(quiet::placed)).hasSize(1);
  }

  @Test
  @DisplayName("N2 A message that was not taken is tried again under the same key, until it is")
  void triedAgain() {
    shop.channel.answers(
        new DeliveryOutcome.RetryLater(Duration.ofMinutes(10)), new DeliveryOutcome.Accepted("m"));
    OrderId id = shop.placed();
    assertThat(shop.orders.instructions().run(CRON, 10)).as("not due yet").isZero();
    shop.clock.advance(Duration.ofMinutes(9));
    assertThat(shop.orders.instructions().run(CRON, 10)).isZero();
    shop.clock.advance(Duration.ofMinutes(1));
    assertThat(shop.orders.instructions().run(CRON, 10)).isEqualTo(1);
    assertThat(shop.history(id)).filteredOn(line -> line.startsWith("Sent")).hasSize(2);
    List<Message> all = shop.channel.messages();
    assertThat(all.get(2).key()).isEqualTo(all.get(0).key());
    assertThat(shop.orders.instructions().run(CRON, 10)).isZero();
  }

  @Test
  @DisplayName("N3 What a channel rejects, or fails on too often, ends visibly in the history")
  void neverArrives() {
    shop.channel.answers(new DeliveryOutcome.Rejected("no-such-address"));
    OrderId id = shop.placed();
    assertThat(shop.history(id))
        .contains("Not sent: order confirmation to the customer (no-such-address)");

    int tries = 8;
    int messages = 2;
    for (int i = 0; i < tries * messages; i++) {
      shop.channel.throwing(new IllegalStateException("down"));
    }
    OrderId second = shop.placed(Shop.teesAndMug().number("S-2"));
    for (int i = 0; i < 20; i++) {
      shop.clock.advance(Duration.ofDays(1));
      shop.orders.instructions().run(CRON, 10);
    }
    assertThat(shop.history(second))
        .contains("Not sent: order confirmation to the customer (gave-up)");
    assertThat(shop.orders.instructions().due(CRON, 10)).isEmpty();
  }

  @Test
  void deferredInstructionsWaitForTheHost() {
    Outcome.Accepted accepted = shop.orders.deferred().place(ANA, Shop.teesAndMug().build());
    assertThat(accepted.pending()).hasSize(2);
    assertThat(shop.channel.messages()).isEmpty();
    assertThat(shop.orders.instructions().due(CRON, 10)).hasSize(2);
    assertThat(shop.orders.instructions().run(CRON, 1)).isEqualTo(1);
    assertThat(shop.orders.instructions().run(CRON, 10)).isEqualTo(1);
    assertThat(shop.history(accepted.id())).hasSize(3);
  }

  @Test
  void theLibrarysOwnBookkeepingNeedsNobodysPermission() {
    AccessPolicy standard = AccessPolicy.standard();
    Shop strict =
        new Shop(
            builder ->
                builder.access(
                    request ->
                        request.actor().role() == Role.SYSTEM
                            ? Access.REFUSED
                            : standard.decide(request)));
    OrderId id = strict.placed();
    assertThat(strict.history(id)).contains("Sent: order confirmation to the customer");
  }

  @Test
  void anAnswerWithoutItsPartsIsNoneAndALongOneIsCut() {
    shop.channel.answers(message -> new DeliveryOutcome.RetryLater(null));
    shop.channel.answers(new DeliveryOutcome.Rejected("a\nb" + "x".repeat(5000)));
    OrderId id = shop.placed();
    assertThat(shop.history(id)).anyMatch(line -> line.contains("(a bxx") && line.length() < 300);
    assertThat(shop.orders.deferred().instructions().due(CRON, 10)).isEmpty();
    shop.clock.advance(Duration.ofMinutes(1));
    assertThat(shop.orders.instructions().run(CRON, 10)).isEqualTo(1);
    assertThat(shop.history(id)).contains("Sent: order confirmation to the customer");
  }

  @Test
  void aChannelThatAsksForEverIsAskedAgainWithinAWeek() {
    shop.channel.answers(new DeliveryOutcome.RetryLater(Duration.ofSeconds(Long.MAX_VALUE)));
    shop.placed();
    shop.clock.advance(Duration.ofDays(7));
    assertThat(shop.orders.instructions().run(CRON, 10)).isEqualTo(1);
  }

  @Test
  void aChannelThatFailsNeverUndoesTheCommand() {
    OrderId id = shop.placed();
    shop.channel.answers(message -> null);
    shop.run(id, AddNote.toCustomer("Bonjour"));
    assertThat(shop.history(id)).contains("Note to the customer: Bonjour");
    assertThat(shop.orders.instructions().due(CRON, 10)).isEmpty();
    shop.clock.advance(Duration.ofMinutes(2));
    assertThat(shop.orders.instructions().run(CRON, 10)).isEqualTo(1);
    assertThat(shop.history(id)).contains("Sent: note to the customer");
  }
}
