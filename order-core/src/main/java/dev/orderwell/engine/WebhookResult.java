package dev.orderwell.engine;

import java.util.Collections;
import java.util.List;

/**
 * What has come of a message of a payment provider.
 *
 * @param verified whether it is the provider's; if not, nothing of it was believed
 * @param recorded how many of its events have changed an order
 * @param known how many told nothing new
 * @param parked how many belong to no order yet, and are kept
 * @param refused how many no order can record: a plug-in has read them wrongly
 */
public record WebhookResult(boolean verified, int recorded, int known, int parked, int refused) {
  static final WebhookResult REJECTED = new WebhookResult(false, 0, 0, 0, 0);

  static WebhookResult of(List<EventTaking.Taken> taken) {
    return new WebhookResult(
        true,
        Collections.frequency(taken, EventTaking.Taken.RECORDED),
        Collections.frequency(taken, EventTaking.Taken.KNOWN),
        Collections.frequency(taken, EventTaking.Taken.PARKED),
        Collections.frequency(taken, EventTaking.Taken.REFUSED));
  }

  /**
   * What the host answers.
   *
   * @return 200 if all is recorded or kept, 400 if it is not the provider's, 422 if a part of it
   *     was refused
   */
  public int status() {
    if (!verified) return 400;
    return refused == 0 ? 200 : 422;
  }
}
