package dev.orderwell.testkit.canaries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps each canary that is seen where it must not be. */
final class Net {
  /** One canary, and what it was in. */
  record Caught(Place place, Canary canary, String text) {}

  private final Set<Caught> caught = new LinkedHashSet<>();

  List<Caught> caught() {
    return List.copyOf(caught);
  }

  void see(Place place, String text) {
    for (Canary canary : Canary.in(text)) {
      if (!place.allows(canary)) caught.add(new Caught(place, canary, text));
    }
  }

  /** What is thrown here has reached the caller. */
  void trying(Runnable doing) {
    try {
      doing.run();
    } catch (RuntimeException e) {
      see(e);
    }
  }

  /** A message, and that of all that led to it. */
  void see(Throwable thrown) {
    for (Throwable one : chain(thrown)) see(Place.EXCEPTION, one.toString());
  }

  private static Set<Throwable> chain(Throwable thrown) {
    Set<Throwable> chain = new LinkedHashSet<>();
    List<Throwable> open = new ArrayList<>(List.of(thrown));
    while (!open.isEmpty()) {
      Throwable one = open.remove(0);
      if (!chain.add(one)) continue;
      if (one.getCause() != null) open.add(one.getCause());
      open.addAll(List.of(one.getSuppressed()));
    }
    return chain;
  }
}
