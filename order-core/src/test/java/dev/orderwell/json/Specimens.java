package dev.orderwell.json;

import dev.orderwell.identity.OrderId;
import dev.orderwell.money.Percentage;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.BalanceFigures;
import dev.orderwell.workflow.Category;
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
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Of every record one that has all it may have, and one that has no more than it must have. */
final class Specimens {
  private static final Labels LABELS = Labels.of("en", "Ready").and("fr", "Prêt");

  private static final Map<Type, Object> VALUES =
      Map.ofEntries(
          Map.entry(int.class, 2),
          Map.entry(Integer.class, 2),
          Map.entry(long.class, 1250L),
          Map.entry(Long.class, 1250L),
          Map.entry(Money.class, Money.parse("EUR 12.50")),
          Map.entry(CurrencyUnit.class, CurrencyUnit.EUR),
          Map.entry(Percentage.class, Percentage.of("5.5")),
          Map.entry(Instant.class, Instant.parse("2026-03-02T10:15:30.123456Z")),
          Map.entry(Locale.class, Locale.CANADA_FRENCH),
          Map.entry(Category.class, PaymentCategory.PARTIALLY_PAID),
          Map.entry(OrderId.class, OrderId.of("0195b3c2-7a10-7c55-8d0e-3f1f5a2b6c7d")));

  private final boolean full;

  private Specimens(boolean full) {
    this.full = full;
  }

  static Object full(Class<?> type) {
    return new Specimens(true).value(type, "");
  }

  static Object bare(Class<?> type) {
    return new Specimens(false).value(type, "");
  }

  private Object value(Type type, String name) {
    if (type instanceof ParameterizedType generic) return some(generic);
    if (VALUES.containsKey(type)) return VALUES.get(type);
    Class<?> one = (Class<?>) type;
    if (one == String.class) return name.equals("colour") ? "#8E44AD" : name;
    if (one == boolean.class) return full;
    if (one == Labels.class) return full ? LABELS : Labels.NONE;
    if (one == Statuses.class) return statuses();
    if (one == Balance.class) return Balance.of((BalanceFigures) value(BalanceFigures.class, ""));
    return one.isEnum() ? one.getEnumConstants()[0] : made(one);
  }

  private Object some(ParameterizedType type) {
    Object[] content =
        Arrays.stream(type.getActualTypeArguments()).map(one -> value(one, "key")).toArray();
    if (type.getRawType() == Map.class) return full ? Map.of(content[0], content[1]) : Map.of();
    if (type.getRawType() == Set.class) return full ? Set.of(content) : Set.of();
    return full ? List.of(content) : List.of();
  }

  private Statuses statuses() {
    return new Statuses(
        status(OrderCategory.IN_PROGRESS),
        status(PaymentCategory.PAID),
        status(FulfilmentCategory.READY_FOR_PICKUP));
  }

  private Status status(Category category) {
    return full ? new Status("ready", category, LABELS) : Status.of(category);
  }

  private Object made(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(this::component).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no specimen of " + type, e);
    }
  }

  private @Nullable Object component(RecordComponent component) {
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (nullable && !full) return null;
    Class<?> type = component.getDeclaringRecord();
    return switch (type.getSimpleName() + "." + component.getName()) {
      case "Price.list" -> Money.parse(full ? "EUR 25.00" : "EUR 12.50");
      case "Totals.total" -> Money.parse(full ? "EUR 62.50" : "EUR 50.00");
      case "BalanceFigures.charged" -> List.of(2500L);
      default -> value(component.getGenericType(), component.getName());
    };
  }
}
