package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import java.time.Clock;
import java.time.Duration;

/** What a simulated company is like. */
record SimulatedTerms(
    String id,
    Capabilities capabilities,
    Clock clock,
    Duration showsAfter,
    boolean asynchronousRefunds,
    boolean namedCaptures,
    boolean hanging) {
  boolean can(Capability capability) {
    return capabilities.can().contains(capability);
  }

  SimulatedTerms capabilities(Capabilities other) {
    return new SimulatedTerms(
        id, other, clock, showsAfter, asynchronousRefunds, namedCaptures, hanging);
  }

  SimulatedTerms clock(Clock other) {
    return new SimulatedTerms(
        id, capabilities, other, showsAfter, asynchronousRefunds, namedCaptures, hanging);
  }

  SimulatedTerms showsAfter(Duration other) {
    return new SimulatedTerms(
        id, capabilities, clock, other, asynchronousRefunds, namedCaptures, hanging);
  }

  SimulatedTerms asynchronousRefunds(boolean other) {
    return new SimulatedTerms(id, capabilities, clock, showsAfter, other, namedCaptures, hanging);
  }

  SimulatedTerms namedCaptures(boolean other) {
    return new SimulatedTerms(
        id, capabilities, clock, showsAfter, asynchronousRefunds, other, hanging);
  }

  SimulatedTerms hanging(boolean other) {
    return new SimulatedTerms(
        id, capabilities, clock, showsAfter, asynchronousRefunds, namedCaptures, other);
  }
}
