package dev.orderwell.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.identity.OrderNumber;
import dev.orderwell.json.CommandJson;
import dev.orderwell.party.Actor;
import dev.orderwell.party.VendorId;
import dev.orderwell.pricing.Basket;
import dev.orderwell.pricing.Totals;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.Statuses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that somebody adds to an event has to be erased, or to be said here to stay. */
class ErasedEventsTest {
  private static final String CANARY = "ZQXJ";
  private static final Money EURO = Money.parse("EUR 1.00");

  /** Codes, what things are called, and the names that providers and carriers give. */
  private static final Set<String> STAYS =
      Set.of(
          "Address.country",
          "Attribution.channel",
          "Attribution.coupons",
          "Chargeback.reference",
          "MessageFailed.channel",
          "MessageSent.channel",
          "OrderMoved.move",
          "PaymentBounced.code",
          "PaymentFailed.code",
          "ChosenPayment.id",
          "ChosenPayment.label",
          "PaymentMethod.label",
          "PaymentMethod.provider",
          "PaymentMethod.reference",
          "RefundLeg.reference",
          "TagAdded.colour",
          "TagAdded.name",
          "TagRemoved.name",
          "Operation.key",
          "PaymentCaptured.reference",
          "ProviderRequest.reference",
          "Tracking.carrier",
          "Tracking.code",
          "Tracking.url",
          "WorkflowStart.workflow",
          "WorkflowSwitched.before");

  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(boolean.class, true),
          Map.entry(Money.class, EURO),
          Map.entry(CurrencyUnit.class, CurrencyUnit.EUR),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(Locale.class, Locale.FRENCH),
          Map.entry(OrderNumber.class, new OrderNumber("A-1")),
          Map.entry(VendorId.class, new VendorId("acme")),
          Map.entry(Actor.class, Actor.customer(CANARY)),
          Map.entry(Basket.class, nothing()),
          Map.entry(Status.class, Status.of(PaymentCategory.PAID)),
          Map.entry(
              Statuses.class,
              Statuses.of(OrderCategory.NEW, PaymentCategory.PAID, FulfilmentCategory.SHIPPED)),
          Map.entry(DisplayStatus.class, new DisplayStatus("paid", Labels.NONE, null)));

  static Stream<Class<?>> events() {
    return Arrays.stream(OrderEvent.class.getDeclaredClasses()).filter(Class::isRecord);
  }

  @ParameterizedTest
  @MethodSource("events")
  @DisplayName("X13 No event keeps what somebody gave or wrote")
  void noEventKeepsWhatSomebodyGaveOrWrote(Class<?> type) {
    OrderEvent event = (OrderEvent) record(type);
    OrderEvent erased = ErasedEvents.of(event);
    assertThat(CommandJson.canonical(erased)).doesNotContain(CANARY);
    assertThat(erased).isInstanceOf(type);
    assertThat(ErasedEvents.of(erased)).isEqualTo(erased);
    if (!CommandJson.canonical(event).contains(CANARY)) assertThat(erased).isSameAs(event);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(one -> value(type.getSimpleName() + "." + one.getName(), one.getGenericType()))
            .toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " needs a sample", e);
    }
  }

  private static Object value(String where, Type type) {
    if (type instanceof ParameterizedType generic) return values(where, generic);
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) return STAYS.contains(where) ? "kept" : CANARY;
    if (SAMPLES.containsKey(plain)) return SAMPLES.get(plain);
    return plain.isEnum() ? plain.getEnumConstants()[0] : record(plain);
  }

  private static Object values(String where, ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    return type.getRawType() == Map.class
        ? Map.of(value(where, of[0]), value(where, of[1]))
        : List.of(value(where, of[0]));
  }

  private static Basket nothing() {
    Money none = Money.zero(CurrencyUnit.EUR);
    Totals totals = Totals.of(CurrencyUnit.EUR, List.of(), List.of(), List.of(), none);
    return new Basket(List.of(), List.of(), List.of(), true, totals);
  }
}
