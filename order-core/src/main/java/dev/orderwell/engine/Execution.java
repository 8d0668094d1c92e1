package dev.orderwell.engine;

import dev.orderwell.access.Access;
import dev.orderwell.access.OrderSubject;
import dev.orderwell.access.Permission;
import dev.orderwell.command.Decider;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.history.Timeline;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.json.CommandJson;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.party.Source;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.Operation;
import dev.orderwell.store.Change;
import dev.orderwell.store.CommitInDoubtException;
import dev.orderwell.store.Erasure;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.SaveResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One command through the layers: door, policy, decision, save, and again from a fresh read if
 * somebody was faster.
 */
final class Execution {
  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;
  private final Reader reader;
  private final Answers answers;

  Execution(Environment environment, OrderStore store, ShopId shop) {
    this.environment = environment;
    this.store = store;
    this.shop = shop;
    gate = new Gate(environment, shop);
    reader = new Reader(environment, store, shop);
    answers = new Answers(store, shop);
  }

  /** What became of a request, and what is to be carried out now. */
  record Done(Outcome outcome, List<PendingInstruction> instructions) {
    static Done refused(Rejection why) {
      return new Done(new Outcome.Rejected(why), List.of());
    }
  }

  Outcome attempt(Request request) {
    return run(request).outcome();
  }

  Done run(Request request) {
    List<Violation> violations = InputCheck.violations(request.input());
    if (!violations.isEmpty()) return Done.refused(Rejection.invalid(violations));
    CommandId given = request.options().id();
    CommandId command = given == null ? environment.newCommandId() : given;
    String content = given == null ? "" : request.content();
    Doubt doubt = new Doubt(command);
    return store.transactions() == OrderStore.Transactions.OWNING
        ? insisting(request, command, content, doubt)
        : once(request, command, content, doubt)
            .orElseThrow(
                () ->
                    new ConflictException(
                        "the order, or the shop's tags or statuses, have changed since they were"
                            + " read"));
  }

  private Done insisting(Request request, CommandId command, String content, Doubt doubt) {
    try {
      return Retry.untilSaved(() -> once(request, command, content, doubt));
    } catch (RuntimeException e) {
      throw doubt.told(e);
    }
  }

  Quote preview(Request.Changing request) {
    List<Violation> violations = InputCheck.violations(request.input());
    if (!violations.isEmpty()) throw new RejectedException(Rejection.invalid(violations));
    Basis basis = basis(request);
    Decision decision = decide(basis, basis.context());
    if (decision instanceof Decision.No no) throw new RejectedException(no.rejection());
    Decision.Yes yes = (Decision.Yes) decision;
    Access access = basis.access();
    Order before = Objects.requireNonNull(basis.order());
    OrderView after = Gate.view(yes.order().saved(), access, request.actor());
    return new Quote(
        before.id(),
        before.version(),
        contentHash(request, yes),
        request.input(),
        Gate.view(before, access, request.actor()),
        after,
        Timeline.seen(Changes.entries(yes), access, after, request.actor()),
        Answers.open(yes.instructions(), access));
  }

  /** What a request is decided on: the order as it is stored, if it has begun, and all about it. */
  private record Basis(
      Request request,
      OrderId id,
      @Nullable Order stored,
      HouseRules rules,
      Access access,
      DecisionContext context) {
    /** With the words of today. */
    @Nullable Order order() {
      return stored == null ? null : rules.called(stored);
    }
  }

  private Basis basis(Request request) {
    boolean begun = request instanceof Request.Changing;
    OrderId id =
        request instanceof Request.Changing changing ? changing.id() : environment.newOrderId();
    Order stored = begun ? store.find(shop, id).orElse(null) : null;
    HouseRules rules = reader.rules();
    Access access = access(request, stored);
    DecisionContext context = context(request.actor(), access, request.options(), rules);
    return new Basis(request, id, stored, rules, access, context);
  }

