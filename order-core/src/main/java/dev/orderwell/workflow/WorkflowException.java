package dev.orderwell.workflow;

import java.util.List;
import java.util.stream.Collectors;

/** A workflow that would lie or lead nowhere. It names every fault at once. */
public final class WorkflowException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<WorkflowFault> faults;

  WorkflowException(String workflow, List<WorkflowFault> faults) {
    super(
        faults.stream()
            .map(WorkflowFault::toString)
            .collect(Collectors.joining("; ", "workflow " + workflow + ": ", "")));
    this.faults = List.copyOf(faults);
  }

  /**
   * All that is wrong.
   *
   * @return at least one
   */
  public List<WorkflowFault> faults() {
    return faults;
  }
}
