package dev.orderwell.history;

import dev.orderwell.instruction.Instruction;
import dev.orderwell.instruction.Instruction.AskProvider;
import dev.orderwell.instruction.Instruction.LookUp;
import dev.orderwell.instruction.Instruction.MoveStock;
import dev.orderwell.instruction.Instruction.SendMessage;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.payment.ProviderRequest;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

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
    if (instruction instanceof MoveStock move) {
      String key = "instruction.move-stock." + move.direction().code();
      return Texts.HISTORY.text(key, locale, Map.of("units", Units.of(move.units(), locale)));
    }
    if (instruction instanceof LookUp lookUp) {
      return asked("look-up", lookUp.kind(), lookUp.amount(), lookUp.provider(), locale);
    }
    AskProvider ask = (AskProvider) instruction;
    return asked("ask-provider", ask.kind(), ask.amount(), ask.provider(), locale);
  }

  private static String asked(
      String what, ProviderRequest.Kind kind, Money amount, String provider, Locale locale) {
    return Texts.HISTORY.text(
        "instruction." + what + "." + kind.code(),
        locale,
        Map.of("amount", amount, "provider", provider));
  }
}
