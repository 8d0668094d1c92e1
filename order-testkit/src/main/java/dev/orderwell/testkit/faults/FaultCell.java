package dev.orderwell.testkit.faults;

import dev.orderwell.testkit.payments.Fault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that is asked for, one thing that goes wrong with it, and who lives on. */
record FaultCell(Company company, Asked asked, Trouble trouble, Life life) {
  private static final Set<Trouble> TOLD_OTHERWISE =
      Set.of(
          Trouble.OTHER_AMOUNT,
          Trouble.OTHER_CURRENCY,
          Trouble.PENDING_DONE,
          Trouble.PENDING_FAILED,
          Trouble.FIVE_TIMES,
          Trouble.REORDERED,
          Trouble.NEVER,
          Trouble.BAD_SIGNATURE);

  /** What goes wrong with the first call. */
  @Nullable Fault fault() {
    if (asked.isCall()) return trouble.fault;
    if (trouble == Trouble.KEY_EXPIRED_BEFORE || losesTheAnswer()) return trouble.fault;
    return Fault.TIME_OUT_AFTER;
  }

  /** Whether the answer is lost besides, since only a look-up or a message is to tell it. */
  boolean losesTheAnswer() {
    return switch (asked) {
      case LOOK_UP -> trouble == Trouble.PENDING_DONE || trouble == Trouble.PENDING_FAILED;
      case WEBHOOK -> TOLD_OTHERWISE.contains(trouble);
      default -> false;
    };
  }

  boolean isHanging() {
    return trouble == Trouble.HANGING && asked.isCall();
  }

  /** When the company decides, or fetches the money back. */
  Duration decidesAfter() {
    return trouble == Trouble.DONE_REVERSED ? Duration.ofDays(5) : Duration.ofHours(3);
  }

  Optional<String> unplayed() {
    return Unplayed.why(this);
  }

  Ending expected() {
    return Expectations.of(this);
  }

  @Override
  public String toString() {
    return asked + " × " + trouble + " × " + life + " at " + company;
  }
}
