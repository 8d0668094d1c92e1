package dev.orderwell.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An address that may stand behind a link: absolute, http or https, with a host. Nothing like
 * {@code javascript:}.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddress.Check.class)
public @interface WebAddress {
  /**
   * The code of the violation.
   *
   * @return not a sentence
   */
  String message() default "input.web-address";

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

  /** Reads the address as a URI. */
  final class Check implements ConstraintValidator<WebAddress, String> {

    /** For the validation engine. */
    public Check() {}

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || isWebAddress(text);
    }

    /**
     * Whether text is such an address.
     *
     * @param text anything
     * @return false for other schemes, relative addresses and nonsense
     */
    public static boolean isWebAddress(String text) {
      try {
        URI uri = URI.create(text);
        String scheme = uri.getScheme();
        return uri.getHost() != null
            && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }
}
