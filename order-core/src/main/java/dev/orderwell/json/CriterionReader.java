package dev.orderwell.json;

import dev.orderwell.query.Criterion;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a list asks of its orders by its stable name. */
final class CriterionReader extends ValueDeserializer<Criterion> {
  static final Map<String, Class<? extends Criterion>> NAMES = TypeNames.nested(Criterion.class);

  @Override
  public Criterion deserialize(JsonParser parser, DeserializationContext context) {
    if (!(context.readTree(parser) instanceof ObjectNode object)) throw Fault.wrongType();
    return context.readTreeAsValue(object, TypeNames.take(object, Criterion.class, NAMES));
  }
}
