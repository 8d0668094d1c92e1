package dev.orderwell.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.tagging.TagEvent;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.StatusEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** How stored parts are written and read: as their components are called, and nothing else. */
final class StoredMapping {
  /** What has many forms says which one it is. */
  static final List<Class<?>> FAMILIES =
      List.of(OrderEvent.class, Instruction.class, TagEvent.class, StatusEvent.class);

  static final JsonMapper MAPPER = mapper();

  private StoredMapping() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface Named {}

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder(factory())
            .addModule(new StoredValues())
            .annotationIntrospector(new OptionalComponents())
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY);
    for (Class<?> family : FAMILIES) {
      builder.addMixIn(family, Named.class);
      builder.registerSubtypes(TypeNames.named(TypeNames.nested(family)));
    }
    return compact(strict(builder)).build();
  }

  private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
    return builder
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .changeDefaultNullHandling(every -> every.withValueNulls(Nulls.FAIL, Nulls.FAIL))
        .withCoercionConfigDefaults(
            every -> {
              every.setAcceptBlankAsEmpty(false);
              for (CoercionInputShape shape : CoercionInputShape.values()) {
                every.setCoercion(shape, CoercionAction.Fail);
              }
            });
  }

  private static JsonMapper.Builder compact(JsonMapper.Builder builder) {
    for (Class<?> type : List.of(List.class, Map.class, Set.class, Labels.class)) {
      builder.withConfigOverride(type, StoredMapping::leftOutIfEmpty);
    }
    return builder.changeDefaultPropertyInclusion(
        every -> every.withValueInclusion(JsonInclude.Include.NON_NULL));
  }

  private static void leftOutIfEmpty(MutableConfigOverride every) {
    every
        .setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL))
        .setInclude(
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
  }

  /**
   * Documents are as long as what people have written. Keys of maps come from outside: they are
   * neither kept nor hashed by the library, which would take colliding ones for an attack.
   */
  private static JsonFactory factory() {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build())
        .build();
  }
}
