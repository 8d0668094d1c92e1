package dev.orderwell.store;

import dev.orderwell.party.Actor;
import dev.orderwell.workflow.StatusEvent;
import java.time.Instant;

/**
 * One line of the history of the statuses that a shop has made.
 *
 * @param version of the dictionary after it
 * @param at when
 * @param actor who
 * @param event what
 */
public record StatusEntry(long version, Instant at, Actor actor, StatusEvent event) {}
