package dev.orderwell.examples.quickstart;

import dev.orderwell.action.Action;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Quote;
import dev.orderwell.engine.demo.ConsoleChannel;
import dev.orderwell.engine.demo.DemoPayments;
import dev.orderwell.fulfilment.Carriers;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One order from the checkout to the archive, with a refund by the provider and one by hand on the
 * way. Begin reading here.
 */
record OneOrder(Orders orders, HandSetClock clock, PrintStream out, Language language) {
  private static final Actor ANA = Actor.staff("ana");
  private static final ShopSettings SETTINGS =
      ShopSettings.STANDARD.carriers(
          Carriers.NONE.with(
              "colissimo", "https://www.laposte.fr/outils/suivre-vos-envois?code={code}"));

  static void show(PrintStream out, Language language, Storage storage) {
    HandSetClock clock = new HandSetClock();
    try (Orders orders =
        storage
            .orders("one")
            .payments(DemoPayments.approving())
            .notify(ConsoleChannel.to(out))
            .settings(SETTINGS)
            .clock(clock)
            .build()) {
      OrderId id = new OneOrder(orders, clock, out, language).live();
      new Printout(out, language).print(orders.details(ANA, id).orElseThrow());
    }
  }

  private OrderId live() {
    out.println(language.say("What happens", "Ce qui se passe"));
    clock.set("2026-03-02T09:14Z");
    OrderId id = orders.place(Actor.customer(), basket()).id();
    sayNext(id);
    orders.execute(ANA, id, RecordPayment.captured("demo", "pay_1"));
    sayNext(id);

    clock.set("2026-03-02T10:30Z");
    orders.execute(ANA, id, AddTag.of("cadeau", "#8E44AD"));
    orders.execute(ANA, id, AddNote.toCustomer("Le mug part demain, de l’atelier."));
    orders.execute(ANA, id, Ship.units("TEE-M", 2).tracking("colissimo", "6A12345678901"));
    sayNext(id);

    clock.set("2026-03-03T16:05Z");
    orders.perform(ANA, id, "ship", Map.of("carrier", "colissimo", "code", "6A12345678902"));
    sayNext(id);

    clock.set("2026-03-09T11:20Z");
    refund(id);
    sayNext(id);
    clock.set("2026-03-10T09:40Z");
    refundByHand(id);
    sayNext(id);
    orders.execute(ANA, id, MoveOrder.by("complete"));
    sayNext(id);

    clock.set("2026-03-16T08:00Z");
    Quote archiving = orders.preview(ANA, id, new Archive()); // nothing is saved
    String effect = archiving.explain(language.locale());
    out.println(language.say("  would happen: ", "  arriverait : ") + effect);
    orders.execute(ANA, archiving); // exactly that, or a refusal
    sayNext(id);
    return id;
  }

  /** The one step that the library suggests. */
  private void sayNext(OrderId id) {
    List<Action> actions = orders.actions(ANA, id);
    String next =
        actions.stream()
            .filter(Action::isPrimary)
            .map(action -> action.label(language.locale()))
            .findFirst()
            .orElse(language.say("nothing", "rien"));
    out.println(language.say("  next: ", "  à faire : ") + next);
  }

  private void refund(OrderId id) {
    try {
      orders.execute(ANA, id, NewRefund.amount("MUG", "15.00").issue());
    } catch (RejectedException e) {
      out.println(
          language.say("  refused: ", "  refusé : ") + e.rejection().message(language.locale()));
    }
    NewRefund oneShirt = NewRefund.units("TEE-M", 1).because("Un t-shirt est revenu.");
    Quote refund = orders.preview(ANA, id, oneShirt.issue());
    out.println(language.say("  would happen:", "  arriverait :"));
    refund.explain(language.locale()).lines().forEach(line -> out.println("    " + line));
    orders.execute(ANA, refund); // the provider pays back
  }

  /** What no provider is asked for waits until somebody has done it and says so. */
  private void refundByHand(OrderId id) {
    NewRefund gesture = NewRefund.goodwill("2.00").because("Un geste pour l’attente.").byHand();
    orders.execute(ANA, id, gesture.issue());
    clock.set("2026-03-11T14:00Z");
    orders.execute(ANA, id, ConfirmManualRefund.of(2, "virement 4711"));
  }

  private static NewOrder basket() {
    return NewOrder.in("EUR")
        .locale(Locale.FRANCE)
        .customer("Léa Martin", "lea@example.com")
        .shipTo("12 rue des Lilas", "69003", "Lyon", "FR")
        .line("TEE-M", "T-shirt bio M", 2, "20.00")
        .line("MUG", "Mug émaillé", 1, "12.50")
        .shipping("Colissimo", "4.90")
        .build();
  }
}
