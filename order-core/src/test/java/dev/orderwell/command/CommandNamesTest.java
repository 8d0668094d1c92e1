package dev.orderwell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandNamesTest {
  @Test
  void everyCommandHasANameOfItsOwn() {
    assertThat(Set.<Class<?>>copyOf(CommandNames.all().values()))
        .isEqualTo(Set.of(OrderCommand.class.getPermittedSubclasses()));
  }

  @Test
  void aNameLeadsToItsCommandAndBack() {
    assertThat(CommandNames.of(new Archive())).isEqualTo("archive");
    assertThat(CommandNames.all()).containsEntry("archive", Archive.class);
  }
}
