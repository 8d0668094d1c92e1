package dev.orderwell.store;

import dev.orderwell.identity.CommandId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The events of one shop that belong to no order yet. */
final class InMemoryParking {
  private final Map<CommandId, ParkedEvent> events = new ConcurrentHashMap<>();

  void park(ParkedEvent event) {
    events.putIfAbsent(event.name(), event);
  }

  Stream<ParkedEvent> all() {
    return events.values().stream().sorted(Comparator.comparing(ParkedEvent::due));
  }

  boolean again(ParkedEvent event, Instant due) {
    ParkedEvent known = events.get(event.name());
    return known != null
        && known.tries() == event.tries()
        && events.replace(event.name(), known, known.again(due));
  }

  boolean remove(ParkedEvent event) {
    return events.remove(event.name()) != null;
  }
}
