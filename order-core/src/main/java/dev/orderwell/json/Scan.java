package dev.orderwell.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The first look at a document, before anything is made of it: one value and nothing after it, not
 * too deep, no name twice in one object, no number that is long to read.
 */
final class Scan {
  private static final int MOST_DIGITS = 100;

  private final JsonParser parser;
  private final Deque<Set<String>> open = new ArrayDeque<>();

  private Scan(JsonParser parser) {
    this.parser = parser;
  }

  /** Throws the first fault there is; text that is no JSON is an exception of the parser. */
  static void check(JsonParser parser) {
    new Scan(parser).check();
  }

  private void check() {
    JsonToken token = parser.nextToken();
    do {
      if (token == null) throw Fault.notJson();
      look(token);
      token = parser.nextToken();
    } while (!open.isEmpty());
    if (token != null) throw Fault.notJson();
  }

  private void look(JsonToken token) {
    switch (token) {
      case START_OBJECT -> enter(new HashSet<>());
      case START_ARRAY -> enter(Set.of());
      case END_OBJECT, END_ARRAY -> open.pop();
      case PROPERTY_NAME -> {
        if (!open.element().add(parser.currentName())) throw here(Fault.duplicate());
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        if (parser.getStringLength() > MOST_DIGITS) throw here(Fault.outOfRange());
      }
      default -> {}
    }
  }

  private void enter(Set<String> names) {
    open.push(names);
    if (open.size() > CommandJson.MOST_DEPTH) throw here(Fault.tooDeep(CommandJson.MOST_DEPTH));
  }

  private Fault here(Fault fault) {
    return Paths.at(parser.streamReadContext(), fault);
  }
}
