/**
 * Orders in the host's relational database: {@link dev.orderwell.persistence.jooq.JooqOrderStore}
 * keeps them, {@link dev.orderwell.persistence.jooq.OrderSchema} makes and upgrades their tables.
 * Nothing here decides anything, and nothing starts a transaction that the host has not asked for.
 */
@NullMarked
package dev.orderwell.persistence.jooq;

import org.jspecify.annotations.NullMarked;
