/** A payment plug-in without any company behind it: people move the money. */
module dev.orderwell.examples.banktransfer {
  requires transitive dev.orderwell.payments.spi;

  exports dev.orderwell.examples.banktransfer;
}
