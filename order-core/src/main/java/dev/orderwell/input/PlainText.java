package dev.orderwell.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text that every database keeps as it is, no mail header breaks on and people can see: no control
 * characters, no half of a surrogate pair, nothing that turns the direction of text round, and
 * something visible unless it is empty; line breaks and tabs only where {@link #multiline()} says
 * so.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {
  /**
   * Whether line breaks and tabs may stand in it.
   *
   * @return false unless told otherwise
   */
  boolean multiline() default false;

  /**
   * The code of the violation.
   *
   * @return not a sentence
   */
  String message() default "input.control-characters";

  /**
   * Unused.
   *
   * @return none
   */
  Class<?>[] groups() default {};

  /**
   * Unused.
   *
   * @return none
   */
  Class<? extends Payload>[] payload() default {};

  /** Looks at each character once. */
  final class Check implements ConstraintValidator<PlainText, String> {
    private static final Set<Byte> INVISIBLE =
        Set.of(Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK);

    private boolean multiline;

    /** For the validation engine. */
    public Check() {}

    @Override
    public void initialize(PlainText constraint) {
      multiline = constraint.multiline();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null || text.isEmpty()) return true;
      if (!text.codePoints().allMatch(this::isAllowed)) return false;
      if (text.codePoints().anyMatch(Check::isVisible)) return true;
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate("input.missing").addConstraintViolation();
      return false;
    }

    private boolean isAllowed(int point) {
      return isPlain(point) || (multiline && breaksLines(point));
    }

    private static boolean breaksLines(int point) {
      return switch (point) {
        case '\n', '\r', '\t', 0x2028, 0x2029 -> true;
        default -> false;
      };
    }

    /**
     * Whether a character may stand in a text of one line.
     *
     * @param point its code point
     * @return false for half of a surrogate pair as well
     */
    public static boolean isPlain(int point) {
      return !Character.isISOControl(point)
          && !breaksLines(point)
          && Character.getType(point) != Character.SURROGATE
          && !turnsTextRound(point)
          && (point & 0xFFFE) != 0xFFFE;
    }

    private static boolean turnsTextRound(int point) {
      return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /**
     * Whether people see a character by itself.
     *
     * @param point its code point
     * @return false for blanks, and for what only changes what stands beside it
     */
    public static boolean isVisible(int point) {
      return !Character.isWhitespace(point)
          && !Character.isSpaceChar(point)
          && !INVISIBLE.contains((byte) Character.getType(point));
    }
  }
}
