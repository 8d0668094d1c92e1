package dev.orderwell.engine;

import dev.orderwell.access.Permission;
import dev.orderwell.command.AddTag;
import dev.orderwell.engine.ShopEdit.Decision;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.TagChange;
import dev.orderwell.store.TagEntry;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.tagging.TagEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tags of a shop (S1.9, S1.10). Tags come into being when they are first put on an order; here
 * they are renamed, recoloured, merged and deleted, without touching an order.
 */
public final class Tags {
  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;

  Tags(Environment environment, OrderStore store, ShopId shop, Gate gate) {
    this.environment = environment;
    this.store = store;
    this.shop = shop;
    this.gate = gate;
  }

  /**
   * The tags that can be used.
   *
   * @param actor who asks
   * @return by name
   */
  public List<Tag> list(Actor actor) {
    gate.require(actor, Permission.READ_TAGS);
    return store.tags(shop).tags();
  }

  /**
   * What happened to the shop's tags.
   *
   * @param actor who asks
   * @return in order
   */
  public List<TagEntry> history(Actor actor) {
    gate.require(actor, Permission.READ_TAGS);
    return store.tagHistory(shop);
  }

  /**
   * Gives a tag another name, on every order that carries it.
   *
   * @param actor who does it
   * @param name as it is, in any case
   * @param newName as it is to be
   * @return the tag
   * @throws RejectedException {@code tag.unknown}, {@code tag.name-taken}, {@code input.invalid},
   *     {@code access.refused}
   */
  public Tag rename(Actor actor, String name, String newName) {
    check(new AddTag(newName, null), "newName");
    return change(
        actor,
        name,
        (tags, tag) -> {
          Optional<Tag> other = tags.named(newName);
          if (other.isPresent() && !other.get().id().equals(tag.id())) {
            throw refusal("tag.name-taken", other.get().name());
          }
          Tag renamed = new Tag(tag.id(), tags.next(newName, null).name(), tag.colour());
          return new Step(tags.with(renamed), new TagEvent.Changed(tag, renamed), renamed);
        });
  }

  /**
   * Gives a tag another colour.
   *
   * @param actor who does it
   * @param name of the tag, in any case
   * @param colour {@code #RRGGBB}
   * @return the tag
   * @throws RejectedException {@code tag.unknown}, {@code input.invalid}, {@code access.refused}
   */
  public Tag recolour(Actor actor, String name, String colour) {
    check(new AddTag(name, colour), "name");
    return change(
        actor,
        name,
        (tags, tag) -> {
          Tag changed = new Tag(tag.id(), tag.name(), colour.toUpperCase(Locale.ROOT));
          return new Step(tags.with(changed), new TagEvent.Changed(tag, changed), changed);
        });
  }

  /**
   * Makes one tag of two. Orders that carry the first show the second from now on.
   *
   * @param actor who does it
   * @param from what disappears
   * @param into what stands for both
   * @return the second
   * @throws RejectedException {@code tag.unknown}, {@code tag.name-taken} if both are one, {@code
   *     access.refused}
   */
  public Tag merge(Actor actor, String from, String into) {
    return change(
        actor,
        from,
        (tags, tag) -> {
          Tag target = tags.named(into).orElseThrow(() -> refusal("tag.unknown", into));
          if (target.id().equals(tag.id())) throw refusal("tag.name-taken", tag.name());
          return new Step(tags.merged(tag, target), new TagEvent.Merged(tag, target), target);
        });
  }

  /**
   * Takes a tag out. Orders show it no more; their histories still do.
   *
   * @param actor who does it
   * @param name of the tag, in any case
   * @return the tag as it was
   * @throws RejectedException {@code tag.unknown}, {@code access.refused}
   */
  public Tag delete(Actor actor, String name) {
    return change(
        actor, name, (tags, tag) -> new Step(tags.without(tag), new TagEvent.Deleted(tag), tag));
  }

  private record Step(TagDictionary after, TagEvent event, Tag result) {}

  private interface Edit {
    Step of(TagDictionary tags, Tag tag);
  }

  private Tag change(Actor actor, String name, Edit edit) {
    gate.require(actor, Permission.CHANGE_TAGS);
    return ShopEdit.on(store, () -> decide(actor, name, edit, store.tags(shop)));
  }

  private Decision<Tag> decide(Actor actor, String name, Edit edit, TagDictionary tags) {
    Tag tag = tags.named(name).orElseThrow(() -> refusal("tag.unknown", name));
    Step step = edit.of(tags, tag);
    TagEntry entry = new TagEntry(step.after().version(), environment.now(), actor, step.event());
    TagChange change = new TagChange(tags.version(), step.after(), List.of(entry));
    return new Decision<>(
        step.result(),
        () -> store.save(shop, change),
        () -> store.tagHistory(shop).contains(entry));
  }

  private static void check(AddTag input, String nameOfName) {
    List<Violation> violations =
        InputCheck.violations(input).stream()
            .map(
                one ->
                    one.path().equals("name")
                        ? new Violation(nameOfName, one.code(), one.facts())
                        : one)
            .toList();
    if (!violations.isEmpty()) throw new RejectedException(Rejection.invalid(violations));
  }

  private static RejectedException refusal(String code, String tag) {
    return new RejectedException(Rejection.of(code).with("tag", tag));
  }
}
