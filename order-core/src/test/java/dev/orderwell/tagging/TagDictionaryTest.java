package dev.orderwell.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S1.9 A shop's own tags")
class TagDictionaryTest {
  private final Tag gift = TagDictionary.EMPTY.next("  Cadeau   de Noël ", "#8e44ad");
  private final TagDictionary one = TagDictionary.EMPTY.with(gift);

  @Test
  void namesAreTidiedAndUniqueWhateverTheirCaseAndAccents() {
    assertThat(gift.name()).isEqualTo("Cadeau de Noël");
    assertThat(gift.colour()).isEqualTo("#8E44AD");
    assertThat(one.named("CADEAU DE NOEL")).contains(gift);
    assertThat(one.named("cadeau")).isEmpty();
  }

  @Test
  void idsAreNeverReused() {
    TagDictionary emptied = one.without(gift);
    Tag again = emptied.next("Cadeau de Noël", null);
    assertThat(again.id()).isEqualTo(new TagId(2));
    assertThat(again.colour()).isEqualTo(Tag.GREY);
    assertThat(emptied.resolve(gift.id())).isEmpty();
    assertThat(emptied.with(again).resolve(gift.id())).isEmpty();
  }

  @Test
  void mergingLeadsAnIdToAnotherAndOn() {
    Tag urgent = one.next("Urgent", null);
    TagDictionary two = one.with(urgent);
    Tag late = two.next("Late", null);
    TagDictionary merged = two.with(late).merged(gift, urgent).merged(urgent, late);
    assertThat(merged.resolve(gift.id())).contains(late);
    assertThat(merged.idsOf(late)).containsExactly(gift.id(), urgent.id(), late.id());
    assertThat(merged.tags()).containsExactly(late);
    assertThat(merged.version()).isEqualTo(5);
  }

  @Test
  void whatAStoreKeepsIsWhatItGives() {
    TagDictionary kept = TagDictionary.of(one.version(), one.entries());
    assertThat(kept.tags()).isEqualTo(one.tags());
    assertThat(kept.version()).isEqualTo(1);
  }
}
