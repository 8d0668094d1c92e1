package dev.orderwell.rules;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids in the names of tests, of all modules and of the suites that order-testkit publishes. */
final class NamedRules {
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern DISPLAY_NAME =
      Pattern.compile("@(?:DisplayName|Label)\\(\\s*((?:" + TEXT + "[\\s+]*+)+)\\)");
  private static final Pattern METHOD_NAME =
      Pattern.compile("void ((?:(?:S[0-9]+_[0-9]+|[CX][0-9]+)_)+)");
  private static final Pattern ID = Pattern.compile(Rule.ID);
  private static final Pattern IN_FRONT =
      Pattern.compile("(?:[0-9]+\\. )?(?:[ ,(]*" + Rule.ID + "\\)?)+");

  private final NavigableMap<String, NavigableSet<String>> showing = new TreeMap<>();
  private final NavigableSet<String> mentioned = new TreeSet<>();

  private NavigableSet<String> tests(String id) {
    return showing.computeIfAbsent(id, any -> new TreeSet<>());
  }

  static NamedRules under(Path root) throws IOException {
    NamedRules named = new NamedRules();
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(file -> isTest(name(root, file))).forEach(named::read);
    }
    return named;
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static boolean isTest(String file) {
    return file.endsWith(".java")
        && (file.contains("src/test/java") || file.startsWith("order-testkit/src/main/java"));
  }

  private void read(Path file) {
    String test = file.getFileName().toString().replace(".java", "");
    String source = source(file);
    DISPLAY_NAME.matcher(source).results().map(NamedRules::text).forEach(name -> add(name, test));
    METHOD_NAME
        .matcher(source)
        .results()
        .map(found -> found.group(1).replaceAll("(?<=S[0-9])_", ".").replace('_', ' '))
        .forEach(name -> add(name, test));
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(MatchResult name) {
    Matcher parts = TEXT.matcher(name.group(1));
    return parts.results().map(part -> part.group(1)).collect(Collectors.joining());
  }

  private void add(String name, String test) {
    ids(name).forEach(mentioned::add);
    Matcher front = IN_FRONT.matcher(name);
    if (front.lookingAt()) ids(front.group()).forEach(id -> tests(id).add(test));
  }

  private static Stream<String> ids(String text) {
    return ID.matcher(text).results().map(MatchResult::group);
  }

  /** The tests whose names begin with a rule. */
  NavigableSet<String> showing(String id) {
    return showing.getOrDefault(id, Collections.emptyNavigableSet());
  }

  /** All ids in any name, in front or not. */
  NavigableSet<String> mentioned() {
    return mentioned;
  }
}
