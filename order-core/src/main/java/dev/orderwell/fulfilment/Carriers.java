package dev.orderwell.fulfilment;

import dev.orderwell.input.WebAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The carriers a shop knows, each with the address of its tracking page. The place of the code is
 * written {@code {code}}:
 *
 * <pre>{@code
 * Carriers.NONE.with("colissimo", "https://www.laposte.fr/outils/suivre-vos-envois?code={code}")
 * }</pre>
 */
public final class Carriers {
  /** No carrier is known: trackings have an address only if one is given with them. */
  public static final Carriers NONE = new Carriers(Map.of());

  private static final String CODE = "{code}";

  private final Map<String, String> templates;

  private Carriers(Map<String, String> templates) {
    this.templates = templates;
  }

  /**
   * One carrier more.
   *
   * @param carrier its name; case does not count
   * @param template an http or https address that contains {@code {code}}
   * @return a copy
   */
  public Carriers with(String carrier, String template) {
    if (!template.contains(CODE) || !WebAddress.Check.isWebAddress(template.replace(CODE, "0"))) {
      throw new IllegalArgumentException("not an http(s) address with " + CODE + ": " + template);
    }
    Map<String, String> more = new TreeMap<>(templates);
    more.put(carrier.toLowerCase(Locale.ROOT), template);
    return new Carriers(more);
  }

  /**
   * A tracking with its address, worked out from the carrier's template unless one is given.
   *
   * @param carrier who carries it
   * @param code the carrier's number
   * @param url null to use the template
   * @return what is kept with the parcel
   */
  public Tracking tracking(String carrier, String code, @Nullable String url) {
    String template = templates.get(carrier.toLowerCase(Locale.ROOT));
    if (url != null || template == null) return new Tracking(carrier, code, url);
    String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    return new Tracking(carrier, code, template.replace(CODE, encoded));
  }
}
