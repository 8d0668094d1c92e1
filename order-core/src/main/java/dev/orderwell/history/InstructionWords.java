package dev.orderwell.history;

import dev.orderwell.instruction.Instruction;
import dev.orderwell.instruction.Instruction.MoveStock;
import dev.orderwell.instruction.Instruction.PayBack;
import dev.orderwell.instruction.Instruction.SendMessage;
import dev.orderwell.instruction.Instruction.VoidAuthorization;
import dev.orderwell.internal.text.Texts;
import java.util.Locale;
import java.util.Map;

/** Instructions in words. */
public final class InstructionWords {
  private InstructionWords() {}

  /**
   * What will be done, in words.
   *
   * @param instruction any
   * @param locale French or else English
   * @return a sentence
   */
  public static String of(Instruction instruction, Locale locale) {
    if (instruction instanceof SendMessage message) {
      String what = Texts.HISTORY.text("message." + message.kind().code(), locale);
      return Texts.HISTORY.text("instruction.send-message", locale, Map.of("message", what));
    }
    if (instruction instanceof PayBack back) {
      return Texts.HISTORY.text(
          "instruction.pay-back",
          locale,
          Map.of("amount", back.amount(), "provider", back.provider()));
    }
    if (instruction instanceof MoveStock move) {
      String key = "instruction.move-stock." + move.direction().code();
      return Texts.HISTORY.text(key, locale, Map.of("units", Units.of(move.units(), locale)));
    }
    VoidAuthorization release = (VoidAuthorization) instruction;
    Map<String, Object> facts = Map.of("amount", release.amount(), "provider", release.provider());
    return Texts.HISTORY.text("instruction.void-authorization", locale, facts);
  }
}
