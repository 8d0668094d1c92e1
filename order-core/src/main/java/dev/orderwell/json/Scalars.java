package dev.orderwell.json;

import dev.orderwell.line.LineKind;
import dev.orderwell.payment.Tender;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** Single values. Each is read from the one kind of JSON it is written as, and from no other. */
final class Scalars extends SimpleDeserializers {
  private static final long serialVersionUID = 1L;
  private static final Map<Class<?>, Object> OTHERWISE =
      Map.of(LineKind.class, LineKind.PHYSICAL, Tender.class, Tender.MONEY);

  Scalars() {
    addDeserializer(String.class, new Text());
    addDeserializer(int.class, new Whole(true));
    addDeserializer(Integer.class, new Whole(false));
    addDeserializer(boolean.class, new YesNo(true));
    addDeserializer(Boolean.class, new YesNo(false));
    addDeserializer(Locale.class, new Language());
    addDeserializer(Instant.class, new Moment());
    addDeserializer(ZoneId.class, new Zone());
  }

  @Override
  public ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> constants = type.getRawClass();
    return new OneOf(constants, OTHERWISE.get(constants));
  }

  private static String text(JsonParser parser) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) throw Fault.wrongType();
    return parser.getString();
  }

  private static final class Text extends ValueDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
      return text(parser);
    }
  }

  /** A whole number, read by its digits: no number is made that has too many. */
  private static final class Whole extends ValueDeserializer<Integer> {
    private static final int MOST_CHARACTERS = 11;

    private final boolean required;

    Whole(boolean required) {
      this.required = required;
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) throw Fault.wrongType();
      String digits = parser.getString();
      if (digits.length() > MOST_CHARACTERS) throw Fault.outOfRange();
      long value = Long.parseLong(digits);
      if ((int) value != value) throw Fault.outOfRange();
      return (int) value;
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      if (required) throw Fault.missing();
      return null;
    }
  }

  /** True or false; null is neither, even where the property may be left out. */
  private static final class YesNo extends ValueDeserializer<Boolean> {
    private final boolean required;

    YesNo(boolean required) {
      this.required = required;
    }

    @Override
    public Boolean deserialize(JsonParser parser, DeserializationContext context) {
      return switch (parser.currentToken()) {
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        default -> throw Fault.wrongType();
      };
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      throw Fault.missing();
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      if (required) throw Fault.missing();
      return null;
    }
  }

  private static final class Language extends ValueDeserializer<Locale> {
    private static final int MOST_CHARACTERS = 100;

    @Override
    public Locale deserialize(JsonParser parser, DeserializationContext context) {
      String tag = text(parser);
      if (tag.length() > MOST_CHARACTERS) throw Fault.tooLong(MOST_CHARACTERS);
      try {
        if (!tag.isEmpty()) return new Locale.Builder().setLanguageTag(tag).build();
      } catch (IllformedLocaleException e) {
        // the same answer as for no text at all
      }
      throw Fault.malformed("BCP 47");
    }
  }

  private static final class Moment extends ValueDeserializer<Instant> {
    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return Instant.parse(text(parser));
      } catch (DateTimeException e) {
        throw Fault.malformed("ISO 8601");
      }
    }
  }

  private static final class Zone extends ValueDeserializer<ZoneId> {
    private static final int MOST_CHARACTERS = 100;

    @Override
    public ZoneId deserialize(JsonParser parser, DeserializationContext context) {
      String zone = text(parser);
      if (zone.length() > MOST_CHARACTERS) throw Fault.tooLong(MOST_CHARACTERS);
      try {
        return ZoneId.of(zone);
      } catch (DateTimeException e) {
        throw Fault.malformed("Europe/Paris");
      }
    }
  }

  /** A constant by its exact name. */
  private static final class OneOf extends ValueDeserializer<Object> {
    private final Map<String, Object> byName = new LinkedHashMap<>();
    private final @Nullable Object otherwise;

    OneOf(Class<?> type, @Nullable Object otherwise) {
      for (Object one : type.getEnumConstants()) byName.put(((Enum<?>) one).name(), one);
      this.otherwise = otherwise;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      Object value = byName.get(text(parser));
      if (value == null) throw Fault.malformed(String.join("|", byName.keySet()));
      return value;
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      return otherwise;
    }
  }
}
