package dev.orderwell.notifications.spi;

import java.time.Duration;
import java.util.Objects;

/** What became of a message that was given to a channel. */
public sealed interface DeliveryOutcome {
  /**
   * The channel has taken it over.
   *
   * @param externalId the channel's own name for it
   */
  record Accepted(String externalId) implements DeliveryOutcome {
    /** Refuses null: an answer without its parts is none. */
    public Accepted {
      Objects.requireNonNull(externalId, "externalId");
    }
  }

  /**
   * It will never be taken: trying again is pointless.
   *
   * @param code the channel's own code
   */
  record Rejected(String code) implements DeliveryOutcome {
    /** Refuses null: an answer without its parts is none. */
    public Rejected {
      Objects.requireNonNull(code, "code");
    }
  }

  /**
   * Not now.
   *
   * @param after how long to wait at least
   */
  record RetryLater(Duration after) implements DeliveryOutcome {
    /** Refuses null: an answer without its parts is none. */
    public RetryLater {
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * Perhaps it was taken. A throw or {@code null} counts as this; the message is tried again under
   * the same key.
   *
   * @param why a sentence for the shop's staff
   */
  record Unknown(String why) implements DeliveryOutcome {
    /** Refuses null: an answer without its parts is none. */
    public Unknown {
      Objects.requireNonNull(why, "why");
    }
  }
}
