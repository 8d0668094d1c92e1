/**
 * What a mailer, a push service or a message board implements: a leaf that knows neither the core
 * nor any database.
 */
module dev.orderwell.notifications.spi {
  requires static transitive org.jspecify;

  exports dev.orderwell.notifications.spi;
}
