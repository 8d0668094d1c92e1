package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.EraseCustomer;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Explanation;
import dev.orderwell.engine.Instructions;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.party.Actor;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is tried too often waits for somebody, in sight of everybody. */
class DeadLetterStory {
  private static final Actor CRON = Actor.system("cron");
  private static final int TRIES = 8;

  private final FullDisk store = new FullDisk();
  private final Shop shop = new Shop(store, builder -> builder);
  private final Instructions instructions = shop.orders.instructions();
  private final OrderId id = shop.placed();

  /** Cannot write down what has come of an instruction as long as it is full. */
  private static final class FullDisk extends ForwardingOrderStore {
    private boolean full;

    FullDisk() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      if (full && change.completes() != null) throw new StoreException("no space left", null);
      return super.save(change);
    }
  }

  @Test
  @DisplayName("N3 A message that nobody takes ends in the dead letters and in the history")
  void aMessage() {
    PendingInstruction dead = buriedNote();
    assertThat(instructions.due(CRON, 10)).isEmpty();
    assertThat(dead.dead()).isTrue();
    assertThat(dead.tries()).isEqualTo(TRIES);
    assertThat(shop.history(id))
        .filteredOn(line -> line.contains("gave-up"))
        .containsExactly("Not sent: note to the customer (gave-up)");
    shop.clock.advance(Duration.ofDays(30));
    assertThat(instructions.run(CRON, 10)).isZero();
    assertThat(shop.orders.execute(ANA, id, AddTag.of("x")).pending()).isEmpty();
  }

  @Test
  @DisplayName("X14 Why is this order stuck: something was given up")
  void explained() {
    PendingInstruction dead = buriedNote();
    Explanation explanation = shop.orders.explain(ANA, id);
    assertThat(explanation.open()).containsExactly(dead);
    assertThat(explanation.describe(Locale.ENGLISH))
        .contains("To be sent: note to the customer (given up after 8 tries, until somebody");
    assertThat(explanation.describe(Locale.FRENCH)).contains("(abandonné après 8 essais, en att");
    assertThat(shop.orders.explain(LEA, id).open()).isEmpty();
  }

  @Test
  @DisplayName("N3 N2 Somebody replays it, and it goes out under the same key as before")
  void replayed() {
    PendingInstruction dead = buriedNote();
    PendingInstruction again = instructions.replay(ANA, dead.id());
    assertThat(again).isEqualTo(dead.revived(shop.clock.instant()));
    assertThat(again.tries()).isZero();
    assertThat(instructions.dead(ANA, 10)).isEmpty();
    assertThat(instructions.due(CRON, 10)).containsExactly(again);
    List<Message> told = shop.told(() -> assertThat(instructions.run(CRON, 10)).isEqualTo(1));
    assertThat(told).extracting(Message::key).containsExactly(dead.id().toString());
    assertThat(shop.history(id)).last().isEqualTo("Sent: note to the customer");
    assertThat(shop.orders.explain(ANA, id).open()).isEmpty();
  }

  @Test
  @DisplayName("N3 What fails again after a replay is tried as often as before, and buried again")
  void givenUpTwice() {
    PendingInstruction dead = buriedNote();
    instructions.replay(ANA, dead.id());
    failing();
    int before = shop.channel.messages().size();
    days(20);
    assertThat(shop.channel.messages()).hasSize(before + TRIES);
    assertThat(instructions.dead(ANA, 10)).extracting("id").containsExactly(dead.id());
    assertThat(shop.history(id)).filteredOn(line -> line.contains("gave-up")).hasSize(2);
  }

  @Test
  @DisplayName("N3 Only a dead letter of the shop is replayed, and only once")
  void onlyOnce() {
    PendingInstruction dead = buriedNote();
    Orders paris = shop.orders.shop("paris");
    Actor admin = Actor.admin("root");
    assertThat(paris.instructions().dead(admin, 10)).isEmpty();
    assertUnknown(paris.instructions(), admin, dead.id());
    instructions.replay(ANA, dead.id());
    assertUnknown(instructions, ANA, dead.id());
    assertUnknown(instructions, ANA, new InstructionId(id, 99, 1));
    for (Actor other : List.of(LEA, Shop.ACME, ANA.of("paris"))) {
      assertThatThrownBy(() -> instructions.dead(other, 10)).hasMessageContaining("access.refused");
      assertThatThrownBy(() -> instructions.replay(other, dead.id()))
          .hasMessageContaining("access.refused");
    }
  }

  @Test
  @DisplayName("P4 A refund whose outcome cannot be written down is not sent again, but looked up")
  void anOutcomeThatCannotBeWritten() {
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    store.full = true;
    shop.run(id, NewRefund.units("MUG", 1).issue());
    days(20);
    store.full = false;
    assertThat(shop.payments.refunds()).hasSize(1);
    shop.payments.answersLookups(call -> Lookup.Found.one(done(call)));
    days(2);
    assertThat(shop.payments.refunds()).hasSize(1);
    assertThat(shop.order(id).refunds().get(0).state()).hasToString("SETTLED");
  }

  @Test
  @DisplayName("N3 A message that is rejected is told of, and is no dead letter")
  void rejected() {
    shop.channel.answers(new DeliveryOutcome.Rejected("no-such-address"));
    shop.run(id, AddNote.toCustomer("Bonjour"));
    assertThat(shop.history(id)).last().asString().contains("no-such-address");
    assertThat(instructions.dead(ANA, 10)).isEmpty();
    assertThat(instructions.due(CRON, 10)).isEmpty();
  }

  @Test
  @DisplayName("X13 A dead letter forgets what it was to say with its customer")
  void erased() {
    PendingInstruction dead = buriedNote();
    assertThat(dead.instruction()).isNotEqualTo(dead.instruction().erased());
    shop.run(id, CancelOrder.because("x"), new EraseCustomer());
    PendingInstruction still = instructions.dead(ANA, 10).get(0);
    assertThat(still).isEqualTo(dead.with(dead.instruction().erased()));
    instructions.replay(ANA, dead.id());
    assertThat(shop.told(() -> instructions.run(CRON, 10))).isEmpty();
    assertThat(shop.history(id)).last().asString().contains("erased");
    assertThat(instructions.dead(ANA, 10)).isEmpty();
  }

  private static Lookup.Operation done(LookupCall call) {
    return new Lookup.Operation(
        "re_1", Lookup.State.SUCCEEDED, call.about().amount(), null, Shop.NOW);
  }

  private PendingInstruction buriedNote() {
    failing();
    shop.run(id, AddNote.toCustomer("Bonjour Léa"));
    days(20);
    List<PendingInstruction> dead = instructions.dead(ANA, 10);
    assertThat(dead).hasSize(1);
    return dead.get(0);
  }

  private void failing() {
    for (int i = 0; i < TRIES; i++) shop.channel.answers(new DeliveryOutcome.Unknown("down"));
  }

  private void days(int days) {
    for (int i = 0; i < days; i++) {
      shop.clock.advance(Duration.ofDays(1));
      instructions.run(CRON, 10);
    }
  }

  private static void assertUnknown(Instructions instructions, Actor actor, InstructionId id) {
    assertThatThrownBy(() -> instructions.replay(actor, id))
        .hasMessageContaining("dead-letter.unknown");
  }
}
