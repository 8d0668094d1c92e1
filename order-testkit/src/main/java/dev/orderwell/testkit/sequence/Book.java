package dev.orderwell.testkit.sequence;

import dev.orderwell.identity.OrderId;

/**
 * What is kept beside one order while a sequence is played.
 *
 * @param id of the order
 * @param journal its history as far as it was read
 * @param model the order on paper
 */
record Book(OrderId id, Journal journal, OrderModel model) {}
