package dev.orderwell.persistence.jooq;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.store.Change;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import java.lang.reflect.RecordComponent;

/**
 * A change that is written over what has become of the order since it was decided; history grows at
 * its end.
 */
final class Overwriting {
  private Overwriting() {}

  static Change over(Change change, Order now) {
    long version = now.version() + 1;
    int last = now.historyLength() + change.entries().size();
    int shift = last - change.order().historyLength();
    OrderRecord record = change.order().toRecord();
    OrderRecord.Head head = with(record.head(), "historyLength", last);
    return new Change(
        now,
        change.decidedOn(),
        Order.of(with(with(record, "head", head), "version", version)),
        change.entries().stream().map(entry -> moved(entry, shift, version)).toList(),
        change.instructions().stream().map(one -> moved(one, version)).toList(),
        moved(change.command(), shift, version),
        change.tags(),
        change.completes(),
        change.deadline(),
        change.erasure(),
        change.numbering());
  }

  private static HistoryEntry moved(HistoryEntry entry, int shift, long version) {
    return with(with(entry, "number", entry.number() + shift), "version", version);
  }

  private static PendingInstruction moved(PendingInstruction one, long version) {
    return with(one, "id", new InstructionId(one.id().order(), version, one.id().position()));
  }

  private static Remembered moved(Remembered command, int shift, long version) {
    return new Remembered(
        command.id(),
        command.content(),
        command.order(),
        version,
        command.firstEntry() + shift,
        command.lastEntry() + shift);
  }

  /** The same record with one component changed. */
  private static <R extends Record> R with(R record, String name, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        boolean changed = components[i].getName().equals(name);
        types[i] = components[i].getType();
        values[i] = changed ? value : components[i].getAccessor().invoke(record);
      }
      @SuppressWarnings("unchecked")
      Class<R> type = (Class<R>) record.getClass();
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
