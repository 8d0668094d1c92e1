package dev.orderwell.testkit.faults;

import dev.orderwell.payment.OperationState;

/** How a cell ends. */
enum Ending {
  DONE(OperationState.SUCCEEDED),
  FAILED(OperationState.FAILED),
  REVERSED(OperationState.REVERSED),
  /** People have to find out. */
  REVIEW(OperationState.MANUAL_REVIEW);

  final OperationState state;

  Ending(OperationState state) {
    this.state = state;
  }
}
