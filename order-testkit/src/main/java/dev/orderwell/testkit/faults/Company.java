package dev.orderwell.testkit.faults;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.testkit.payments.SimulatedPayments;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;

/** Companies that can be asked in different ways what became of a call. */
enum Company {
  /** Remembers keys for a day, and knows at once what it has taken. */
  FULL(true, true),
  /** Remembers keys, and cannot be asked. */
  KEYS(true, false),
  /** Can be asked, is never certain that something is missing, and remembers no keys. */
  LOOKS(false, true),
  /** Remembers no keys, and cannot be asked. */
  NEITHER(false, false),
  /** Can be asked, shows what it has taken two hours later, and remembers no keys. */
  SLOW(false, true),
  /** As the first, but what it captures has a name of its own. */
  OWN_NAMES(true, true);

  static final String ID = "acme";

  final boolean keeps;
  final boolean looksUp;

  Company(boolean keeps, boolean looksUp) {
    this.keeps = keeps;
    this.looksUp = looksUp;
  }

  SimulatedPayments open(Clock clock, boolean hanging) {
    SimulatedPayments.Builder builder =
        SimulatedPayments.builder(ID).clock(clock).capabilities(capabilities());
    if (this == SLOW) builder.showsAfter(Duration.ofHours(2));
    if (this == OWN_NAMES) builder.namedCaptures();
    return (hanging ? builder.hanging() : builder).build();
  }

  private Capabilities capabilities() {
    Capabilities able =
        Capabilities.of(
            Arrays.stream(Capability.values())
                .filter(one -> looksUp || one != Capability.LOOKUP)
                .toArray(Capability[]::new));
    return keeps ? able.keys(Duration.ofDays(1), Capabilities.KEY_LENGTH) : able;
  }
}
