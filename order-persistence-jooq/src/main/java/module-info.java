/**
 * Orders in the host's relational database. Start at {@link
 * dev.orderwell.persistence.jooq.JooqOrderStore}.
 */
module dev.orderwell.persistence.jooq {
  requires transitive dev.orderwell.core;
  requires transitive java.sql;
  requires static transitive org.jspecify;
  requires org.jooq;

  exports dev.orderwell.persistence.jooq;
}
