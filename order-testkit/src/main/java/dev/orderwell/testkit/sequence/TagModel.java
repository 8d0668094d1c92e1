package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tags of one order: labels that hang on the shop's wall, whatever is written on them now. */
final class TagModel {
  private final Wall wall;
  private final Set<Label> worn = new LinkedHashSet<>();

  /** One tag of the shop. */
  private static final class Label {
    private String name;
    private @Nullable Label instead;
    private boolean gone;

    Label(String name) {
      this.name = name;
    }

    /** What it stands for today, null if for nothing. */
    @Nullable Label now() {
      if (instead != null) return instead.now();
      return gone ? null : this;
    }
  }

  /** All labels of a shop. */
  static final class Wall {
    private final List<Label> labels = new ArrayList<>();

    private Optional<Label> find(String name) {
      return labels.stream()
          .filter(label -> label.now() == label && key(label.name).equals(key(name)))
          .findFirst();
    }

    private Label hung(String name) {
      return find(name).orElseThrow(() -> new AssertionError("no tag " + name));
    }

    void rename(String name, String newName) {
      Label label = hung(name);
      find(newName).ifPresent(other -> assertThat(other).as("two %s", newName).isSameAs(label));
      label.name = newName;
    }

    void merge(String from, String into) {
      Label label = hung(from);
      assertThat(hung(into)).as("merged into itself").isNotSameAs(label);
      label.instead = hung(into);
    }

    void delete(String name) {
      hung(name).gone = true;
    }

    Set<String> keys() {
      Set<String> keys = new TreeSet<>();
      for (Label label : labels) if (label.now() == label) keys.add(key(label.name));
      return keys;
    }
  }

  TagModel(Wall wall) {
    this.wall = wall;
  }

  void add(String name) {
    Label label = wall.find(name).orElseGet(() -> new Label(name));
    if (!wall.labels.contains(label)) wall.labels.add(label);
    assertThat(now()).as("tag was on the order").doesNotContain(label);
    worn.add(label);
  }

  void remove(String name) {
    Label label = wall.hung(name);
    assertThat(worn.removeIf(one -> one.now() == label)).as("tag was on the order").isTrue();
  }

  void check(List<String> names) {
    Set<String> expected = new TreeSet<>();
    for (Label label : now()) expected.add(key(label.name));
    List<String> found = names.stream().map(TagModel::key).sorted().toList();
    assertThat(found).as("tags").isEqualTo(List.copyOf(expected));
  }

  private Set<Label> now() {
    Set<Label> now = new LinkedHashSet<>();
    worn.stream().map(Label::now).filter(Objects::nonNull).forEach(now::add);
    return now;
  }

  /** Enough for the tags that the generators use. */
  static String key(String tag) {
    return tag.toLowerCase(Locale.ROOT).replaceAll(" +", " ");
  }
}
