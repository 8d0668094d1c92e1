/** A payment plug-in: PayPal's REST API v2 with nothing but the JDK's own HTTP client. */
module dev.orderwell.examples.paypal {
  requires transitive dev.orderwell.payments.spi;
  requires java.net.http;
  requires tools.jackson.databind;

  exports dev.orderwell.examples.paypal;
}
