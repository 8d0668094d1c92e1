package dev.orderwell.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.identity.OrderNumber;
import dev.orderwell.tagging.TagDictionary;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S1.8 What a search looks for")
class SearchTest {
  private static Search search(String text) {
    return (Search)
        new Criterion.Matching(text).resolved(TagDictionary.EMPTY, Instant.EPOCH, false);
  }

  private static int rank(String text, String number) {
    return search(text).rank(SearchTerms.ofNumber(new OrderNumber(number)));
  }

  @Test
  void theVeryNumberComesFirstThenThoseThatBeginSo() {
    assertThat(rank("a-10", "A-10")).isZero();
    assertThat(rank(" A-10 ", "a-10")).isZero();
    assertThat(rank("a-10", "A-100")).isEqualTo(1);
    assertThat(rank("10", "A-100")).as("a word of it").isEqualTo(1);
    assertThat(rank("a10", "A-100")).as("without what parts it").isEqualTo(1);
    assertThat(rank("00", "A-100")).isEqualTo(OrderFilter.WORST_RANK);
    assertThat(rank("", "A-100")).isEqualTo(OrderFilter.WORST_RANK);
  }

  @Test
  void aPhoneNumberIsFoundWithAndWithoutItsCountryCode() {
    List<String> abroad = SearchTerms.phones("+33 6 12 34 56 78");
    assertThat(abroad).startsWith("33612345678").contains("612345678");
    assertThat(SearchTerms.phones("0033 6 12 34 56 78")).isEqualTo(abroad);
    assertThat(SearchTerms.phones("06 12 34 56 78")).containsExactly("612345678");
    assertThat(SearchTerms.phones("+39 06 1234"))
        .as("a zero after the country code is dialled at home")
        .contains("61234");
    assertThat(SearchTerms.phones("ext.")).isEmpty();
    assertThat(search("06 12").phones()).containsExactly("612");
    assertThat(search("+33 6 1").phones()).as("short ends begin too much").containsExactly("3361");
    assertThat(search("612").phones()).as("too few digits").isEmpty();
    assertThat(search("06 12 x").phones()).as("no number").isEmpty();
  }

  @Test
  void longWordsAreCutBothWhereTheyAreKeptAndWhereTheyAreLookedFor() {
    String word = "x".repeat(80);
    assertThat(search(word).words()).containsExactly("x".repeat(64));
    assertThat(SearchTerms.cut("y".repeat(63) + "𝒜")).isEqualTo("y".repeat(63));
  }
}
