package dev.orderwell.json;

import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.query.OrderRow;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.stock.StockMove;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.StatusDictionary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** The types that stores keep as JSON, each with what writes and reads it. */
final class StoredTypes {
  private static final List<Class<?>> SINGLE =
      List.of(
          OrderRecord.Head.class,
          OrderRecord.Terms.class,
          OrderLine.class,
          Balance.class,
          Payment.class,
          ProviderRequest.class,
          Refund.class,
          RefundItem.class,
          Chargeback.class,
          Parcel.class,
          Return.class,
          StockMove.class,
          OrderRow.class,
          Actor.class,
          TagDictionary.Entry.class,
          StatusDictionary.Entry.class);

  private static final Map<Class<?>, ObjectWriter> WRITERS = new HashMap<>();
  private static final Map<Class<?>, ObjectReader> READERS = new HashMap<>();

  static {
    for (Class<?> type : SINGLE) add(type, List.of(type));
    for (Class<?> family : StoredMapping.FAMILIES) add(family, TypeNames.nested(family).values());
  }

  private StoredTypes() {}

  private static void add(Class<?> type, Iterable<? extends Class<?>> written) {
    READERS.put(type, StoredMapping.MAPPER.readerFor(type));
    ObjectWriter writer = StoredMapping.MAPPER.writerFor(type);
    written.forEach(one -> WRITERS.put(one, writer));
  }

  /** Each form of each of them. */
  static Set<Class<?>> written() {
    return WRITERS.keySet();
  }

  static ObjectWriter writer(Object part) {
    return known(WRITERS.get(part.getClass()), part.getClass());
  }

  static ObjectReader reader(Class<?> type) {
    return known(READERS.get(type), type);
  }

  private static <T> T known(@Nullable T mapping, Class<?> type) {
    if (mapping == null) throw new IllegalArgumentException("not a part that is stored: " + type);
    return mapping;
  }
}
