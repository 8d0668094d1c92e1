package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.command.RecordProviderEvent.Kind;
import dev.orderwell.identity.CommandId;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.ParkedEvent;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S20: what a provider has told too early. See {@link OrderStoreContract}. */
abstract class ParkingRules extends DoubtRules {
  private static final ShopId PARIS = new ShopId("paris");
  private static final Instant EXACT = LATER.plusNanos(999_999_000);
  private static final Instant FAR = LATER.plusSeconds(86_400);

  @Test
  void S20_aParkedEventComesBackAsItWas() {
    String longest = "e".repeat(128);
    RecordProviderEvent full =
        RecordProviderEvent.of("acme-pay", ContractCourses.LETTERS, Kind.CHARGEBACK_OPENED, EXACT)
            .about("p_1 " + ContractCourses.LETTERS, "🎁".repeat(100), "0f-1-a")
            .amount("1234567.89", "EUR")
            .code("Line_1 " + ContractCourses.LETTERS);
    ParkedEvent one = new ParkedEvent(MAIN, new CommandId(longest), full, "#2026/A-1", 0, EXACT);
    ParkedEvent other = event("e-2", null, EXACT.plusNanos(1000));
    park(one, other);
    assertThat(store.parked(FAR, 10)).containsExactly(one, other);
    assertThat(store.parked(MAIN, 10)).containsExactly(one, other);
  }

  @Test
  void S20_everyKindOfEventCanBeParked() {
    for (Kind kind : Kind.values()) {
      RecordProviderEvent told = RecordProviderEvent.of("acme-pay", "e", kind, Fixtures.NOW);
      store.park(new ParkedEvent(MAIN, new CommandId(kind.name()), told, null, 0, LATER));
    }
    assertThat(store.parked(MAIN, 100))
        .hasSize(Kind.values().length)
        .allSatisfy(one -> assertThat(one.event().kind().name()).isEqualTo(one.name().value()));
  }

  @Test
  void S20_anEventIsParkedOnce() {
    ParkedEvent first = event("e-1", "A-1", LATER);
    park(first, event("e-1", "A-2", Fixtures.NOW));
    assertThat(store.parked(MAIN, 10)).containsExactly(first);
    store.parkAgain(first, EXACT);
    park(first);
    assertThat(store.parked(MAIN, 10)).containsExactly(first.again(EXACT));
  }

  @Test
  void S20_ofThoseWhoParkAnEventAtOnceOneDoes() {
    List<ParkedEvent> parked =
        Racing.threads(
            8,
            writer -> {
              ParkedEvent mine = event("e-1", "A-" + writer, LATER.plusSeconds(writer));
              store.park(mine);
              return mine;
            });
    assertThat(store.parked(MAIN, 10)).hasSize(1).isSubsetOf(parked);
  }

  @Test
  void S20_theDueOnesOfAllShopsComeEarliestFirst() {
    ParkedEvent third = in(PARIS, event("a", null, LATER.plusSeconds(3)));
    ParkedEvent first = event("c", null, LATER.plusSeconds(1));
    ParkedEvent second = in(new ShopId("oslo"), event("b", null, LATER.plusSeconds(2)));
    park(third, first, second, event("d", null, LATER.plusSeconds(4)));
    Instant now = LATER.plusSeconds(3);
    assertThat(store.parked(now, 10)).containsExactly(first, second, third);
    assertThat(store.parked(now, 2)).containsExactly(first, second);
  }

  @Test
  void S20_anEventIsNotTriedBeforeItIsDue() {
    ParkedEvent event = event("e-1", null, EXACT);
    park(event);
    assertThat(store.parked(EXACT.minusNanos(1000), 10)).isEmpty();
    assertThat(store.parked(EXACT, 10)).containsExactly(event);
  }

  @Test
  void S20_allEventsOfAShopAreListedDueFirstFirst() {
    ParkedEvent last = event("a", null, FAR);
    ParkedEvent first = event("c", null, Fixtures.NOW);
    ParkedEvent middle = event("b", null, LATER);
    park(last, first, middle);
    assertThat(store.parked(MAIN, 10)).containsExactly(first, middle, last);
    assertThat(store.parked(MAIN, 2)).containsExactly(first, middle);
  }

