/**
 * Orders in the host's relational database. Start at {@link
 * dev.orderwell.persistence.jooq.JooqOrderStore}.
 */
module dev.orderwell.persistence.jooq {
  requires transitive dev.orderwell.core;
  requires transitive java.sql;
  requires static transitive org.jspecify;
  requires org.jooq;
  requires org.slf4j;

  exports dev.orderwell.persistence.jooq;
}
