package dev.orderwell.engine;

import dev.orderwell.internal.text.PathName;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Paths as violations show them: {@code lines[3].unitPrice}, {@code attributes[gift]}. */
final class InputPath {
  private InputPath() {}

  /** The same for a value in a map and for its key. */
  static String of(Path path) {
    StringBuilder text = new StringBuilder();
    for (Path.Node node : path) append(node, text);
    return text.toString();
  }

  /** The path of a property of what a path leads to. */
  static String of(Path path, Path.Node property) {
    StringBuilder text = new StringBuilder(of(path));
    append(property, text);
    return text.toString();
  }

  private static void append(Path.Node node, StringBuilder text) {
    if (node.getIndex() != null) {
      text.append('[').append(node.getIndex()).append(']');
    } else if (node.isInIterable()) {
      text.append('[').append(PathName.of(String.valueOf(node.getKey()))).append(']');
    }
    if (node.getKind() == ElementKind.PROPERTY) {
      text.append(text.isEmpty() ? "" : ".").append(node.getName());
    }
  }
}
