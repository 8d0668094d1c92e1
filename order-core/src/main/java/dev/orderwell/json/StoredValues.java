package dev.orderwell.json;

import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.money.Percentage;
import dev.orderwell.party.ShopId;
import dev.orderwell.party.VendorId;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.BalanceFigures;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.Labels;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.util.StdConverter;

/** The values that are not written as objects of their components. */
final class StoredValues extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Category> CATEGORIES =
      Arrays.stream(Axis.values())
          .flatMap(axis -> axis.categories().stream())
          .collect(Collectors.toMap(StoredValues::name, category -> category));

  StoredValues() {
    super("orderwell-stored");
    setDeserializers(new Scalars());
    text(Money.class, Money::toString, StoredValues::money);
    text(CurrencyUnit.class, CurrencyUnit::getCode, CurrencyUnit::of);
    text(Percentage.class, Percentage::toString, Percentage::of);
    text(OrderId.class, OrderId::toString, OrderId::of);
    text(OrderNumber.class, OrderNumber::value, OrderNumber::new);
    text(ShopId.class, ShopId::value, ShopId::new);
    text(VendorId.class, VendorId::value, VendorId::new);
    text(Locale.class, Locale::toLanguageTag, StoredValues::language);
    text(Category.class, StoredValues::name, StoredValues::category);
    addSerializer(Instant.class, new TextWriter<>(Instant::toString));
    addSerializer(new Constants());
    addSerializer(TagId.class, new TagIdWriter());
    addDeserializer(TagId.class, new TagIdReader());
    addSerializer(Labels.class, new LabelsWriter());
    addDeserializer(Labels.class, new LabelsReader());
    addSerializer(Balance.class, new StdConvertingSerializer(Balance.class, new ToFigures()));
    addDeserializer(Balance.class, new StdConvertingDeserializer<>(new OfFigures()));
  }

  private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
    addSerializer(type, new TextWriter<>(write));
    addDeserializer(type, new TextReader<>(read));
  }

  private static Money money(String text) {
    CurrencyUnit currency = CurrencyUnit.of(text.substring(0, 3));
    if (text.charAt(3) != ' ') throw new IllegalArgumentException("no amount of money");
    return Money.of(currency, new BigDecimal(text.substring(4)));
  }

  private static Locale language(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    if (!language.toLanguageTag().equals(tag)) throw new IllegalArgumentException("no language");
    return language;
  }

  private static String name(Category category) {
    return category.axis().name() + "." + category.name();
  }

  private static Category category(String name) {
    Category category = CATEGORIES.get(name);
    if (category == null) throw new IllegalArgumentException("no category");
    return category;
  }

  private static final class TextWriter<T> extends ValueSerializer<T> {
    private final Function<T, String> text;

    TextWriter(Function<T, String> text) {
      this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      json.writeString(text.apply(value));
    }
  }

  private static final class TextReader<T> extends ValueDeserializer<T> {
    private final Function<String, T> value;

    TextReader(Function<String, T> value) {
      this.value = value;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) throw Fault.wrongType();
      return made(value, parser.getString());
    }
  }

  /** Whatever a value has against what it is to be made of. */
  private static <F, T> T made(Function<F, T> value, F from) {
    try {
      return value.apply(from);
    } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
      throw Fault.malformed("");
    }
  }

  /** Sets have no order of their own, and the text is to be the same each time. */
  private static final class Constants extends ValueSerializer<Set<?>> {
    @Override
    public Class<?> handledType() {
      return Set.class;
    }

    @Override
    public boolean isEmpty(SerializationContext context, Set<?> value) {
      return value.isEmpty();
    }

    @Override
    public void serialize(Set<?> value, JsonGenerator json, SerializationContext context) {
      json.writeStartArray();
      value.stream().map(one -> ((Enum<?>) one).name()).sorted().forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private static final class TagIdWriter extends ValueSerializer<TagId> {
    @Override
    public void serialize(TagId value, JsonGenerator json, SerializationContext context) {
      json.writeNumber(value.value());
    }
  }

  private static final class TagIdReader extends ValueDeserializer<TagId> {
    @Override
    public TagId deserialize(JsonParser parser, DeserializationContext context) {
      return made(TagId::new, context.readValue(parser, Integer.class));
    }
  }

  private static final class LabelsWriter extends ValueSerializer<Labels> {
    @Override
    public boolean isEmpty(SerializationContext context, Labels value) {
      return value.texts().isEmpty();
    }

    @Override
    public void serialize(Labels value, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      value.texts().forEach(json::writeStringProperty);
      json.writeEndObject();
    }
  }

  private static final class LabelsReader extends ValueDeserializer<Labels> {
    @Override
    public Labels deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.START_OBJECT) throw Fault.wrongType();
      Map<String, String> texts = new TreeMap<>();
      for (String language = parser.nextName(); language != null; language = parser.nextName()) {
        if (parser.nextToken() != JsonToken.VALUE_STRING) throw Fault.wrongType();
        texts.put(language, parser.getString());
      }
      return made(Labels::new, texts);
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
      return Labels.NONE;
    }
  }

  private static final class ToFigures extends StdConverter<Balance, BalanceFigures> {
    @Override
    public BalanceFigures convert(Balance value) {
      return value.figures();
    }
  }

  private static final class OfFigures extends StdConverter<BalanceFigures, Balance> {
    @Override
    public Balance convert(BalanceFigures value) {
      return made(Balance::of, value);
    }
  }
}