  @Test
  void S20_anEventThatWasTriedIsPutOff() {
    ParkedEvent event = event("e-1", "A-1", LATER);
    ParkedEvent other = event("e-2", null, LATER);
    park(event, other);
    assertThat(store.parkAgain(event, EXACT)).isTrue();
    assertThat(store.parked(EXACT.minusNanos(1000), 10)).containsExactly(other);
    assertThat(store.parked(EXACT, 10)).containsExactly(other, event.again(EXACT));
    assertThat(store.parkAgain(event.again(EXACT), LATER)).isTrue();
    assertThat(store.parked(MAIN, 10))
        .containsExactlyInAnyOrder(other, event.again(EXACT).again(LATER));
  }

  @Test
  void S20_ofThoseWhoTryAnEventOneDoes() {
    ParkedEvent event = event("e-1", null, LATER);
    park(event);
    List<Boolean> tried =
        Racing.threads(8, tries -> store.parkAgain(event, LATER.plusSeconds(tries)));
    assertThat(tried).containsOnlyOnce(true);
    ParkedEvent now = event.again(LATER.plusSeconds(tried.indexOf(true)));
    assertThat(store.parkAgain(event, FAR)).isFalse();
    assertThat(store.parkAgain(now.again(FAR), FAR)).as("tries that are ahead").isFalse();
    assertThat(store.parked(MAIN, 10)).containsExactly(now);
  }

  @Test
  void S20_whatIsTakenOutIsGone() {
    ParkedEvent event = event("e-1", "A-1", LATER);
    ParkedEvent other = event("e-2", null, EXACT);
    park(event, other);
    store.parkAgain(event, FAR);
    assertThat(store.unpark(event)).as("its tries do not count").isTrue();
    assertThat(store.unpark(event)).isFalse();
    assertThat(store.parkAgain(event.again(FAR), FAR)).isFalse();
    assertThat(store.parked(FAR, 10)).containsExactly(other);
    assertThat(store.parked(MAIN, 10)).containsExactly(other);
  }

  @Test
  void S20_ofThoseWhoTakeAnEventOutOneDoes() {
    ParkedEvent event = event("e-1", null, LATER);
    park(event);
    assertThat(Racing.threads(8, any -> store.unpark(event))).containsOnlyOnce(true);
  }

  @Test
  void S20_whatIsGoneCanBeParkedAnew() {
    ParkedEvent event = event("e-1", "A-1", LATER);
    park(event);
    store.parkAgain(event, FAR);
    store.unpark(event);
    park(event);
    assertThat(store.parked(MAIN, 10)).containsExactly(event);
  }

  @Test
  void S20_eventsOfShopsAreApartEvenWhereAllNamesAreTheSame() {
    ParkedEvent here = event("e-1", "A-1", LATER);
    ParkedEvent there = in(PARIS, event("e-1", "B-1", EXACT));
    park(here, there);
    assertThat(store.parked(MAIN, 10)).containsExactly(here);
    assertThat(store.parked(PARIS, 10)).containsExactly(there);
    assertThat(store.parked(FAR, 10)).containsExactly(here, there);
    store.parkAgain(here, FAR);
    assertThat(store.parked(PARIS, 10)).containsExactly(there);
    store.unpark(here);
    assertThat(store.parked(MAIN, 10)).isEmpty();
    assertThat(store.parked(PARIS, 10)).containsExactly(there);
    assertThat(store.parked(new ShopId("Paris"), 10)).isEmpty();
  }

  @Test
  void S20_namesOfEventsDifferByCase() {
    ParkedEvent lower = event("event-a", null, LATER);
    ParkedEvent upper = event("event-A", null, EXACT);
    park(lower, upper);
    assertThat(store.parked(MAIN, 10)).containsExactly(lower, upper);
    store.parkAgain(upper, FAR);
    store.unpark(lower);
    assertThat(store.parked(MAIN, 10)).containsExactly(upper.again(FAR));
  }

  private void park(ParkedEvent... events) {
    Stream.of(events).forEach(store::park);
  }

  static ParkedEvent event(String name, @Nullable String order, Instant due) {
    RecordProviderEvent told =
        RecordProviderEvent.of("acme-pay", name, Kind.CAPTURED, Fixtures.NOW.minusNanos(1000));
    return new ParkedEvent(MAIN, new CommandId(name), told, order, 0, due);
  }

  private static ParkedEvent in(ShopId shop, ParkedEvent one) {
    return new ParkedEvent(shop, one.name(), one.event(), one.order(), one.tries(), one.due());
  }
}
