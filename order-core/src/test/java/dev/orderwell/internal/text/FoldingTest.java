package dev.orderwell.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void caseAndAccentsDoNotCount() {
    assertThat(Folding.fold("ÉLISE")).isEqualTo("elise");
    assertThat(Folding.fold("E\u0301lise")).isEqualTo("elise");
    assertThat(Folding.fold("Crème Brûlée à 5 €")).isEqualTo("creme brulee a 5 €");
    assertThat(Folding.fold("İstanbul ıŞ")).isEqualTo("istanbul is");
    assertThat(Folding.fold("ΌΧΙΣ όχις")).isEqualTo("οχισ οχισ");
  }

  @Test
  void lettersThatNoNormalFormTakesApartAreTakenApart() {
    assertThat(Folding.fold("Œuvre Cœur Æsir Straße Søren Łódź Đức"))
        .isEqualTo("oeuvre coeur aesir strasse soren lodz duc");
  }

  @Test
  void wideAndJoinedLettersAreThePlainOnes() {
    assertThat(Folding.fold("ＡＢＣ１２ ﬁn ①")).isEqualTo("abc12 fin 1");
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (int point = 0; point < 0x11000; point++) {
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) continue;
      String once = Folding.fold(Character.toString(point));
      assertThat(Folding.fold(once)).as("U+%04X", point).isEqualTo(once);
    }
  }

  @Test
  void theFormATextIsWrittenInDoesNotCount() {
    for (String text : new String[] {"Ångström", "Zoë Kühn", "完成 ぱ", "Ǻ ệ"}) {
      String folded = Folding.fold(text);
      for (Normalizer.Form form : Normalizer.Form.values()) {
        assertThat(Folding.fold(Normalizer.normalize(text, form))).isEqualTo(folded);
      }
    }
  }

  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertThat(Folding.words("")).isEmpty();
    assertThat(Folding.words(" - / ")).isEmpty();
    assertThat(Folding.words("Léa.Martin+x@example.com"))
        .containsExactly("lea", "martin", "x", "example", "com");
    assertThat(Folding.words("A-10")).containsExactly("a", "10");
    assertThat(Folding.words("𝒜bc 🎁 d")).containsExactly("abc", "d");
  }
}
