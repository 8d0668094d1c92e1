package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.access.Access;
import dev.orderwell.access.AccessPolicy;
import dev.orderwell.access.AccessRequest;
import dev.orderwell.access.Permission;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.engine.BulkResult;
import dev.orderwell.engine.Migrated;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.Quote;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.Page;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.AccessPaths.Asked;
import dev.orderwell.testkit.AccessPaths.Path;
import dev.orderwell.testkit.AccessPaths.Target;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invariant 10: there is no way into the engine on which the policy is not asked. */
class AccessWalkTest {
  private static final String CANARY = "ZQXJ";
  private static final ShopSettings SETTINGS =
      ShopSettings.STANDARD
          .cancelUnpaidAfter(Duration.ofDays(1))
          .workflows(WorkflowSet.of(Workflows.standard()).knowing(Workflows.ecwid()));

  private final OrderStore store = new InMemoryOrderStore();
  private final SettableClock clock = SettableClock.at(Fixtures.NOW);
  private final Target target = target();

  private Orders orders(AccessPolicy policy) {
    return Orders.on(store).clock(clock).settings(SETTINGS).access(policy).build();
  }

  /** An order, a tag, a status and a view that nobody may hear of who is not told. */
  private Target target() {
    Orders open = orders(AccessPolicy.standard());
    NewCustomer lea = NewCustomer.account("lea", CANARY, "lea@example.com");
    OrderId id =
        open.deferred()
            .place(Fixtures.ANA, Fixtures.twoVendors().customer(lea).number("A-7").build())
            .id();
    open.execute(Fixtures.ANA, id, AddTag.of(CANARY));
    open.deferred().execute(Fixtures.ANA, id, AddTag.of("other"));
    open.deferred().execute(Fixtures.ANA, id, AddNote.toCustomer(CANARY));
    NewStatus status = NewStatus.of(PaymentCategory.AWAITING, "zqxj").called("en", CANARY);
    open.statuses().add(Fixtures.ANA, status);
    open.views().save(Fixtures.ANA, CANARY, OrderQuery.all());
    Quote quote = open.preview(Fixtures.ANA, id, new Archive());
    clock.advance(Duration.ofDays(2));
    return new Target(id, new OrderNumber("A-7"), quote);
  }

  static Stream<String> asking() {
    return AccessPaths.ASKING.keySet().stream();
  }

  @Test
  void everyPublicMethodOfTheEngineIsWalked() {
    Set<String> known = new TreeSet<>(AccessPaths.FREE);
    known.addAll(AccessPaths.ASKING.keySet());
    assertThat(methods()).isEqualTo(known);
  }

  /** Of everything that a method of {@code Orders} hands out and that is not a value. */
  private static Set<String> methods() {
    Set<String> methods = new TreeSet<>();
    Set<Class<?>> walked = new LinkedHashSet<>();
    Deque<Class<?>> left = new ArrayDeque<>(List.of(Orders.class));
    while (!left.isEmpty()) {
      Class<?> type = left.pop();
      if (!walked.add(type)) continue;
      for (Method method : type.getDeclaredMethods()) {
        if (!Modifier.isPublic(method.getModifiers()) || method.isBridge()) continue;
        methods.add(name(method));
        if (isDoor(method.getReturnType())) left.push(method.getReturnType());
      }
    }
    return methods;
  }

  private static boolean isDoor(Class<?> type) {
    return type.getPackageName().equals(Orders.class.getPackageName())
        && type != OrdersBuilder.class
        && !type.isRecord()
        && !type.isInterface();
  }

