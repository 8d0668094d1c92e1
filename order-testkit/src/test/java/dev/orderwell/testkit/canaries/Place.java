package dev.orderwell.testkit.canaries;

import java.util.List;

/** Where something is told, and what may be told there. */
enum Place {
  LOG,
  /** To the caller, with its causes. */
  EXCEPTION,
  /** What {@code toString} says ends in a log some day; a provider's reason may be in it. */
  TEXT_FORM(Canary.HOLDER),
  /** The shop's people read there what the provider has said. */
  HISTORY_OF_STAFF(Canary.HOLDER),
  HISTORY_OF_OTHERS,
  MAIL_TO_SHOP(Canary.CUSTOMER, Canary.HOLDER),
  MAIL_TO_CUSTOMER(Canary.CUSTOMER),
  STORED(Canary.CUSTOMER, Canary.HOLDER);

  private final String allowed;

  Place(Canary... allowed) {
    this.allowed = List.of(allowed).toString();
  }

  boolean allows(Canary canary) {
    return allowed.contains(canary.name());
  }
}
