/** A payment plug-in: Stripe over stripe-java, which is no module of its own. */
@SuppressWarnings("requires-automatic")
module dev.orderwell.examples.stripe {
  requires transitive dev.orderwell.payments.spi;
  requires com.google.gson;
  requires com.stripe;
  requires java.logging; // stripe-java's
  requires java.net.http;

  exports dev.orderwell.examples.stripe;
}
