package dev.orderwell.testkit.faults;

import dev.orderwell.testkit.payments.Fault;
import org.jspecify.annotations.Nullable;

/** What can go wrong, and what that is to the call of a plug-in. */
enum Trouble {
  UNREACHABLE(Fault.UNREACHABLE),
  TIME_OUT_BEFORE(Fault.TIME_OUT_BEFORE),
  TIME_OUT_AFTER(Fault.TIME_OUT_AFTER),
  RESET_BEFORE(Fault.RESET_BEFORE),
  RESET_AFTER(Fault.RESET_AFTER),
  SERVER_ERROR(Fault.SERVER_ERROR),
  /** The company keeps its inner error under the key, and gives it again to each try. */
  STORED_SERVER_ERROR(Fault.STORED_SERVER_ERROR),
  BUSY(Fault.BUSY),
  MALFORMED(Fault.MALFORMED),
  EMPTY(Fault.EMPTY),
  OTHER_AMOUNT(Fault.OTHER_AMOUNT),
  OTHER_CURRENCY(Fault.OTHER_CURRENCY),
  DECLINED(Fault.DECLINED),
  /** Decided hours later, and told so once. */
  PENDING_DONE(Fault.PENDING),
  PENDING_FAILED(Fault.PENDING),
  /** It took place, and days later the money is back; both is told once. */
  DONE_REVERSED(null),
  /** Decided hours later, each message five times. */
  FIVE_TIMES(Fault.PENDING),
  /** Decided hours later, all messages at once and the last of them first. */
  REORDERED(Fault.PENDING),
  /** The message is there while the call still runs. */
  BEFORE_THE_ANSWER(null),
  /** Decided hours later, and never told. */
  NEVER(Fault.PENDING),
  /** Decided hours later, and told the other way round by somebody who is not the company. */
  BAD_SIGNATURE(Fault.PENDING),
  /** The request was lost, and then nothing runs until the key is forgotten. */
  KEY_EXPIRED_BEFORE(Fault.TIME_OUT_BEFORE),
  /** The answer was lost, and then nothing runs until the key is forgotten. */
  KEY_EXPIRED_AFTER(Fault.TIME_OUT_AFTER),
  /** The answer was lost, and the first look-up does not find it. */
  NOT_FOUND_THEN_FOUND(Fault.TIME_OUT_AFTER),
  /** Of two payments, the refund of the first is declined. */
  LEG_DECLINED(Fault.DECLINED),
  /** Of two payments, the answer about the first is lost. */
  LEG_LOST(Fault.TIME_OUT_AFTER),
  /** It takes place, and the plug-in does not come back until it is interrupted. */
  HANGING(Fault.TIME_OUT_AFTER),
  /** It takes place, and the plug-in throws an error. */
  ERROR_THROWN(null);

  final @Nullable Fault fault;

  Trouble(@Nullable Fault fault) {
    this.fault = fault;
  }

  boolean isOfLegs() {
    return this == LEG_DECLINED || this == LEG_LOST;
  }

  boolean isIdle() {
    return this == KEY_EXPIRED_BEFORE || this == KEY_EXPIRED_AFTER;
  }

  boolean endsInNo() {
    return this == PENDING_FAILED || this == DONE_REVERSED;
  }
}
