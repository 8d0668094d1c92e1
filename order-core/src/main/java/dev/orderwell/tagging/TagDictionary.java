package dev.orderwell.tagging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All tags of one shop, immutable. Ids stay where they are put: renaming changes the name behind an
 * id, merging leads an id to another, deleting leads it nowhere. Names are unique: "Cadeau",
 * "cadeau" and "CADEAU " are one tag.
 */
public final class TagDictionary {
  /** A shop that has no tags yet. */
  public static final TagDictionary EMPTY = new TagDictionary(0, new TreeMap<>());

  private final long version;
  private final Map<TagId, Entry> entries;

  /**
   * One id of the dictionary.
   *
   * @param tag its name and colour, as they are or last were
   * @param mergedInto where it leads, null if nowhere else
   * @param deleted whether it leads nowhere
   */
  public record Entry(Tag tag, @Nullable TagId mergedInto, boolean deleted) {
    boolean isLive() {
      return mergedInto == null && !deleted;
    }
  }

  private TagDictionary(long version, Map<TagId, Entry> entries) {
    this.version = version;
    this.entries = Collections.unmodifiableMap(entries);
  }

  /**
   * A dictionary as a store kept it.
   *
   * @param version its version
   * @param entries all ids ever given
   * @return the dictionary
   */
  public static TagDictionary of(long version, List<Entry> entries) {
    Map<TagId, Entry> byId = new TreeMap<>();
    entries.forEach(entry -> byId.put(entry.tag().id(), entry));
    return new TagDictionary(version, byId);
  }

  /**
   * How often it has changed.
   *
   * @return 0 for an empty one; each change raises it by one
   */
  public long version() {
    return version;
  }

  /**
   * All ids ever given, in order.
   *
   * @return for stores
   */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * The tags that can be used, by name.
   *
   * @return live tags only
   */
  public List<Tag> tags() {
    List<Tag> live = new ArrayList<>();
    entries.values().stream().filter(Entry::isLive).map(Entry::tag).forEach(live::add);
    live.sort((a, b) -> TagName.key(a.name()).compareTo(TagName.key(b.name())));
    return List.copyOf(live);
  }

  /**
   * The live tag of a name.
   *
   * @param name in any case, with or without accents
   * @return the tag, if there is one
   */
  public Optional<Tag> named(String name) {
    String key = TagName.key(name);
    return tags().stream().filter(tag -> TagName.key(tag.name()).equals(key)).findFirst();
  }

  /**
   * What an id on an order stands for today, mergers followed.
   *
   * @param id an id that was given by this dictionary
   * @return empty if it was deleted
   */
  public Optional<Tag> resolve(TagId id) {
    Entry entry = entries.get(id);
    while (entry != null && entry.mergedInto() != null) entry = entries.get(entry.mergedInto());
    return entry == null || entry.deleted() ? Optional.empty() : Optional.of(entry.tag());
  }

  /**
   * All ids on orders that stand for a tag today: its own and those merged into it.
   *
   * @param tag a live tag
   * @return at least its own id
   */
  public List<TagId> idsOf(Tag tag) {
    return entries.keySet().stream()
        .filter(id -> resolve(id).map(Tag::id).filter(tag.id()::equals).isPresent())
        .toList();
  }

  /**
   * The tag that {@link #with} would add.
   *
   * @param name its name
   * @param colour its colour, null for grey
   * @return a tag with the next free id
   */
  public Tag next(String name, @Nullable String colour) {
    String given = colour == null ? Tag.GREY : colour.toUpperCase(Locale.ROOT);
    return new Tag(new TagId(entries.size() + 1), TagName.tidy(name), given);
  }

  /**
   * The dictionary with one tag more, or with a new name or colour for one it has.
   *
   * @param tag from {@link #next}, or a changed one
   * @return a copy, one version on
   */
  public TagDictionary with(Tag tag) {
    return with(new Entry(tag, null, false));
  }

  /**
   * The dictionary in which one tag leads to another.
   *
   * @param from what disappears from lists
   * @param into what stands for it from now on
   * @return a copy, one version on
   */
  public TagDictionary merged(Tag from, Tag into) {
    return with(new Entry(from, into.id(), false));
  }

  /**
   * The dictionary without a tag. Orders that carry it show it no more; their histories still do.
   *
   * @param tag what goes
   * @return a copy, one version on
   */
  public TagDictionary without(Tag tag) {
    return with(new Entry(tag, null, true));
  }

  private TagDictionary with(Entry entry) {
    Map<TagId, Entry> changed = new TreeMap<>(entries);
    changed.put(entry.tag().id(), entry);
    return new TagDictionary(version + 1, changed);
  }
}
