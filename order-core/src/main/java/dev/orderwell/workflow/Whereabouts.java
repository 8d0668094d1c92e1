package dev.orderwell.workflow;

import java.util.Set;
import java.util.function.Predicate;

/**
 * A question to the facts that asks for statuses alone, so that lint can tell what it rules out.
 */
sealed interface Whereabouts extends Predicate<Facts> {
  /** Whether it can hold for an order with this status on its axis. */
  boolean allows(Status status);

  /** An axis is in one of these categories. */
  record In(Set<Category> categories) implements Whereabouts {
    @Override
    public boolean test(Facts facts) {
      return categories.stream().anyMatch(one -> facts.statuses().on(one.axis()).category() == one);
    }

    @Override
    public boolean allows(Status status) {
      return categories.contains(status.category())
          || categories.stream().anyMatch(one -> one.axis() != status.axis());
    }
  }

  /** An axis has the status of this code. */
  record At(Axis axis, String code) implements Whereabouts {
    @Override
    public boolean test(Facts facts) {
      return facts.statuses().on(axis).code().equals(code);
    }

    @Override
    public boolean allows(Status status) {
      return status.axis() != axis || status.code().equals(code);
    }
  }
}
