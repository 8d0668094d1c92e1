package dev.orderwell.testkit.sequence;

import dev.orderwell.party.Actor;
import java.util.Locale;

/** What people are called in the report of a failure. */
final class Names {
  private Names() {}

  static String of(Actor actor) {
    String role = actor.role().name().toLowerCase(Locale.ROOT);
    return actor.isAnonymous() ? "guest" : role + " " + actor.id();
  }
}
