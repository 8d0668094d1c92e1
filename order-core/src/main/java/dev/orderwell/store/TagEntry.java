package dev.orderwell.store;

import dev.orderwell.party.Actor;
import dev.orderwell.tagging.TagEvent;
import java.time.Instant;

/**
 * One line of the history of a shop's tag dictionary.
 *
 * @param version of the dictionary after it
 * @param at when
 * @param actor who
 * @param event what
 */
public record TagEntry(long version, Instant at, Actor actor, TagEvent event) {}
