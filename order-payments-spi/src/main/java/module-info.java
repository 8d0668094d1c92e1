/** What a payment provider implements: a leaf that knows neither the core nor any database. */
module dev.orderwell.payments.spi {
  requires transitive org.joda.money;
  requires static transitive org.jspecify;

  exports dev.orderwell.payments.spi;
}
