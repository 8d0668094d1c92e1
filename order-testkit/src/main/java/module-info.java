/**
 * What a shop's and a plugin's own tests need: contracts to extend, fakes, fixtures, generators and
 * whole sequences to try a shop with.
 */
module dev.orderwell.testkit {
  requires transitive dev.orderwell.core;
  requires transitive java.sql;
  requires transitive net.jqwik.api;
  requires transitive org.junit.jupiter.api;
  requires org.assertj.core;

  exports dev.orderwell.testkit;
  exports dev.orderwell.testkit.acceptance;
  exports dev.orderwell.testkit.faults;
  exports dev.orderwell.testkit.payments;
  exports dev.orderwell.testkit.sequence;

  provides net.jqwik.api.providers.ArbitraryProvider with
      dev.orderwell.testkit.ShopArbitraries;

  opens dev.orderwell.testkit to
      org.junit.platform.commons;
  opens dev.orderwell.testkit.acceptance to
      org.junit.platform.commons;
  opens dev.orderwell.testkit.faults to
      org.junit.platform.commons;
  opens dev.orderwell.testkit.payments to
      org.junit.platform.commons;
}
