package dev.orderwell.query;

import dev.orderwell.identity.OrderId;

/**
 * A place in a list, made by {@link OrderSort#position}. Pages begin behind a place, not at a
 * count, so that they stay where they are while orders come and go.
 *
 * @param rank how well the order answers a search, 0 being the best; 0 where nothing is searched
 * @param text the sort key of the number, or the currency; empty where the list is sorted by time
 * @param figure microseconds since 1970, or minor units; 0 where the list is sorted by number
 * @param id of the order
 */
public record Position(int rank, String text, long figure, OrderId id) {}
