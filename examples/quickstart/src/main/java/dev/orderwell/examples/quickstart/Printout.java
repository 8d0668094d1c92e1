package dev.orderwell.examples.quickstart;

import dev.orderwell.engine.OrderDetails;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Actor;
import dev.orderwell.workflow.Axis;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints what is known about an order. */
record Printout(PrintStream out, Language language) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  void print(OrderDetails details) {
    out.println(language.say("Its history", "Son historique"));
    details.history().forEach(this::print);
    out.println(language.say("Where it stands", "Où elle en est"));
    standing(details.order());
  }

  private void print(HistoryEntry entry) {
    out.printf(
        "  %s  %-18s  %s%n",
        TIME.format(entry.at()), name(entry.actor()), entry.describe(language.locale()));
  }

  private String name(Actor actor) {
    return actor.role().label(language.locale()) + " " + actor.id();
  }

  private void standing(OrderView order) {
    for (Axis axis : Axis.values()) {
      line(axis.label(language.locale()), order.statuses().on(axis).label(language.locale()));
    }
    if (order.isArchived()) {
      line(language.say("mark", "mention"), language.say("archived", "archivée"));
    }
    order.parcels().forEach(this::print);
  }

  private void print(Parcel parcel) {
    for (Tracking tracking : parcel.trackings()) {
      line(language.say("parcel ", "colis ") + parcel.number(), tracking.url());
    }
  }

  private void line(String label, @Nullable String text) {
    out.printf("  %-10s  %s%n", label, text);
  }
}
