/**
 * What a shop's and a plugin's own tests need: contracts to extend, fakes, fixtures and generators.
 */
module dev.orderwell.testkit {
  requires transitive dev.orderwell.core;
  requires transitive net.jqwik.api;
  requires transitive org.junit.jupiter.api;
  requires org.assertj.core;

  exports dev.orderwell.testkit;
  exports dev.orderwell.testkit.acceptance;

  opens dev.orderwell.testkit to
      org.junit.platform.commons;
  opens dev.orderwell.testkit.acceptance to
      org.junit.platform.commons;
}
