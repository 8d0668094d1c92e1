package dev.orderwell.json;

import dev.orderwell.command.Batch;
import dev.orderwell.command.CommandNames;
import dev.orderwell.command.OrderCommand;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/** Reads a command by its stable name, wherever among the properties that stands. */
final class CommandReader extends ValueDeserializer<OrderCommand> {
  private static final Map<String, Class<? extends OrderCommand>> NAMES = CommandNames.all();

  @Override
  public OrderCommand deserialize(JsonParser parser, DeserializationContext context) {
    if (!(tree(parser, context) instanceof ObjectNode object)) throw Fault.wrongType();
    Class<? extends OrderCommand> type = TypeNames.take(object, OrderCommand.class, NAMES);
    if (type == Batch.class && object.get("commands") instanceof ArrayNode all) embed(all);
    return context.readTreeAsValue(object, type);
  }

  private static Object tree(JsonParser parser, DeserializationContext context) {
    return parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
        ? parser.getEmbeddedObject()
        : context.readTree(parser);
  }

  /** What stands in a batch is handed on as it is; else it would be copied once a level. */
  private static void embed(ArrayNode commands) {
    for (int i = 0; i < commands.size(); i++) {
      if (commands.get(i) instanceof ObjectNode one) commands.set(i, new POJONode(one));
    }
  }
}
