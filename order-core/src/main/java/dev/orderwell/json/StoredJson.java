package dev.orderwell.json;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.Payment;
import dev.orderwell.query.OrderRow;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.stock.StockMove;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.tagging.TagEvent;
import dev.orderwell.workflow.StatusDictionary;
import dev.orderwell.workflow.StatusEvent;

/**
 * The JSON in which stores keep what needs no column of its own. Its types:
 *
 * <ul>
 *   <li>of an order: {@link OrderRecord.Head}, {@link OrderRecord.Terms}, {@link OrderLine}, {@link
 *       Balance}, {@link Payment}, {@link Refund}, {@link RefundItem}, {@link Chargeback}, {@link
 *       Parcel}, {@link Return}, {@link StockMove}, {@link OrderRow}
 *   <li>of what happened, and what is to be done: {@link Actor}, {@link OrderEvent}, {@link
 *       Instruction}
 *   <li>of a shop: {@link TagDictionary.Entry}, {@link TagEvent}, {@link StatusDictionary.Entry},
 *       {@link StatusEvent}
 * </ul>
 *
 * <pre>{@code
 * String document = StoredJson.write(payment);
 * Payment same = StoredJson.read(document, Payment.class);
 * }</pre>
 *
 * <p>Properties are called like what they are in Java, and stand in that order. Events and
 * instructions say what they are in {@code type}, first and by a stable name, such as {@code
 * "parcel-shipped"}; no class is ever named. Money is text such as {@code "EUR 12.50"}, the figures
 * of a balance are minor units of its currency, times are ISO 8601 in UTC with all their digits,
 * languages BCP 47, enums their names, and the category of a status stands with its axis: {@code
 * "PAYMENT.PAID"}. Null and empty lists and maps are left out.
 *
 * <p>What is written is read back equal, the labels of statuses included. Reading is strict: a
 * property without a meaning, or one that is not there, is refused, so that no document of a newer
 * version is ever rewritten without what this one does not know.
 *
 * <p>All methods are safe for use by many threads. Documents are of any length.
 */
public final class StoredJson {
  private StoredJson() {}

  /**
   * Writes a part.
   *
   * @param part of one of the types above
   * @return JSON on one line, the same text for the same part
   * @throws IllegalArgumentException if it is of another type
   */
  public static String write(Object part) {
    return StoredTypes.writer(part).writeValueAsString(part);
  }

  /**
   * Reads a part.
   *
   * @param json what {@link #write} gave
   * @param type one of the types above; of events and instructions, all of them together
   * @param <T> the same
   * @return an equal part
   * @throws UnreadableException if it is anything else
   * @throws IllegalArgumentException if the type is another one
   */
  public static <T> T read(String json, Class<T> type) {
    return StoredReader.read(json, type);
  }

  /**
   * What an event or an instruction says of itself in {@code type}.
   *
   * @param part an event or an instruction
   * @return for example {@code "parcel-shipped"}; never changed
   */
  public static String nameOf(Object part) {
    return TypeNames.of(part.getClass());
  }
}
