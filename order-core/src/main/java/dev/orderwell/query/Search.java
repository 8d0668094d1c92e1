package dev.orderwell.query;

import dev.orderwell.internal.text.Folding;
import dev.orderwell.query.Criterion.Resolved;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Orders that answer a search.
 *
 * @param text all of it, folded, for whole numbers
 * @param words each begins a word of the order
 * @param phones digits, with and without a country code: one of them that begins a phone number is
 *     enough without the words; none if the text is no phone number
 * @param notes whether the words of notes count
 */
public record Search(String text, List<String> words, List<String> phones, boolean notes)
    implements Resolved {
  private static final Pattern PHONE = Pattern.compile("[0-9 +./()-]+");
  private static final int FEWEST_DIGITS = 4;

  /** Copies. */
  public Search {
    words = List.copyOf(words);
    phones = List.copyOf(phones);
  }

  static Search of(String text, boolean notes) {
    return new Search(
        Folding.fold(text.strip()),
        Folding.words(text).stream().map(SearchTerms::cut).toList(),
        PHONE.matcher(text).matches() ? phones(text) : List.of(),
        notes);
  }

  /** Too few digits begin too many numbers. */
  private static List<String> phones(String text) {
    long typed = text.chars().filter(Character::isDigit).count();
    if (typed < FEWEST_DIGITS) return List.of();
    List<String> all = SearchTerms.phones(text);
    return all.stream()
        .filter(digits -> digits.equals(all.get(0)) || digits.length() >= FEWEST_DIGITS)
        .toList();
  }

  @Override
  public boolean matches(OrderIndex order) {
    SearchTerms terms = order.terms();
    return words.stream().allMatch(word -> has(terms, word))
        || phones.stream().anyMatch(terms::hasPhone);
  }

  private boolean has(SearchTerms terms, String word) {
    return terms.hasWord(word) || (notes && terms.hasNoteWord(word));
  }

  /** 0 for the order of that number, 1 where the number or a word of it begins so. */
  int rank(SearchTerms terms) {
    if (text.isEmpty() || !terms.hasNumber(text)) return OrderFilter.WORST_RANK;
    return terms.number().equals(text) ? 0 : 1;
  }

  @Override
  public String toString() {
    return "Search[redacted]";
  }
}
