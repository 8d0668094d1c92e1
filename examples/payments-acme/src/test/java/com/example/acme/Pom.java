package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a pom.xml says of dependencies and plug-ins, as name and version. */
record Pom(String text) {
  private static final Pattern NAMED =
      Pattern.compile(
          "<artifactId>([^<]+)</artifactId>\\s*(?:<version>([^<]+)</version>)?"
              + "\\s*(?:<scope>([^<]+)</scope>)?");
  private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+)>([^<>\\s]+)</\\1>");

  static Pom of(String text) {
    return new Pom(text);
  }

  static String read(Path path) {
    try {
      return Files.readString(path).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String part(String element) {
    return text.substring(text.indexOf("<" + element), text.lastIndexOf("</" + element));
  }

  /** With their scopes. */
  List<String> dependencies() {
    return NAMED
        .matcher(part("dependencies>"))
        .results()
        .map(found -> found.group(1) + " " + found.group(3))
        .toList();
  }

  /** Of dependencies and plug-ins. */
  Map<String, String> versions() {
    Map<String, String> versions = new HashMap<>();
    NAMED
        .matcher(text)
        .results()
        .filter(found -> found.group(2) != null)
        .forEach(found -> versions.put(found.group(1), resolved(found.group(2))));
    return versions;
  }

  String release() {
    return properties().get("maven.compiler.release");
  }

  private Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    PROPERTY
        .matcher(text)
        .results()
        .forEach(found -> properties.putIfAbsent(found.group(1), found.group(2)));
    return properties;
  }

  private String resolved(String version) {
    if (version.equals("${project.version}")) return properties().get("version");
    return version.startsWith("${")
        ? properties().get(version.substring(2, version.length() - 1))
        : version;
  }

  void manages(String name, String version) {
    if (!name.equals("acme-payments")) assertThat(managed(name)).as(name).isEqualTo(version);
  }

  /** All of JUnit is managed by its BOM. */
  private String managed(String name) {
    return versions().get(name.startsWith("junit-") ? "junit-bom" : name);
  }
}
