package dev.orderwell.engine;

import dev.orderwell.access.Permission;
import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.WebhookReading;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.ParkedEvent;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What payment providers tell by themselves (P6, P8). The host hands over what comes in at an
 * address that it has told the provider, and answers with the status:
 *
 * <pre>{@code
 * WebhookResult result =
 *     orders.webhooks().take("stripe", new RawWebhook(body, headers, Instant.now()));
 * response.setStatus(result.status());
 * }</pre>
 *
 * <p>Each event is recorded once, in the transaction of its effect, whatever order and however
 * often it comes. What belongs to no order yet is kept, and tried again by {@link
 * Instructions#run}. A fault of the storage is thrown: answer it as an error of the server, and the
 * provider sends its message again.
 */
public final class Webhooks {
  private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);

  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;
  private final EventTaking taking;

  Webhooks(Orders orders, Environment environment, OrderStore store, ShopId shop) {
    this.environment = environment;
    this.store = store;
    this.shop = shop;
    gate = new Gate(environment, shop);
    taking = new EventTaking(orders, environment, store, shop);
  }

  /**
   * Takes a message that came in for this shop under a provider's name. Nobody's permission is
   * asked but the policy's, with the system as the actor: the provider's signature tells who it is.
   *
   * @param provider the provider's id, as the host's address tells it
   * @param webhook as it came in
   * @return what has come of it
   */
  public WebhookResult take(String provider, RawWebhook webhook) {
    PaymentProvider known = environment.providers().get(provider);
    if (known == null) return WebhookResult.REJECTED;
    if (!(read(known, webhook) instanceof WebhookReading.Verified verified)) {
      return WebhookResult.REJECTED;
    }
    List<EventTaking.Taken> taken = new ArrayList<>();
    for (ProviderEvent event : verified.events()) {
      taken.add(taking.take(ToldBy.command(known.id(), event), event.order()));
    }
    return WebhookResult.of(taken);
  }

  /** What a plug-in cannot read without failing is not believed; the provider sends it again. */
  private static WebhookReading read(PaymentProvider provider, RawWebhook webhook) {
    try {
      WebhookReading reading = provider.read(webhook);
      if (reading instanceof WebhookReading.Rejected rejected) {
        String why = Plugins.told(rejected.why());
        LOG.warn("a message under the name of {} is refused: {}", provider.id(), why);
      }
      return reading == null ? new WebhookReading.Rejected("null") : reading;
    } catch (Throwable e) {
      return new WebhookReading.Rejected(Plugins.failed("provider", provider.id(), "webhook", e));
    }
  }

  /**
   * What belongs to no order of this shop yet.
   *
   * @param actor who asks
   * @param most at most so many
   * @return those that are tried again first first
   * @throws RejectedException {@code access.refused}
   */
  public List<ParkedEvent> parked(Actor actor, int most) {
    gate.require(actor, Permission.REPLAY_INSTRUCTIONS);
    return store.parked(shop, most);
  }

  /**
   * Takes an event out that somebody has seen to: it is not tried again.
   *
   * @param actor who asks
   * @param parked as it was listed
   * @return false if it is gone
   * @throws RejectedException {@code access.refused}
   */
  public boolean dismiss(Actor actor, ParkedEvent parked) {
    gate.require(actor, Permission.REPLAY_INSTRUCTIONS);
    RecordProviderEvent event = parked.event();
    LOG.info("{} dismisses event {} of {}", actor.role(), event.id(), event.provider());
    return parked.shop().equals(shop) && store.unpark(parked);
  }
}
