package dev.orderwell.json;

import dev.orderwell.command.CommandNames;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.RejectedException;

/**
 * Commands and new orders as JSON.
 *
 * <pre>{@code
 * {"type": "ship",
 *  "units": [{"sku": "TEE-M", "units": 2}],
 *  "trackings": [{"carrier": "colissimo", "code": "6A12345678901"}]}
 * }</pre>
 *
 * <p>Properties are called like what they are in Java. A command says what it is in {@code type},
 * by the name that {@link CommandNames} has for it, never by a class; commands in a batch do so
 * too. Amounts and percentages are text, for no number of JSON is exact; enums are their names,
 * times ISO 8601 as {@code 2026-01-31T12:00:00Z}, languages BCP 47 as {@code fr-CA}.
 *
 * <p>What is left out is what the builder of an order takes if nobody says otherwise; in records
 * lists and maps are empty, and a line is something that can be put in a parcel, without commission
 * and with the usual stock, and a payment is one of money. Null says the same as leaving out. But
 * null never stands in a list, in a map, or for a plain number or a plain yes or no, and these have
 * to be there unless the builder or the line knows better.
 *
 * <p>Reading is strict, because a host's mistake that is passed over here is found in an invoice.
 * The first thing that is wrong is refused as {@code input.invalid} with one violation; its path
 * has the form {@code lines[3].unitPrice} or {@code attributes[gift]}, and is empty for the
 * document as a whole. What is well formed and still wrong, a negative amount or a missing name, is
 * found at the door, all at once. The codes:
 *
 * <ul>
 *   <li>{@code input.too-long}: the document has more than {@value #MOST_CHARACTERS} characters
 *   <li>{@code input.not-json}: it is no JSON, or there is something after it
 *   <li>{@code input.too-deep}: objects and lists stand in one another more than {@value
 *       #MOST_DEPTH} deep
 *   <li>{@code input.duplicate}, {@code input.unknown-property}: a name stands twice, or has no
 *       meaning
 *   <li>{@code input.wrong-type}: a number for text, text for a number, a list for an object
 *   <li>{@code input.missing}: no {@code type}, no number or yes or no where there has to be one,
 *       or null in a list or a map
 *   <li>{@code input.out-of-range}: a number of more than 32 bits
 *   <li>{@code input.malformed}: an unknown {@code type}, an unknown constant, a time or language
 *       that is none
 * </ul>
 *
 * <p>The time that reading takes grows with the length of the text and with nothing else. All
 * methods are safe for use by many threads.
 */
public final class CommandJson {
  /** No document is longer. An order of 10,000 lines, the most there are, is well below. */
  public static final int MOST_CHARACTERS = 4_000_000;

  /** No object or list stands deeper in a document. Orders and batches need 5. */
  public static final int MOST_DEPTH = 32;

  private CommandJson() {}

  /**
   * Reads a new order. It has not passed the door.
   *
   * @param json the document
   * @return what it says
   * @throws RejectedException {@code input.invalid} with the first thing that is wrong
   */
  public static NewOrder newOrder(String json) {
    return StrictReader.read(json, NewOrderDocument.class).toNewOrder();
  }

  /**
   * Reads a command. It has not passed the door.
   *
   * @param json the document
   * @return what it says
   * @throws RejectedException {@code input.invalid} with the first thing that is wrong
   */
  public static OrderCommand command(String json) {
    return StrictReader.read(json, OrderCommand.class);
  }

  /**
   * Writes a new order, so that reading it gives an equal one.
   *
   * @param order any that the door lets through
   * @return JSON on one line, what is null left out
   */
  public static String write(NewOrder order) {
    return Mapping.PLAIN.writeValueAsString(order);
  }

  /**
   * Writes a command, so that reading it gives an equal one.
   *
   * @param command any that the door lets through
   * @return JSON on one line, {@code type} first, what is null left out
   */
  public static String write(OrderCommand command) {
    return Mapping.PLAIN.writeValueAsString(command);
  }

  /**
   * The canonical text of a request: the same for equal requests, another for others.
   *
   * @param command any
   * @return JSON on one line, properties in a fixed order, what is null left out
   */
  public static String canonical(OrderCommand command) {
    return Mapping.CANONICAL.writeValueAsString(command);
  }

  /**
   * The canonical text of a request to place an order.
   *
   * @param request any
   * @return JSON on one line, properties in a fixed order, what is null left out
   */
  public static String canonical(PlaceOrder request) {
    return Mapping.CANONICAL.writeValueAsString(request);
  }

  /**
   * The canonical text of an event.
   *
   * @param event any
   * @return JSON on one line, {@code type} first, properties in a fixed order, what is null left
   *     out
   */
  public static String canonical(OrderEvent event) {
    return Mapping.CANONICAL.writeValueAsString(event);
  }
}
