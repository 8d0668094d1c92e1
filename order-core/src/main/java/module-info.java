/**
 * Order management to embed: the domain, its engine and an in-memory store. Start at {@link
 * dev.orderwell.engine.Orders}.
 */
module dev.orderwell.core {
  requires transitive dev.orderwell.notifications.spi;
  requires transitive dev.orderwell.payments.spi;
  requires transitive org.joda.money;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires com.fasterxml.uuid;
  requires com.samskivert.jmustache;
  requires org.hibernate.validator;
  requires org.slf4j;
  requires tools.jackson.databind;

  exports dev.orderwell.access;
  exports dev.orderwell.action;
  exports dev.orderwell.command;
  exports dev.orderwell.engine;
  exports dev.orderwell.engine.demo;
  exports dev.orderwell.event;
  exports dev.orderwell.fulfilment;
  exports dev.orderwell.history;
  exports dev.orderwell.identity;
  exports dev.orderwell.input;
  exports dev.orderwell.instruction;
  exports dev.orderwell.json;
  exports dev.orderwell.line;
  exports dev.orderwell.money;
  exports dev.orderwell.note;
  exports dev.orderwell.notification;
  exports dev.orderwell.order;
  exports dev.orderwell.party;
  exports dev.orderwell.payment;
  exports dev.orderwell.pricing;
  exports dev.orderwell.query;
  exports dev.orderwell.refund;
  exports dev.orderwell.stock;
  exports dev.orderwell.store;
  exports dev.orderwell.tagging;
  exports dev.orderwell.vendor;
  exports dev.orderwell.workflow;

  opens dev.orderwell.command to
      org.hibernate.validator,
      tools.jackson.databind;
  opens dev.orderwell.json to
      tools.jackson.databind;
  opens dev.orderwell.order to
      org.hibernate.validator,
      tools.jackson.databind;
  opens dev.orderwell.query to
      org.hibernate.validator,
      tools.jackson.databind;
  opens dev.orderwell.workflow to
      org.hibernate.validator;
}
