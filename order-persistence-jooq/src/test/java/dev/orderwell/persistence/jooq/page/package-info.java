/** What docs/transactions.md shows. */
package dev.orderwell.persistence.jooq.page;
