package dev.orderwell.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.orderwell.command.CommandNames;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.money.Percentage;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.VendorId;
import dev.orderwell.query.Criterion;
import java.time.ZoneId;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * How the library's types are written, by mix-ins and tables of names: the domain carries no
 * annotation of any JSON library.
 */
final class Mapping {
  static final JsonMapper CANONICAL = canonical();

  /** Maps keep the order they have: options are shown in it. */
  static final ObjectWriter PLAIN =
      CANONICAL.writer().without(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private Mapping() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface Named {}

  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  private interface ByField {}

  private static JsonMapper canonical() {
    return JsonMapper.builder()
        .addModule(values())
        .addMixIn(NewOrder.class, ByField.class)
        .addMixIn(OrderCommand.class, Named.class)
        .addMixIn(OrderEvent.class, Named.class)
        .addMixIn(Criterion.class, Named.class)
        .registerSubtypes(TypeNames.named(CommandNames.all()))
        .registerSubtypes(TypeNames.named(TypeNames.nested(OrderEvent.class)))
        .registerSubtypes(TypeNames.named(CriterionReader.NAMES))
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .changeDefaultPropertyInclusion(
            every -> every.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();
  }

  private static SimpleModule values() {
    SimpleModule module = new SimpleModule("orderwell-values");
    for (Class<?> type :
        new Class<?>[] {
          Money.class,
          CurrencyUnit.class,
          OrderNumber.class,
          OrderId.class,
          VendorId.class,
          Percentage.class,
          ZoneId.class
        }) {
      module.addSerializer(type, ToStringSerializer.instance);
    }
    module.addSerializer(Locale.class, new Language());
    return module;
  }

  /** The neutral language as well is a tag, {@code und}, and not no text at all. */
  private static final class Language extends ValueSerializer<Locale> {
    @Override
    public void serialize(Locale value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.toLanguageTag());
    }
  }
}