  private static String name(Method method) {
    String parameters =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(","));
    return method.getDeclaringClass().getSimpleName()
        + "."
        + method.getName()
        + "("
        + parameters
        + ")";
  }

  @ParameterizedTest
  @MethodSource("asking")
  void whatIsRefusedIsAskedForAndNothingIsReadOrDone(String method) {
    Path path = AccessPaths.ASKING.get(method);
    for (Asked asked : path.asked()) {
      List<AccessRequest> requests = new ArrayList<>();
      Actor actor = actor(asked.permission());
      Orders orders = orders(refusing(asked.permission(), requests));
      List<Object> before = all();
      Object answer = answer(path, orders, actor, target);
      assertThat(requests).filteredOn(request -> is(request, asked)).isNotEmpty();
      assertThat(requests)
          .allMatch(request -> request.actor().equals(actor))
          .allMatch(request -> request.shop().equals(ShopId.MAIN))
          .allMatch(request -> isOfOneOrder(request) == (request.subject() != null));
      assertThat(isNo(answer)).as("%s is a no", answer).isTrue();
      assertThat(DeepText.holding(CANARY, answer)).isEmpty();
      assertThat(all()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("asking")
  void aForeignOrderAnswersExactlyLikeNone(String method) {
    Path path = AccessPaths.ASKING.get(method);
    Target missing = missing();
    AccessPolicy standard = AccessPolicy.standard();
    List<Actor> strangers =
        List.of(
            Fixtures.ANA.of("paris"),
            Actor.vendor("stranger"),
            Actor.customer("bob"),
            Actor.customer());
    for (Actor stranger : strangers) {
      assertSame(path, orders(standard), stranger, missing);
    }
    assertSame(path, orders(request -> Access.HIDDEN), Fixtures.ANA, missing);
  }

  private void assertSame(Path path, Orders orders, Actor actor, Target missing) {
    boolean ofOne = path.asked().stream().anyMatch(AccessWalkTest::isOfOne);
    boolean listed = path.asked().contains(new Asked(Permission.LIST, null));
    if (!ofOne || listed) return;
    List<Object> before = all();
    String foreign = DeepText.of(answer(path, orders, actor, target));
    String none = DeepText.of(answer(path, orders, actor, missing));
    assertThat(foreign.replace(target.id().toString(), missing.id().toString())).isEqualTo(none);
    assertThat(foreign).doesNotContain(CANARY, "access.refused");
    assertThat(all()).isEqualTo(before);
  }

  private Target missing() {
    OrderId id = new OrderId(new UUID(0x7000L, 0x8000_0000_0000_0000L));
    Quote real = target.quote();
    Quote quote =
        new Quote(
            id,
            real.version(),
            real.contentHash(),
            real.command(),
            real.before(),
            real.after(),
            real.entries(),
            real.instructions());
    return new Target(id, new OrderNumber("A-8"), quote);
  }

  private static boolean isOfOne(Asked asked) {
    return asked.permission() == Permission.READ || asked.permission() == Permission.CHANGE;
  }

  private static boolean isOfOneOrder(AccessRequest request) {
    return switch (request.permission()) {
      case READ, CHANGE, PLACE, PLACE_BY_HAND -> true;
      default -> false;
    };
  }

  private static boolean is(AccessRequest request, Asked asked) {
    return request.permission() == asked.permission()
        && (asked.command() == null || asked.command().equals(request.command()));
  }

  private static AccessPolicy refusing(Permission refused, List<AccessRequest> requests) {
    AccessPolicy standard = AccessPolicy.standard();
    return request -> {
      requests.add(request);
      return request.permission() == refused ? Access.REFUSED : standard.decide(request);
    };
  }

  private static Actor actor(Permission permission) {
    return switch (permission) {
      case RUN_INSTRUCTIONS, RUN_DEADLINES -> Fixtures.CRON;
      default -> Fixtures.ANA;
    };
  }

  private static @Nullable Object answer(Path path, Orders orders, Actor actor, Target order) {
    try {
      return path.call().on(orders, actor, order);
    } catch (RejectedException e) {
      return e.rejection();
    }
  }

  /** Nothing, a refusal, or nothing but refusals. */
  private static boolean isNo(@Nullable Object answer) {
    if (answer instanceof Optional<?> one) return one.isEmpty();
    if (answer instanceof Collection<?> all) return all.stream().allMatch(AccessWalkTest::isNo);
    if (answer instanceof Page<?> page) return isNo(page.rows());
    if (answer instanceof Migrated migrated) return isNo(migrated.outcome());
    return answer instanceof Rejection
        || answer instanceof Outcome.Rejected
        || answer instanceof BulkResult.Refused;
  }

  /** Everything that there is. */
  private List<Object> all() {
    Order order = store.find(ShopId.MAIN, target.id()).orElseThrow();
    return List.of(
        order,
        store.count(ShopId.MAIN, OrderFilter.of(ArchiveScope.ALL, true)),
        store.history(ShopId.MAIN, order.id()),
        store.pending(ShopId.MAIN, order.id()),
        store.overdue(clock.instant(), 10),
        store.tags(ShopId.MAIN).entries(),
        store.statuses(ShopId.MAIN).entries(),
        store.views(ShopId.MAIN).views());
  }
}
