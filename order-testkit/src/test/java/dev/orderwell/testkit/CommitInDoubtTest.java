package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orderwell.access.Access;
import dev.orderwell.access.AccessPolicy;
import dev.orderwell.access.AccessRequest;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.OutcomeUnknownException;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.Change;
import dev.orderwell.store.CommitInDoubtException;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StoreException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** A commit that ends in an exception is looked up, never guessed. */
class CommitInDoubtTest {
  private enum Fault {
    BEFORE_WRITING,
    AFTER_WRITING,
    /** The database is still at it when it is looked up, and done right after. */
    WRITTEN_LATE,
    /** Not at the commit: nothing is in doubt. */
    NOTHING_DONE
  }

  private final Shaky store = new Shaky();
  private final Orders orders = Fixtures.builder(store).build();

  /** Loses its connection at a save, before or after the commit, and perhaps at the look-up too. */
  private static final class Shaky extends ForwardingOrderStore {
    private final Queue<Fault> faults = new ArrayDeque<>();
    private boolean diesAtTheFault;
    private boolean dead;
    private int saves;
    private Runnable afterTheLookUp = () -> {};
    private Runnable andThen = () -> {};

    Shaky() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      saves++;
      Fault fault = faults.poll();
      if (fault == null) return super.save(change);
      if (fault == Fault.NOTHING_DONE) throw new StoreException("no connection", null);
      if (fault == Fault.AFTER_WRITING) super.save(change);
      if (fault == Fault.WRITTEN_LATE) afterTheLookUp = () -> late(change);
      dead = diesAtTheFault;
      throw new CommitInDoubtException("connection lost", null);
    }

    private void late(Change change) {
      super.save(change);
      andThen.run();
    }

