package dev.orderwell.testkit.canaries;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;

import dev.orderwell.engine.Orders;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.Recipient;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.testkit.DeepText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Everybody looks at everything there is. */
final class Looking {
  private static final List<Actor> READERS = List.of(ANA, CanaryOrder.CUSTOMER, CanaryOrder.VENDOR);

  private final Course course;
  private final Orders orders;
  private final Net net;

  Looking(Course course, Net net) {
    this.course = course;
    orders = course.orders;
    this.net = net;
  }

  void look() {
    for (Actor reader : READERS) net.trying(() -> histories(reader));
    for (Actor reader : READERS) net.trying(() -> orders(reader));
    course.neighbours.messages.forEach(this::mail);
    textForms();
    stored();
  }

  private void histories(Actor reader) {
    Place place = reader.equals(ANA) ? Place.HISTORY_OF_STAFF : Place.HISTORY_OF_OTHERS;
    for (HistoryEntry entry : orders.history(reader, course.id)) {
      net.see(place, entry.describe(Locale.ENGLISH));
      net.see(place, entry.describe(Locale.FRENCH));
      net.see(Place.TEXT_FORM, entry.toString());
      net.see(Place.TEXT_FORM, entry.event().toString());
    }
  }

  private void orders(Actor reader) {
    text(orders.find(reader, course.id));
    text(orders.details(reader, course.id));
    text(orders.list(reader, OrderQuery.all()));
    text(orders.actions(reader, course.id));
    text(orders.explain(reader, course.id));
    net.see(Place.HISTORY_OF_STAFF, orders.explain(reader, course.id).describe(Locale.FRENCH));
  }

  private void mail(Message message) {
    boolean toShop = message.recipient().role() == Recipient.Role.MERCHANT;
    Place place = toShop ? Place.MAIL_TO_SHOP : Place.MAIL_TO_CUSTOMER;
    net.see(place, message.subject() + "\n" + message.text());
    text(message);
  }

  private void textForms() {
    text(Course.RAW);
    text(CanaryOrder.input());
    text(course.plugin.calls);
    text(course.plugin.lookups);
    text(orders.webhooks().parked(ANA, 1000));
    text(orders.instructions().inDoubt(ANA, 100));
    text(orders.instructions().dead(ANA, 100));
    text(orders.instructions().due(CRON, 100));
    text(course.store.find(ShopId.MAIN, course.id).orElseThrow());
    text(course.store.pending(ShopId.MAIN, course.id));
  }

  private void text(Object told) {
    net.see(Place.TEXT_FORM, Objects.toString(told));
  }

  private void stored() {
    Object order = course.store.find(ShopId.MAIN, course.id).orElseThrow();
    Object history = course.store.history(ShopId.MAIN, course.id);
    net.see(
        Place.STORED, DeepText.of(order, history, course.store.pending(ShopId.MAIN, course.id)));
  }
}
