package dev.orderwell.order;

import dev.orderwell.workflow.FulfilmentFacts;

/** Adds up how far the units of some lines are. */
final class FulfilmentSums {
  private long ordered;
  private long calledOff;
  private long handedOver;
  private long delivered;
  private long returned;
  private long ready;
  private boolean started;
  private boolean outForDelivery;

  void add(UnitCounts one) {
    ordered += one.ordered();
    calledOff += one.calledOff();
    handedOver += one.handedOver();
    delivered += one.delivered();
    returned += one.returned();
    ready += one.ready();
    started |= one.started() > 0;
    outForDelivery |= one.outForDelivery() > 0;
  }

  FulfilmentFacts facts(boolean paid) {
    return new FulfilmentFacts(
        ordered, calledOff, handedOver, delivered, returned, ready, started, outForDelivery, paid);
  }
}
