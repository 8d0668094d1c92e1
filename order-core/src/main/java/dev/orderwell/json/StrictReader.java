package dev.orderwell.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.query.Criterion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads what comes from outside, and refuses what is not meant word for word. What the JSON library
 * has to say about a fault is kept back: it repeats the input.
 */
final class StrictReader {
  private static final JsonMapper MAPPER = mapper();

  private StrictReader() {}

  static <T> T read(String json, Class<T> type) {
    try {
      scan(json);
      @Nullable T value = MAPPER.readValue(json, type);
      if (value != null) return value;
      throw Fault.wrongType();
    } catch (Fault e) {
      throw refusal(e, e.code(), e.facts());
    } catch (PropertyBindingException e) {
      throw refusal(e, "input.unknown-property", Map.of());
    } catch (InvalidNullException e) {
      throw refusal(e, "input.missing", Map.of());
    } catch (MismatchedInputException e) {
      throw refusal(e, "input.wrong-type", Map.of());
    } catch (StreamReadException e) {
      throw refusal(Fault.notJson(), "input.not-json", Map.of());
    }
  }

  private static void scan(String json) {
    if (json.length() > CommandJson.MOST_CHARACTERS) {
      throw Fault.tooLong(CommandJson.MOST_CHARACTERS);
    }
    try (JsonParser parser = MAPPER.createParser(json)) {
      Scan.check(parser);
    }
  }

  private static RejectedException refusal(
      JacksonException fault, String code, Map<String, Object> facts) {
    Violation violation = new Violation(Paths.of(fault), code, facts);
    return new RejectedException(Rejection.invalid(List.of(violation)));
  }

  private static JsonMapper mapper() {
    SimpleModule module = new SimpleModule("orderwell-strict");
    Scalars scalars = new Scalars();
    scalars.addDeserializer(OrderCommand.class, new CommandReader());
    scalars.addDeserializer(Criterion.class, new CriterionReader());
    module.setDeserializers(scalars);
    return JsonMapper.builder(factory())
        .addModule(module)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfigDefaults(
            every -> {
              every.setAcceptBlankAsEmpty(false);
              for (CoercionInputShape shape : CoercionInputShape.values()) {
                every.setCoercion(shape, CoercionAction.Fail);
              }
            })
        .withConfigOverride(List.class, StrictReader::emptyIfMissing)
        .withConfigOverride(Map.class, StrictReader::emptyIfMissing)
        .build();
  }

  private static void emptyIfMissing(MutableConfigOverride every) {
    every.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL));
  }

  /**
   * The document is no longer than is allowed, so no part of it is. Names from outside are neither
   * kept nor hashed by the library, which would take colliding ones for an attack.
   */
  private static JsonFactory factory() {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(CommandJson.MOST_CHARACTERS)
                .maxNameLength(CommandJson.MOST_CHARACTERS)
                .maxNumberLength(CommandJson.MOST_CHARACTERS)
                .build())
        .build();
  }
}
