package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.refund.RefundReason;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why money is to go back, as it comes in (S2.13, S4.23, S4.24).
 *
 * @param code one of the usual reasons, null if none was chosen
 * @param text what the customer reads once the refund is approved, null for nothing
 * @param language of the text, null if nobody says
 * @param internal what only staff reads, null for nothing
 */
public record RefundWhy(
    RefundReason.@Nullable Code code,
    @Size(min = 1, max = 5000) @PlainText(multiline = true) @Nullable String text,
    @Nullable Locale language,
    @Size(min = 1, max = 5000) @PlainText(multiline = true) @Nullable String internal) {
  static final RefundWhy NONE = new RefundWhy(null, null, null, null);

  RefundWhy code(RefundReason.Code value) {
    return new RefundWhy(value, text, language, internal);
  }

  RefundWhy text(String value) {
    return new RefundWhy(code, value, language, internal);
  }

  RefundWhy language(Locale value) {
    return new RefundWhy(code, text, value, internal);
  }

  RefundWhy internal(String value) {
    return new RefundWhy(code, text, language, value);
  }

  RefundReason toReason() {
    return new RefundReason(code, text, language, internal);
  }
}
