package dev.orderwell.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CommandNames;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.party.VendorId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandardAccessTest {
  private static final OrderSubject OURS =
      new OrderSubject("lea", Set.of(new VendorId("acme"), new VendorId("zen")));
  private final AccessPolicy policy = AccessPolicy.standard();

  @Test
  void staffDoEverythingInTheirOwnShopAndNothingIsThereForThemInAnother() {
    assertThat(ask(Actor.staff("ana"), Permission.READ)).isEqualTo(Access.WHOLE);
    assertThat(ask(Actor.staff("ana").of("other"), Permission.READ)).isEqualTo(Access.HIDDEN);
    assertThat(ask(Actor.admin("root"), Permission.CHANGE_TAGS)).isEqualTo(Access.WHOLE);
    assertThat(ask(Actor.system("import"), Permission.RUN_INSTRUCTIONS)).isEqualTo(Access.WHOLE);
    assertThat(ask(Actor.staff("ana"), Permission.RUN_INSTRUCTIONS))
        .as("they are those of all shops")
        .isEqualTo(Access.REFUSED);
  }

  @Test
  void aVendorSeesOwnLinesAndActsOnThem() {
    assertThat(ask(Actor.vendor("acme"), Permission.READ)).isEqualTo(Access.OWN_LINES);
    assertThat(ask(Actor.vendor("acme"), Permission.LIST)).isEqualTo(Access.OWN_LINES);
    assertThat(change(Actor.vendor("acme"), "ship")).isEqualTo(Access.OWN_LINES);
    assertThat(change(Actor.vendor("acme"), "cancel-order")).isEqualTo(Access.REFUSED);
    assertThat(change(Actor.vendor("nobody"), "ship")).isEqualTo(Access.HIDDEN);
    assertThat(ask(Actor.vendor("nobody"), Permission.READ)).isEqualTo(Access.HIDDEN);
    assertThat(ask(Actor.vendor("acme"), Permission.CHANGE_TAGS)).isEqualTo(Access.REFUSED);
  }

  @Test
  void aCustomerPlacesOrdersAndSeesOwnOnes() {
    assertThat(ask(Actor.customer("lea"), Permission.PLACE)).isEqualTo(Access.OWN_ORDERS);
    assertThat(ask(Actor.customer("bob"), Permission.PLACE)).isEqualTo(Access.REFUSED);
    assertThat(ask(Actor.customer(), Permission.PLACE)).isEqualTo(Access.REFUSED);
    assertThat(ask(Actor.customer(), Permission.PLACE_BY_HAND)).isEqualTo(Access.REFUSED);
    assertThat(ask(Actor.customer(), Permission.LIST)).isEqualTo(Access.REFUSED);
    assertThat(ask(Actor.customer(), Permission.READ)).isEqualTo(Access.HIDDEN);
    assertThat(ask(Actor.customer("lea"), Permission.READ)).isEqualTo(Access.OWN_ORDERS);
    assertThat(ask(Actor.customer("bob"), Permission.READ)).isEqualTo(Access.HIDDEN);
    assertThat(change(Actor.customer("lea"), "archive")).isEqualTo(Access.REFUSED);
    assertThat(change(Actor.customer("bob"), "archive")).isEqualTo(Access.HIDDEN);
  }

  @Test
  void aCustomerCancelsReturnsAndWritesAboutOwnOrdersAndNothingElse() {
    for (String command : CommandNames.all().keySet()) {
      boolean own = List.of("add-note", "announce-return", "cancel-order").contains(command);
      assertThat(change(Actor.customer("lea"), command))
          .as(command)
          .isEqualTo(own ? Access.OWN_ORDERS : Access.REFUSED);
      assertThat(change(Actor.customer("bob"), command)).isEqualTo(Access.HIDDEN);
      assertThat(change(Actor.customer(), command)).isEqualTo(Access.HIDDEN);
      assertThat(change(Actor.customer("lea").of("other"), command)).isEqualTo(Access.HIDDEN);
    }
  }

  @Test
  void onlyWhoWorksForTheShopErasesACustomer() {
    assertThat(change(Actor.staff("ana"), "erase-customer")).isEqualTo(Access.WHOLE);
    assertThat(change(Actor.admin("root"), "erase-customer")).isEqualTo(Access.WHOLE);
    assertThat(change(Actor.vendor("acme"), "erase-customer")).isEqualTo(Access.REFUSED);
  }

  @Test
  void onlyTheSystemReportsWhatBecameOfAnInstruction() {
    for (String command : StandardAccess.SYSTEM_COMMANDS) {
      assertThat(change(Actor.system("orderwell"), command)).isEqualTo(Access.WHOLE);
      assertThat(change(Actor.admin("root"), command)).isEqualTo(Access.REFUSED);
      assertThat(change(Actor.staff("ana"), command)).isEqualTo(Access.REFUSED);
    }
  }

  @Test
  void onlyWhoWorksForTheShopReadsAndChangesItsStatuses() {
    for (Permission permission : List.of(Permission.READ_STATUSES, Permission.CHANGE_STATUSES)) {
      assertThat(ask(Actor.staff("ana"), permission)).isEqualTo(Access.WHOLE);
      assertThat(ask(Actor.admin("root"), permission)).isEqualTo(Access.WHOLE);
      assertThat(ask(Actor.staff("ana").of("other"), permission)).isEqualTo(Access.HIDDEN);
      assertThat(ask(Actor.vendor("acme"), permission)).isEqualTo(Access.REFUSED);
      assertThat(ask(Actor.customer("lea"), permission)).isEqualTo(Access.REFUSED);
    }
  }

  @Test
  void onlyTheSystemLetsTimeBringAboutWhatIsDue() {
    assertThat(ask(Actor.system("cron"), Permission.RUN_DEADLINES)).isEqualTo(Access.WHOLE);
    assertThat(ask(Actor.admin("root"), Permission.RUN_DEADLINES)).isEqualTo(Access.REFUSED);
    assertThat(ask(Actor.staff("ana"), Permission.RUN_DEADLINES)).isEqualTo(Access.REFUSED);
    assertThat(ask(Actor.vendor("acme"), Permission.RUN_DEADLINES)).isEqualTo(Access.REFUSED);
    assertThat(ask(Actor.customer("lea"), Permission.RUN_DEADLINES)).isEqualTo(Access.REFUSED);
  }

  @Test
  void everyCommandThatIsNamedExists() {
    assertThat(CommandNames.all().keySet()).containsAll(StandardAccess.VENDOR_COMMANDS);
    assertThat(CommandNames.all().keySet()).containsAll(StandardAccess.SYSTEM_COMMANDS);
    assertThat(CommandNames.all().keySet()).containsAll(StandardAccess.CUSTOMER_COMMANDS);
  }

  private Access ask(Actor actor, Permission permission) {
    return policy.decide(new AccessRequest(actor, ShopId.MAIN, permission, null, OURS));
  }

  private Access change(Actor actor, String command) {
    return policy.decide(new AccessRequest(actor, ShopId.MAIN, Permission.CHANGE, command, OURS));
  }
}
