package dev.orderwell.payments.spi;

import java.util.List;

/** What a provider makes of a message that came in under its name. */
public sealed interface WebhookReading {
  /**
   * It is the provider's.
   *
   * @param events what it tells, none if it tells nothing about payments
   */
  record Verified(List<ProviderEvent> events) implements WebhookReading {
    /** Copies. */
    public Verified {
      events = List.copyOf(events);
    }

    /**
     * It tells some things.
     *
     * @param events what
     * @return verified
     */
    public static Verified of(ProviderEvent... events) {
      return new Verified(List.of(events));
    }
  }

  /**
   * It is not, or nobody can know: without a signature, with a wrong one, or with one that is too
   * old. Nothing of it may be believed.
   *
   * @param why for the log; nothing out of the message
   */
  record Rejected(String why) implements WebhookReading {}
}
