package dev.orderwell.persistence.jooq;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.identity.OrderId;

/** What somebody wants of an order. */
record Wish(OrderId order, OrderCommand command) {}
