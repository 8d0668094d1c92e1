package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.PendingInstruction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S16: what was tried too often. See {@link OrderStoreContract}. */
abstract class DeadLetterRules extends ErasingRules {
  private static final Instant MUCH_LATER = LATER.plusSeconds(3600);

  @Test
  void S16_aDeadLetterIsOutOfTheWayAndInSight() {
    PendingInstruction claimed = claimed();
    assertThat(store.bury(claimed)).isTrue();
    PendingInstruction dead = claimed.buried();
    assertThat(store.dead(MAIN, 10)).containsExactly(dead);
    assertThat(store.pending(MAIN, dead.id().order())).contains(dead);
    assertThat(store.due(MUCH_LATER, 100)).isNotEmpty().noneMatch(one -> is(one, dead));
  }

  @Test
  void S16_nobodyClaimsPostponesOrDropsADeadLetter() {
    PendingInstruction claimed = claimed();
    store.bury(claimed);
    for (PendingInstruction one : List.of(claimed, claimed.buried())) {
      assertThat(store.claim(one, MUCH_LATER)).isFalse();
      store.postpone(one, MUCH_LATER);
      store.drop(one);
    }
    assertThat(store.bury(claimed)).isFalse();
    assertThat(store.dead(MAIN, 10)).containsExactly(claimed.buried());
  }

  @Test
  void S16_whoHasLostAClaimBuriesNothing() {
    PendingInstruction mine = claimed();
    store.claim(mine, MUCH_LATER);
    assertThat(store.bury(mine)).isFalse();
    assertThat(store.dead(MAIN, 10)).isEmpty();
    assertThat(store.pending(MAIN, mine.id().order())).contains(mine.claimed(MUCH_LATER));
    store.drop(mine.claimed(MUCH_LATER));
    assertThat(store.bury(mine.claimed(MUCH_LATER))).isFalse();
  }

  @Test
  void S16_theLongestDeadComeFirst() {
    for (int minutes : List.of(5, 20, 10)) {
      PendingInstruction listed = listed();
      Instant until = LATER.plusSeconds(60L * minutes);
      store.claim(listed, until);
      store.bury(listed.claimed(until));
    }
    List<PendingInstruction> dead = store.dead(MAIN, 10);
    assertThat(dead).hasSize(3).extracting(PendingInstruction::due).isSorted();
    assertThat(store.dead(MAIN, 2)).isEqualTo(dead.subList(0, 2));
  }

  @Test
  void S16_deadLettersOfShopsAreApartEvenWhereAllIdsAreTheSame() {
    ShopId paris = new ShopId("paris");
    Order here = changes.placed(Fixtures.teeAndMug().build());
    Order there = ContractChanges.on(store).in("paris").placed(Fixtures.teeAndMug().build());
    PendingInstruction listed = store.pending(MAIN, here.id()).get(0);
    store.claim(listed, LATER);
    store.bury(listed.claimed(LATER));
    assertThat(there.id()).isEqualTo(here.id());
    assertThat(store.dead(MAIN, 10)).hasSize(1);
    assertThat(store.dead(paris, 10)).isEmpty();
    assertThat(store.pending(paris, there.id())).noneMatch(PendingInstruction::dead);
  }

  @Test
  void S16_aRevivedOneBeginsAnew() {
    PendingInstruction dead = dead();
    assertThat(store.revive(dead, MUCH_LATER)).isTrue();
    PendingInstruction revived = dead.revived(MUCH_LATER);
    assertThat(revived.tries()).isZero();
    assertThat(store.dead(MAIN, 10)).isEmpty();
    assertThat(store.due(MUCH_LATER.minusNanos(1000), 100)).noneMatch(one -> is(one, dead));
    assertThat(store.due(MUCH_LATER, 100)).contains(revived);
    assertThat(store.claim(revived, MUCH_LATER.plusSeconds(60))).isTrue();
  }

  @Test
  void S16_ofThoseWhoReviveOneDoes() {
    PendingInstruction dead = dead();
    List<Boolean> revived = Racing.threads(8, i -> store.revive(dead, LATER));
    assertThat(revived).containsOnlyOnce(true);
    assertThat(store.revive(dead, MUCH_LATER)).isFalse();
    assertThat(store.revive(listed().buried(), LATER)).as("alive").isFalse();
    assertThat(store.pending(MAIN, dead.id().order())).contains(dead.revived(LATER));
  }

  @Test
  void S16_aChangeCompletesADeadLetterToo() {
    PendingInstruction dead = dead();
    Order order = store.find(MAIN, dead.id().order()).orElseThrow();
    changes.saved(changes.of(order, messageSent()).completing(dead.id()));
    assertThat(store.dead(MAIN, 10)).isEmpty();
    assertThat(store.pending(MAIN, order.id())).noneMatch(one -> is(one, dead));
  }

  @Test
  void S16_aDeadLetterLosesItsWordsWithItsCustomer() {
    Order cart = cart(changes);
    PendingInstruction said = store.pending(MAIN, cart.id()).get(0);
    store.claim(said, LATER);
    store.bury(said.claimed(LATER));
    changes.saved(changes.erasing(cart));
    PendingInstruction wordless = said.claimed(LATER).buried().with(said.instruction().erased());
    assertThat(wordless.instruction()).isNotEqualTo(said.instruction());
    assertThat(store.dead(MAIN, 10)).containsExactly(wordless);
    assertThat(store.pending(MAIN, cart.id())).containsExactly(wordless);
  }

  private PendingInstruction listed() {
    return store.pending(MAIN, changes.placed(Fixtures.teeAndMug().build()).id()).get(0);
  }

  private PendingInstruction claimed() {
    PendingInstruction listed = listed();
    store.claim(listed, LATER);
    return listed.claimed(LATER);
  }

  private PendingInstruction dead() {
    PendingInstruction claimed = claimed();
    store.bury(claimed);
    return claimed.buried();
  }

  private static boolean is(PendingInstruction one, PendingInstruction other) {
    return one.id().equals(other.id());
  }
}
