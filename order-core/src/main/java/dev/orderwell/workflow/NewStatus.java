package dev.orderwell.workflow;

import dev.orderwell.input.PlainText;
import dev.orderwell.party.Role;
import dev.orderwell.tagging.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A status that a shop wants to have (S3.13), as it comes in.
 *
 * <pre>{@code
 * NewStatus.of(PaymentCategory.AWAITING, "awaiting-accounting")
 *     .called("en", "Awaiting accounting")
 *     .called("fr", "En attente de comptabilité")
 *     .colour("#FFB300")
 *     .only(OrderKind.GOODS)
 * }</pre>
 *
 * @param category what it refines
 * @param code lower-case letters, digits and hyphens, at most 50
 * @param labels what it is called: 1 to 100 characters in 1 to 20 languages, by ISO 639 code, lower
 *     case
 * @param colour {@code #RRGGBB}, null if the screens choose
 * @param kinds the orders it is for; empty for all of them
 * @param assignableBy who may choose it, one role at least
 */
public record NewStatus(
    @NotNull Category category,
    @NotNull @Pattern(regexp = Status.CODE_PATTERN) String code,
    @NotEmpty @Size(max = 20)
        Map<
                @NotNull @Pattern(regexp = Labels.LANGUAGE_PATTERN) String,
                @NotBlank @Size(max = Labels.MOST_CHARACTERS) @PlainText String>
            labels,
    @Pattern(regexp = Tag.COLOUR_PATTERN) @Nullable String colour,
    @NotNull Set<@NotNull OrderKind> kinds,
    @NotEmpty Set<@NotNull Role> assignableBy) {
  /**
   * A status for all orders that staff may choose.
   *
   * @param category what it refines
   * @param code lower-case letters, digits and hyphens, at most 50
   * @return without words and colour yet
   */
  public static NewStatus of(Category category, String code) {
    return new NewStatus(category, code, Map.of(), null, Set.of(), StatusDefinition.STAFF);
  }

  /**
   * A status as it would have to come in to be what it is.
   *
   * @param status one of the shop's
   * @return to be changed
   */
  public static NewStatus of(CustomStatus status) {
    return new NewStatus(
        status.category(),
        status.code(),
        status.labels().texts(),
        status.colour(),
        status.kinds(),
        status.assignableBy());
  }

  /**
   * The same with words in one language more, or with other words.
   *
   * @param language ISO 639, lower case, for example {@code fr}
   * @param text 1 to 100 characters
   * @return a copy
   */
  public NewStatus called(String language, String text) {
    Map<String, String> more = new LinkedHashMap<>(labels);
    more.put(language, text);
    return new NewStatus(
        category, code, Collections.unmodifiableMap(more), colour, kinds, assignableBy);
  }

  /**
   * The same in a colour.
   *
   * @param value {@code #RRGGBB}
   * @return a copy
   */
  public NewStatus colour(String value) {
    return new NewStatus(category, code, labels, value, kinds, assignableBy);
  }

  /**
   * The same for some orders only.
   *
   * @param values the kinds of orders it is for; none for all of them
   * @return a copy
   */
  public NewStatus only(OrderKind... values) {
    return new NewStatus(category, code, labels, colour, set(values), assignableBy);
  }

  /**
   * The same for others to choose.
   *
   * @param roles who
   * @return a copy
   */
  public NewStatus assignableBy(Role... roles) {
    return new NewStatus(category, code, labels, colour, kinds, set(roles));
  }

  private static <T> Set<T> set(T[] values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(values)));
  }

  /**
   * The status that it comes to.
   *
   * @return once it has passed the door
   */
  public CustomStatus toStatus() {
    String upper = colour == null ? null : colour.toUpperCase(Locale.ROOT);
    return new CustomStatus(category, code, new Labels(labels), upper, kinds, assignableBy);
  }
}