  /** That the id of the request is known is found out when it is saved, or else refused. */
  private Optional<Done> once(Request request, CommandId command, String content, Doubt doubt) {
    Basis basis = basis(request);
    Decision decision = unlessStale(request, decide(basis, basis.context()));
    if (decision instanceof Decision.Yes yes) {
      return save(basis, change(basis, yes, command, content), doubt);
    }
    if (doubt.isOpen()) return Optional.of(late(request, command, content, doubt));
    Rejection no = ((Decision.No) decision).rejection();
    return Optional.of(earlier(request, content).orElseGet(() -> Done.refused(no)));
  }

  /** Perhaps it is refused because it has taken place. */
  private Done late(Request request, CommandId command, String content, Doubt doubt) {
    return store
        .remembered(shop, command)
        .map(known -> found(request, content, known, doubt))
        .orElseThrow(doubt::unknown);
  }

  /** What was accepted once may be refused by now. */
  private Optional<Done> earlier(Request request, String content) {
    CommandId given = request.options().id();
    return given == null
        ? Optional.empty()
        : store.remembered(shop, given).map(known -> replay(request, known, content));
  }

  private Change change(Basis basis, Decision.Yes yes, CommandId command, String content) {
    var completes =
        basis.request() instanceof Request.Changing changing ? changing.completes() : null;
    return Changes.of(
        yes,
        basis.stored(),
        basis.rules().dictionaries(),
        command,
        content,
        completes,
        erasure(yes),
        sequence -> {
          var number = environment.numbers().format(shop, sequence);
          Decision again = decide(basis, basis.context().with(number));
          return change(basis, (Decision.Yes) again, command, content);
        });
  }

  /** Of the history as it was decided on, or else the change is stale. */
  private @Nullable Erasure erasure(Decision.Yes yes) {
    OrderId id = yes.order().id();
    return Changes.erases(yes)
        ? Erasure.of(store.history(shop, id), store.pending(shop, id))
        : null;
  }

  private Optional<Done> save(Basis basis, Change change, Doubt doubt) {
    Request request = basis.request();
    SaveResult result;
    try {
      result = store.save(change);
    } catch (CommitInDoubtException e) {
      doubt.arises(e, basis.access());
      return lookUp(request, change, doubt);
    }
    if (result instanceof SaveResult.Saved saved) {
      Outcome outcome = answers.saved(request.actor(), basis.access(), saved.change());
      return Optional.of(new Done(outcome, saved.change().instructions()));
    }
    if (result instanceof SaveResult.NumberTaken taken) {
      Rejection rejection = Rejection.of("order.number-taken");
      return Optional.of(Done.refused(rejection.with("number", taken.number().value())));
    }
    if (result instanceof SaveResult.CommandKnown known) {
      String content = change.command().content();
      return Optional.of(
          doubt.isOpen()
              ? found(request, content, known.command(), doubt)
              : replay(request, known.command(), content));
    }
    return Optional.empty();
  }

  private Optional<Done> lookUp(Request request, Change change, Doubt doubt) {
    Remembered written = change.command();
    return store
        .remembered(shop, written.id())
        .map(known -> found(request, written.content(), known, doubt));
  }

  /** Somebody else may have used the id while this change was lost. */
  private Done found(Request request, String content, Remembered known, Doubt doubt) {
    if (!known.content().equals(content)) return replay(request, known, content);
    Order order = now(known.order());
    return new Done(
        answers.remembered(request.actor(), doubt.access(), order, known, false),
        store.pending(shop, order.id()));
  }

  /** Ids that the library gave are told only to those whose request it was. */
  private Done replay(Request request, Remembered known, String content) {
    boolean same = known.content().isEmpty() || known.content().equals(content);
    if (!same) {
      return Done.refused(Rejection.of("command.other-content").with("id", known.id().value()));
    }
    Order order = now(known.order());
    Access access = access(request, order);
    return Gate.closed(access, request.actor(), order.id())
        .map(Done::refused)
        .orElseGet(
            () ->
                new Done(
                    answers.remembered(request.actor(), access, order, known, true), List.of()));
  }