    @Override
    public Optional<Remembered> remembered(ShopId shop, CommandId id) {
      if (dead) throw new StoreException("no connection", null);
      Optional<Remembered> found = super.remembered(shop, id);
      Runnable next = afterTheLookUp;
      afterTheLookUp = () -> {};
      next.run();
      return found;
    }
  }

  @Test
  void whatWasWrittenIsAcceptedAndNotWrittenAgain() {
    OrderId id = place();
    store.faults.add(Fault.AFTER_WRITING);
    Outcome.Accepted accepted = orders.execute(Fixtures.ANA, id, cash());
    assertThat(accepted.version()).isEqualTo(2);
    assertThat(accepted.entries()).isNotEmpty();
    assertThat(accepted.order().paid()).hasToString("EUR 10.00");
    assertThat(accepted.order().payments()).hasSize(1);
    assertThat(store.saves).isEqualTo(2);
  }

  @Test
  void whatWasNotWrittenIsWrittenOnce() {
    OrderId id = place();
    store.faults.addAll(List.of(Fault.BEFORE_WRITING, Fault.BEFORE_WRITING));
    Outcome.Accepted accepted = orders.execute(Fixtures.ANA, id, cash());
    assertThat(accepted.version()).isEqualTo(2);
    assertThat(accepted.order().payments()).hasSize(1);
    assertThat(store.saves).isEqualTo(4);
  }

  @Test
  void anOrderIsPlacedOnce() {
    store.faults.addAll(List.of(Fault.BEFORE_WRITING, Fault.AFTER_WRITING));
    Outcome.Accepted accepted = orders.place(Fixtures.LEA, order());
    assertThat(orders.count(Fixtures.ANA, OrderQuery.all())).isEqualTo(1);
    assertThat(orders.history(Fixtures.ANA, accepted.id())).hasSize(1);
    assertThat(accepted.order().number().orElseThrow()).hasToString("A-1001");
  }

  @Test
  void ifTheLookUpFailsTooNobodyKnows() {
    OrderId id = place();
    store.faults.add(Fault.AFTER_WRITING);
    OutcomeUnknownException unknown = lose(id, CommandOptions.NONE);
    assertThat(unknown).hasCauseInstanceOf(CommitInDoubtException.class);
    assertThat(store.remembered(ShopId.MAIN, unknown.commandId())).isPresent();
    assertThat(store.saves).isEqualTo(2);
  }

  @Test
  void whatCannotBeDoneAgainEitherNobodyKnows() {
    OrderId id = place();
    store.faults.addAll(List.of(Fault.BEFORE_WRITING, Fault.NOTHING_DONE));
    OutcomeUnknownException unknown =
        catchThrowableOfType(
            OutcomeUnknownException.class, () -> orders.execute(Fixtures.ANA, id, cash()));
    assertThat(unknown).hasCauseInstanceOf(CommitInDoubtException.class);
    assertThat(unknown.getCause().getSuppressed()).hasSize(1);
  }

  @Test
  void withoutADoubtAFaultIsAFault() {
    OrderId id = place();
    store.faults.add(Fault.NOTHING_DONE);
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> orders.execute(Fixtures.ANA, id, cash()));
  }

  @Test
  void whatIsRefusedBecauseItWasWrittenLateIsAccepted() {
    OrderId id = place();
    store.faults.add(Fault.WRITTEN_LATE);
    Outcome.Accepted accepted = orders.execute(Fixtures.ANA, id, AddTag.of("gift"));
    assertThat(accepted.version()).isEqualTo(2);
    assertThat(accepted.entries()).hasSize(1);
  }

  @Test
  void whatWasWrittenLateIsNotWrittenAgain() {
    OrderId id = place();
    store.faults.add(Fault.WRITTEN_LATE);
    Outcome.Accepted accepted = orders.execute(Fixtures.ANA, id, cash());
    assertThat(accepted.replayed()).isFalse();
    assertThat(accepted.version()).isEqualTo(2);
    assertThat(accepted.order().payments()).hasSize(1);
  }

  @Test
  void whatIsRefusedBecauseOfOthersMayStillBeWritten() {
    OrderId id = place();
    Orders others = Fixtures.builder(store).ids(CountingIds.from(1_000_000)).build();
    store.faults.add(Fault.BEFORE_WRITING);
    store.afterTheLookUp = () -> others.execute(Fixtures.ANA, id, AddTag.of("gift"));
    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> orders.execute(Fixtures.ANA, id, AddTag.of("gift")));
  }

  @Test
  void whoMayNotSeeTheOrderAnyMoreIsToldThatItWasDone() {
    boolean[] closed = {false};
    OrderId id = place();
    store.faults.add(Fault.WRITTEN_LATE);
    store.andThen = () -> closed[0] = true;
    Orders narrowed = under(request -> closed[0] ? Access.REFUSED : standard(request));
    Outcome outcome = narrowed.attempt(Fixtures.ANA, id, cash());
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    assertThat(narrowed.attempt(Fixtures.ANA, id, cash())).isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void ifTheHostsPolicyFailsMeanwhileNobodyKnows() {
    OrderId id = place();
    store.faults.add(Fault.BEFORE_WRITING);
    Orders failing =
        under(
            request -> {
              if (store.saves > 1) throw new IllegalStateException("the users cannot be asked");
              return standard(request);
            });
    OutcomeUnknownException unknown =
        catchThrowableOfType(
            OutcomeUnknownException.class, () -> failing.execute(Fixtures.ANA, id, cash()));
    assertThat(unknown.getCause().getSuppressed())
        .singleElement()
        .isInstanceOf(IllegalStateException.class);
  }

  private Orders under(AccessPolicy policy) {
    return Fixtures.builder(store).access(policy).ids(CountingIds.from(3_000_000)).build();
  }

  private static Access standard(AccessRequest request) {
    return AccessPolicy.standard().decide(request);
  }

  @Test
  void askedAgainUnderTheSameIdItHasOneEffect() {
    for (Fault fault : List.of(Fault.BEFORE_WRITING, Fault.AFTER_WRITING)) {
      OrderId id = place();
      CommandOptions click = CommandOptions.id("click-" + fault);
      store.faults.add(fault);
      OutcomeUnknownException unknown = lose(id, click);
      assertThat(unknown.commandId()).hasToString("click-" + fault);
      Outcome.Accepted again = orders.execute(Fixtures.ANA, id, cash(), click);
      assertThat(again.replayed()).isEqualTo(fault == Fault.AFTER_WRITING);
      assertThat(again.version()).isEqualTo(2);
      assertThat(again.order().payments()).hasSize(1);
    }
  }

  @Test
  void whatSomebodyElseDidUnderTheSameIdIsNotOurs() {
    OrderId mine = place();
    OrderId theirs = place();
    CommandOptions click = CommandOptions.id("click-1");
    Orders others = Fixtures.builder(store).ids(CountingIds.from(1_000_000)).build();
    Orders slow =
        Fixtures.builder(
                new ForwardingOrderStore(store) {
                  @Override
                  public SaveResult save(Change change) {
                    others.execute(Fixtures.ANA, theirs, cash(), click);
                    throw new CommitInDoubtException("connection lost", null);
                  }
                })
            .ids(CountingIds.from(2_000_000))
            .build();
    Outcome outcome = slow.attempt(Fixtures.ANA, mine, cash(), click);
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    assertThat(((Outcome.Rejected) outcome).rejection().code()).isEqualTo("command.other-content");
  }

  @Test
  void theIdOfTheLibraryIsAskedForAgainAsWell() {
    for (Fault fault : List.of(Fault.BEFORE_WRITING, Fault.AFTER_WRITING)) {
      OrderId id = place();
      store.faults.add(fault);
      String unknown = lose(id, CommandOptions.NONE).commandId().value();
      Outcome.Accepted again = orders.execute(Fixtures.ANA, id, cash(), CommandOptions.id(unknown));
      assertThat(again.replayed()).isEqualTo(fault == Fault.AFTER_WRITING);
      assertThat(again.order().payments()).hasSize(1);
    }
  }

  private OutcomeUnknownException lose(OrderId id, CommandOptions options) {
    store.diesAtTheFault = true;
    OutcomeUnknownException unknown =
        catchThrowableOfType(
            OutcomeUnknownException.class, () -> orders.execute(Fixtures.ANA, id, cash(), options));
    store.diesAtTheFault = false;
    store.dead = false;
    return unknown;
  }

  private OrderId place() {
    return orders.place(Fixtures.LEA, order()).id();
  }

  private static NewOrder order() {
    return Fixtures.teeAndMug().build();
  }

  private static RecordPayment cash() {
    return RecordPayment.byHand("Cash").amount("10.00");
  }
}
