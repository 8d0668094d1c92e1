package dev.orderwell.query;

import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.internal.text.Folding;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Address;
import dev.orderwell.party.Buyer;
import dev.orderwell.party.Customer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a search finds an order (S1.8): of the customer's name and e-mail address, the
 * names of its addresses, SKUs and tracking codes; apart from them its number, phone numbers and
 * the words of notes. All are folded: neither case nor accents count.
 *
 * @param number the whole number, empty if there is none
 * @param numbers the number, with and without what parts its words, and these words, sorted
 * @param words sorted, without repetition, none longer than {@value #MOST_LETTERS}
 * @param phones digits only, with and without their country code, sorted
 * @param notes words of notes, the first {@value #MOST_NOTE_WORDS} that came up, sorted
 */
public record SearchTerms(
    String number,
    List<String> numbers,
    List<String> words,
    List<String> phones,
    List<String> notes) {
  /** What is longer is cut, in what is looked for as well. */
  public static final int MOST_LETTERS = 64;

  /** So many different words of an order's notes can be found. */
  public static final int MOST_NOTE_WORDS = 2_000;

  private static final int LONGEST_COUNTRY_CODE = 3;

  /** Copies. */
  public SearchTerms {
    numbers = List.copyOf(numbers);
    words = List.copyOf(words);
    phones = List.copyOf(phones);
    notes = List.copyOf(notes);
  }

  /**
   * The words of an order.
   *
   * @param order as the reader sees it
   * @param history of the order, for the words of its notes; empty if the reader does not search
   *     them
   * @return its terms
   */
  public static SearchTerms of(OrderView order, List<HistoryEntry> history) {
    Collection<String> words = new TreeSet<>();
    Collection<String> phones = new TreeSet<>();
    Buyer buyer = order.buyer();
    Customer customer = buyer.customer();
    addWords(customer.name(), words);
    addWords(customer.email(), words);
    addPhone(customer.phone(), phones);
    add(buyer.shipTo(), words, phones);
    add(buyer.billTo(), words, phones);
    SearchTerms number = ofNumber(order.number().orElse(null));
    for (OrderLine line : order.lines()) addCode(line.product().sku(), words);
    order.parcels().stream()
        .flatMap(parcel -> parcel.trackings().stream())
        .map(Tracking::code)
        .forEach(code -> addCode(code, words));
    return new SearchTerms(
        number.number, number.numbers, List.copyOf(words), List.copyOf(phones), notes(history));
  }

  /**
   * The words of a number.
   *
   * @param number null for an order without one
   * @return terms without other words
   */
  static SearchTerms ofNumber(@Nullable OrderNumber number) {
    if (number == null) return new SearchTerms("", List.of(), List.of(), List.of(), List.of());
    Collection<String> numbers = new TreeSet<>();
    String whole = Folding.fold(number.value());
    numbers.add(whole);
    addCode(number.value(), numbers);
    return new SearchTerms(whole, List.copyOf(numbers), List.of(), List.of(), List.of());
  }

  private static void add(
      @Nullable Address address, Collection<String> words, Collection<String> phones) {
    if (address == null) return;
    addWords(address.name(), words);
    addWords(address.company(), words);
    addPhone(address.phone(), phones);
  }

  private static List<String> notes(List<HistoryEntry> history) {
    return noteWords(history).stream().limit(MOST_NOTE_WORDS).sorted().toList();
  }

  /**
   * The words of the notes of a history, for stores that add them one note at a time.
   *
   * @param history some of it
   * @return in the order in which they come up, without repetition
   */
  public static Collection<String> noteWords(List<HistoryEntry> history) {
    Collection<String> words = new LinkedHashSet<>();
    for (HistoryEntry entry : history) {
      if (entry.event() instanceof NoteAdded note) addWords(note.text(), words);
    }
    return words;
  }

  private static void addWords(@Nullable String text, Collection<String> words) {
    if (text == null) return;
    for (String word : Folding.words(text)) words.add(cut(word));
  }

  /** Codes are found as they are written and without what parts them. */
  private static void addCode(@Nullable String code, Collection<String> words) {
    if (code == null) return;
    List<String> parts = Folding.words(code);
    parts.forEach(part -> words.add(cut(part)));
    if (parts.size() > 1) words.add(cut(String.join("", parts)));
  }

  private static void addPhone(@Nullable String phone, Collection<String> phones) {
    if (phone != null) phones.addAll(phones(phone));
  }

  /** A number as it is dialled from abroad and at home: whose country code it is nobody says. */
  static List<String> phones(String phone) {
    List<String> phones = new ArrayList<>();
    String digits = digits(phone);
    if (digits.isEmpty()) return phones;
    phones.add(digits);
    for (int code = 1; code <= LONGEST_COUNTRY_CODE && code < digits.length(); code++) {
      if (isInternational(phone)) phones.add(digits(digits.substring(code)));
    }
    return phones;
  }

  private static boolean isInternational(String phone) {
    return phone.strip().startsWith("+") || phone.strip().startsWith("00");
  }

  private static String digits(String phone) {
    String digits = phone.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
    return cut(digits);
  }

  static String cut(String word) {
    if (word.length() <= MOST_LETTERS) return word;
    boolean splitsPair = Character.isHighSurrogate(word.charAt(MOST_LETTERS - 1));
    return word.substring(0, splitsPair ? MOST_LETTERS - 1 : MOST_LETTERS);
  }

  boolean hasNumber(String prefix) {
    return has(numbers, prefix);
  }

  boolean hasWord(String prefix) {
    return has(words, prefix) || has(numbers, prefix);
  }

  boolean hasPhone(String prefix) {
    return has(phones, prefix);
  }

  boolean hasNoteWord(String prefix) {
    return has(notes, prefix);
  }

  private static boolean has(List<String> sorted, String prefix) {
    int found = Collections.binarySearch(sorted, prefix);
    int at = found >= 0 ? found : -found - 1;
    return at < sorted.size() && sorted.get(at).startsWith(prefix);
  }

  @Override
  public String toString() {
    return "SearchTerms[redacted]";
  }
}
