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
 * @param phone digits that begin a phone number, enough without the words; empty if the text is
 *     none
 * @param notes whether the words of notes count
 */
public record Search(String text, List<String> words, String phone, boolean notes)
    implements Resolved {
  private static final Pattern PHONE = Pattern.compile("[0-9 +./()-]+");
  private static final int FEWEST_DIGITS = 4;

  /** Copies. */
  public Search {
    words = List.copyOf(words);
  }

  static Search of(String text, boolean notes) {
    String digits = PHONE.matcher(text).matches() ? SearchTerms.digits(text) : "";
    return new Search(
        Folding.fold(text.strip()),
        Folding.words(text).stream().map(SearchTerms::cut).toList(),
        digits.length() < FEWEST_DIGITS ? "" : digits,
        notes);
  }

  @Override
  public boolean matches(OrderIndex order) {
    SearchTerms terms = order.terms();
    return words.stream().allMatch(word -> has(terms, word))
        || (!phone.isEmpty() && terms.hasPhone(phone));
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
