package dev.orderwell.testkit.broken;

import dev.orderwell.command.RecordProviderEvent.Kind;
import dev.orderwell.identity.CommandId;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Events that are parked twice, for ever or in the wrong place: S20. */
final class BrokenParking {
  private BrokenParking() {}

  /** What they have in common. */
  private static class Parking extends ForwardingOrderStore {
    Parking() {
      super(new InMemoryOrderStore());
    }

    Optional<ParkedEvent> kept(ParkedEvent event) {
      return super.parked(event.shop(), 1000).stream()
          .filter(one -> one.name().equals(event.name()))
          .findFirst();
    }

    static List<ParkedEvent> reversed(List<ParkedEvent> events, int limit) {
      List<ParkedEvent> reversed = new ArrayList<>(events);
      Collections.reverse(reversed);
      return reversed.subList(0, Math.min(limit, reversed.size()));
    }

    static ParkedEvent called(ParkedEvent event, String name) {
      return new ParkedEvent(
          event.shop(),
          new CommandId(name),
          event.event(),
          event.order(),
          event.tries(),
          event.due());
    }
  }

  /** Columns that cut what is too long for them. */
  static final class CutsNames extends Parking {
    @Override
    public void park(ParkedEvent event) {
      String name = event.name().value();
      super.park(called(event, name.substring(0, Math.min(100, name.length()))));
    }
  }

  /** A {@code CHECK} that lists the kinds of last year. */
  static final class KnowsTheKindsOfLastYear extends Parking {
    @Override
    public void park(ParkedEvent event) {
      if (event.event().kind() != Kind.BOUNCED) super.park(event);
    }
  }

  /** {@code MERGE}: the last one wins. */
  static final class OverwritesWhatIsParked extends Parking {
    @Override
    public void park(ParkedEvent event) {
      super.unpark(event);
      super.park(event);
    }
  }

  /** A plain {@code INSERT}. */
  static final class StumblesOverWhatIsParked extends Parking {
    @Override
    public synchronized void park(ParkedEvent event) {
      if (kept(event).isPresent()) throw new StoreException("duplicate key", null);
      super.park(event);
    }
  }

  /** {@code ORDER BY … DESC}. */
  static final class FindsTheLatestParkedFirst extends Parking {
    @Override
    public List<ParkedEvent> parked(Instant now, int limit) {
      return reversed(super.parked(now, 1000), limit);
    }
  }

  /** Keeps seconds. */
  static final class TriesASecondEarly extends Parking {
    @Override
    public List<ParkedEvent> parked(Instant now, int limit) {
      return super.parked(now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1), limit);
    }
  }

  /** Lists a shop's events as they came. */
  static final class ListsTheLatestParkedFirst extends Parking {
    @Override
    public List<ParkedEvent> parked(ShopId shop, int limit) {
      return reversed(super.parked(shop, 1000), limit);
    }
  }

  /** Counts the tries, and leaves the event due. */
  static final class PutsNothingOff extends Parking {
    @Override
    public boolean parkAgain(ParkedEvent event, Instant due) {
      return super.parkAgain(event, event.due());
    }
  }

  /** Says yes without looking whether a row was updated. */
  static final class LetsEverybodyTry extends Parking {
    @Override
    public boolean parkAgain(ParkedEvent event, Instant due) {
      super.parkAgain(event, due);
      return true;
    }
  }

  /** Takes out only what nobody has tried since. */
  static final class TakesOutWhatItHasSeen extends Parking {
    @Override
    public boolean unpark(ParkedEvent event) {
      return kept(event).filter(event::equals).isPresent() && super.unpark(event);
    }
  }

  /** Says yes without looking whether a row was deleted. */
  static final class LetsEverybodyTakeOut extends Parking {
    @Override
    public boolean unpark(ParkedEvent event) {
      super.unpark(event);
      return true;
    }
  }

  /** Marks what is taken out, and finds the mark again. */
  static final class RemembersWhatIsGone extends Parking {
    private final Set<CommandId> gone = new HashSet<>();

    @Override
    public boolean unpark(ParkedEvent event) {
      gone.add(event.name());
      return super.unpark(event);
    }

    @Override
    public void park(ParkedEvent event) {
      if (!gone.contains(event.name())) super.park(event);
    }
  }

  /** The shop is missing from the key. */
  static final class TakesOutOfEveryShop extends Parking {
    @Override
    public boolean unpark(ParkedEvent event) {
      for (ParkedEvent one : super.parked(Instant.MAX, 1000)) {
        if (one.name().equals(event.name()) && !one.shop().equals(event.shop())) {
          super.unpark(one);
        }
      }
      return super.unpark(event);
    }
  }

  /** A collation that ignores case. */
  static final class IgnoresTheCaseOfEvents extends Parking {
    @Override
    public void park(ParkedEvent event) {
      String folded = event.name().value().toLowerCase(Locale.ROOT);
      boolean known =
          parked(event.shop(), 1000).stream()
              .anyMatch(one -> one.name().value().toLowerCase(Locale.ROOT).equals(folded));
      if (!known) super.park(event);
    }
  }
}