  /** The same acceptance with what has come of its instructions in the meantime. */
  Outcome refreshed(Request request, Outcome.Accepted accepted) {
    Order order = now(accepted.id());
    Access access = access(request, order);
    return access.isOpen() ? answers.now(request.actor(), access, order, accepted) : accepted;
  }

  private Order now(OrderId id) {
    return reader.find(id).orElseThrow();
  }

  private Access access(Request request, @Nullable Order order) {
    if (request instanceof Request.Opening opening) return placing(opening);
    Request.Changing changing = (Request.Changing) request;
    if (order == null) return Access.HIDDEN;
    return changing.own() == null
        ? gate.ask(changing.actor(), changing.input(), order)
        : Access.WHOLE;
  }

  private Access placing(Request.Opening request) {
    NewOrder order = request.input().order();
    boolean byHand =
        order.source() == Source.MANUAL
            || order.placedAt() != null
            || order.number() != null
            || request.input().as() == PlaceOrder.As.DRAFT;
    OrderSubject subject = subject(order);
    Access access = gate.ask(request.actor(), Permission.PLACE, subject);
    return access.isOpen() && byHand
        ? gate.ask(request.actor(), Permission.PLACE_BY_HAND, subject)
        : access;
  }

  private static OrderSubject subject(NewOrder order) {
    return new OrderSubject(
        order.customer().id(),
        order.lines().stream()
            .map(NewLine::vendor)
            .filter(Objects::nonNull)
            .map(VendorId::new)
            .collect(Collectors.toUnmodifiableSet()));
  }

  DecisionContext context(Actor actor, Access access, CommandOptions options, HouseRules rules) {
    return new DecisionContext(
        actor,
        environment.now(),
        rules.settings(),
        rules.tags(),
        Gate.vendor(access, actor),
        null,
        options.telling());
  }

  private Decision decide(Basis basis, DecisionContext context) {
    Request request = basis.request();
    OrderId id = basis.id();
    Order order = basis.order();
    Optional<Rejection> closed = Gate.closed(basis.access(), request.actor(), id);
    if (closed.isPresent()) return Decision.no(closed.get());
    if (request instanceof Request.Opening opening) {
      return Decider.open(opening.input(), id, shop, context);
    }
    if (order == null) return Decision.no(Gate.unknown(id));
    Request.Changing changing = (Request.Changing) request;
    Long expected = request.options().expectedVersion();
    if (expected != null && expected != order.version()) {
      return Decision.no(
          Rejection.of("order.changed", order)
              .with("version", order.version())
              .with("expected", expected));
    }
    return changing
        .guard()
        .refusal(order, context)
        .<Decision>map(Decision::no)
        .orElseGet(() -> Decider.decide(order, changing.input(), context));
  }

  private static Decision unlessStale(Request request, Decision decision) {
    String content = request.options().expectedContent();
    boolean stale =
        content != null
            && request instanceof Request.Changing changing
            && decision instanceof Decision.Yes yes
            && !content.equals(contentHash(changing, yes));
    return stale
        ? Decision.no(Rejection.of("quote.stale", ((Decision.Yes) decision).order()))
        : decision;
  }

  /** The moment of deciding does not count: a quote that is executed a minute later is the same. */
  private static String contentHash(Request.Changing request, Decision.Yes yes) {
    StringBuilder content = new StringBuilder(CommandJson.canonical(request.input()));
    for (OrderEvent event : yes.events()) content.append(CommandJson.canonical(event));
    String now = '"' + yes.context().now().toString() + '"';
    String token = Operation.token(yes.context().now());
    return Request.hash(content.toString().replace(now, "\"now\"").replace(token, "token"));
  }
}
