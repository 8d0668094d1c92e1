package dev.orderwell.testkit;

import dev.orderwell.engine.Orders;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Address;
import dev.orderwell.party.Role;
import dev.orderwell.query.OrderSort;
import dev.orderwell.tagging.Tag;
import dev.orderwell.workflow.Axis;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists as a clerk would make them who has all orders on the table: each is looked at as its reader
 * sees it, by plain words and loops, and nothing of how stores answer is used.
 */
final class NaiveList {
  private final Orders orders;
  private final Actor reader;

  NaiveList(Orders orders, Actor reader) {
    this.orders = orders;
    this.reader = reader;
  }

  /** An order on the table. */
  record Sheet(OrderView seen, Set<String> tags, List<String> notes, int rank) {
    Instant at() {
      return seen.placedAt().orElse(seen.openedAt());
    }

    String code(Axis axis) {
      return seen.statuses().on(axis).code();
    }

    Sheet ranked(int value) {
      return new Sheet(seen, tags, notes, value);
    }
  }

  /** What the reader gets to see of some orders. */
  List<Sheet> sheets(Collection<OrderId> ids) {
    return ids.stream().flatMap(this::sheet).toList();
  }

  private Stream<Sheet> sheet(OrderId id) {
    boolean staff = reader.role() == Role.STAFF;
    return orders.details(reader, id).stream()
        .map(
            one ->
                new Sheet(
                    one.order(),
                    one.tags().stream().map(Tag::name).collect(Collectors.toSet()),
                    staff ? notes(id) : List.of(),
                    0));
  }

  private List<String> notes(OrderId id) {
    return orders.history(reader, id).stream()
        .filter(entry -> entry.event() instanceof OrderEvent.NoteAdded)
        .map(entry -> ((OrderEvent.NoteAdded) entry.event()).text())
        .toList();
  }

  static Comparator<Sheet> sorted(OrderSort by, boolean rising) {
    Comparator<Sheet> keys =
        switch (by) {
          case PLACED_AT -> Comparator.comparing(Sheet::at);
          case NUMBER -> Comparator.comparing(NaiveList::number, NaiveList::natural);
          case GRAND_TOTAL ->
              Comparator.comparing((Sheet one) -> one.seen().currency().getCode())
                  .thenComparing(one -> one.seen().totals().total());
        };
    Comparator<Sheet> all = keys.thenComparing(one -> one.seen().id());
    return Comparator.comparingInt(Sheet::rank).thenComparing(rising ? all : all.reversed());
  }

  private static String number(Sheet one) {
    return one.seen().number().map(OrderNumber::value).orElse("");
  }

  /**
   * Letter by letter, digits as numbers; digits come before letters and are told by their length.
   */
  private static int natural(String a, String b) {
    List<String> left = parts(a);
    List<String> right = parts(b);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = part(left.get(i), right.get(i));
      if (order != 0) return order;
    }
    return Integer.compare(left.size(), right.size());
  }

  private static List<String> parts(String number) {
    List<String> parts = new ArrayList<>();
    for (String part : number.toUpperCase(Locale.ROOT).split("(?<=\\D)|(?=\\D)")) {
      if (!part.isEmpty()) parts.add(part);
    }
    return parts;
  }

  private static int part(String a, String b) {
    boolean bothDigits = a.matches("\\d+") && b.matches("\\d+");
    return bothDigits ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
  }

  /** How well an order answers a text; below zero if it does not. */
  static int answers(Sheet one, String text) {
    List<String> asked = words(text);
    Set<String> words = new TreeSet<>();
    OrderView seen = one.seen();
    add(seen.buyer().customer().name(), words);
    add(seen.buyer().customer().email(), words);
    for (Address address : Arrays.asList(seen.buyer().shipTo(), seen.buyer().billTo())) {
      if (address == null) continue;
      add(address.name(), words);
      add(address.company(), words);
    }
    for (OrderLine line : seen.lines()) addCode(line.product().sku(), words);
    seen.parcels()
        .forEach(parcel -> parcel.trackings().forEach(one2 -> addCode(one2.code(), words)));
    one.notes().forEach(note -> add(note, words));
    Set<String> ofNumber = new TreeSet<>();
    addCode(number(one), ofNumber);
    words.addAll(ofNumber);
    boolean all =
        asked.stream().allMatch(ask -> words.stream().anyMatch(word -> word.startsWith(ask)));
    if (!all) return -1;
    String number = plain(number(one));
    String whole = plain(text.strip());
    if (number.isEmpty() || whole.isEmpty()) return 2;
    if (number.equals(whole)) return 0;
    boolean begins =
        number.startsWith(whole) || ofNumber.stream().anyMatch(word -> word.startsWith(whole));
    return begins ? 1 : 2;
  }

  private static void add(@Nullable String text, Set<String> words) {
    if (text != null) words.addAll(words(text));
  }

  private static void addCode(@Nullable String code, Set<String> words) {
    if (code == null) return;
    words.addAll(words(code));
    words.add(String.join("", words(code)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(plain(text).split("[^\\p{L}\\p{Nd}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
