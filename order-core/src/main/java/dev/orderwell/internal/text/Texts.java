package dev.orderwell.internal.text;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.orderwell.money.Amounts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.joda.money.Money;

/** One family of sentences, in English and in French. Any other language gets English. */
public final class Texts {
  /** Labels of statuses. */
  public static final Texts STATUSES = new Texts("statuses");

  /** Labels of actions and of the fields of their forms; what holds an order up. */
  public static final Texts ACTIONS = new Texts("actions");

  /** Sentences of refusals and of violated constraints. */
  public static final Texts REJECTIONS = new Texts("rejections");

  /** Lines of history. */
  public static final Texts HISTORY = new Texts("history");

  /** Subjects and bodies of messages. */
  public static final Texts MESSAGES = new Texts("messages");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Map<String, Template> english;
  private final Map<String, Template> french;

  private Texts(String family) {
    english = load(family + "_en.properties");
    french = load(family + "_fr.properties");
  }

  /** The keys that have a sentence in both languages; they are the same by test. */
  public Set<String> keys(Locale locale) {
    return in(locale).keySet();
  }

  /** A sentence without values. */
  public String text(String key, Locale locale) {
    return text(key, locale, Map.of());
  }

  /** A sentence with its values. A value that the sentence needs and does not get is an error. */
  public String text(String key, Locale locale, Map<String, ?> values) {
    Template template = in(locale).get(key);
    if (template == null) throw new IllegalArgumentException("no sentence for " + key);
    Map<String, Object> shown = new HashMap<>();
    values.forEach((name, value) -> shown.put(name, show(value, locale)));
    return template.execute(shown);
  }

  private Map<String, Template> in(Locale locale) {
    return locale.getLanguage().equals("fr") ? french : english;
  }

  private static Object show(Object value, Locale locale) {
    if (value instanceof Money money) return Amounts.show(money, locale);
    return value instanceof Instant instant ? TIME.format(instant) : value;
  }

  private static Map<String, Template> load(String file) {
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("not in the jar: " + file);
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Mustache.Compiler compiler = Mustache.compiler().escapeHTML(false);
    Map<String, Template> compiled = new HashMap<>();
    properties.forEach(
        (key, text) -> compiled.put(key.toString(), compiler.compile(text.toString())));
    return Map.copyOf(compiled);
  }
}
