package dev.orderwell.history;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.AddressAmended;
import dev.orderwell.event.OrderEvent.AuthorizationExpired;
import dev.orderwell.event.OrderEvent.AuthorizationExpiring;
import dev.orderwell.event.OrderEvent.AuthorizationVoided;
import dev.orderwell.event.OrderEvent.ContactAmended;
import dev.orderwell.event.OrderEvent.DeliveryUndone;
import dev.orderwell.event.OrderEvent.DisplayChanged;
import dev.orderwell.event.OrderEvent.MessageFailed;
import dev.orderwell.event.OrderEvent.MessageSent;
import dev.orderwell.event.OrderEvent.MoreBackThanCaptured;
import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.event.OrderEvent.OrderCancelled;
import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.event.OrderEvent.ParcelCancelled;
import dev.orderwell.event.OrderEvent.ParcelDelivered;
import dev.orderwell.event.OrderEvent.ParcelLost;
import dev.orderwell.event.OrderEvent.ParcelOutForDelivery;
import dev.orderwell.event.OrderEvent.ParcelShipped;
import dev.orderwell.event.OrderEvent.PartCompleted;
import dev.orderwell.event.OrderEvent.PartReopened;
import dev.orderwell.event.OrderEvent.PaymentAuthorized;
import dev.orderwell.event.OrderEvent.PaymentBounced;
import dev.orderwell.event.OrderEvent.PaymentCalledOff;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.event.OrderEvent.PaymentFailed;
import dev.orderwell.event.OrderEvent.PaymentPending;
import dev.orderwell.event.OrderEvent.ProcessingStarted;
import dev.orderwell.event.OrderEvent.ProcessingStopped;
import dev.orderwell.event.OrderEvent.ProviderAsked;
import dev.orderwell.event.OrderEvent.ProviderRequestMoved;
import dev.orderwell.event.OrderEvent.ReadyUndone;
import dev.orderwell.event.OrderEvent.ReturnAnnounced;
import dev.orderwell.event.OrderEvent.ReturnDropped;
import dev.orderwell.event.OrderEvent.ReturnReceived;
import dev.orderwell.event.OrderEvent.StatusChanged;
import dev.orderwell.event.OrderEvent.StockMoved;
import dev.orderwell.event.OrderEvent.StockRequested;
import dev.orderwell.event.OrderEvent.StockUnmoved;
import dev.orderwell.event.OrderEvent.TagAdded;
import dev.orderwell.event.OrderEvent.TagRemoved;
import dev.orderwell.event.OrderEvent.TrackingAdded;
import dev.orderwell.event.OrderEvent.TrackingCorrected;
import dev.orderwell.event.OrderEvent.UnitsCalledOff;
import dev.orderwell.event.OrderEvent.UnitsReady;
import dev.orderwell.event.OrderEvent.UnitsRestored;
import dev.orderwell.event.OrderEvent.UnplacedOrderPlaced;
import dev.orderwell.event.OrderEvent.WorkflowSwitched;
import dev.orderwell.event.Placement;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.party.Address;
import dev.orderwell.party.Customer;
import dev.orderwell.party.Erased;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.workflow.DisplayStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentence of an event and what stands in it. */
record EventWords(String key, Map<String, Object> facts) {
  static EventWords of(OrderEvent event, Locale locale) {
    if (event instanceof OrderEvent.Opening opening) return opening(opening);
    if (event instanceof OrderEvent.Ordering ordering) return ordering(ordering, locale);
    if (event instanceof OrderEvent.Paying paying) return paying(paying, locale);
    if (event instanceof OrderEvent.Refunding refunding) return RefundWords.of(refunding, locale);
    if (event instanceof OrderEvent.Fulfilling fulfilling) return fulfilling(fulfilling, locale);
    if (event instanceof OrderEvent.Stocking stocking) return stocking(stocking, locale);
    if (event instanceof OrderEvent.Annotating annotating) return annotating(annotating, locale);
    return noticing((OrderEvent.Noticing) event, locale);
  }

  private static EventWords opening(OrderEvent.Opening event) {
    Placement content = event.content();
    EventWords words = words(event).with("total", content.basket().totals().total());
    return event instanceof OrderPlaced placed
        ? words.with("number", placed.number() == null ? "" : placed.number())
        : words;
  }

  private static EventWords ordering(OrderEvent.Ordering event, Locale locale) {
    if (event instanceof UnplacedOrderPlaced placed) {
      return words(event).with("number", placed.number() == null ? "" : placed.number());
    }
    if (event instanceof OrderCancelled cancelled) return because(event, cancelled.reason());
    if (event instanceof OrderMoved moved) return moved(moved, locale);
    if (event instanceof PartCompleted done) return part(event, done.vendor());
    if (event instanceof PartReopened open) {
      return part(event, open.vendor()).with("reason", open.reason());
    }
    if (event instanceof WorkflowSwitched switched) {
      return words(event)
          .with("before", switched.before())
          .with("after", switched.after().workflow());
    }
    return words(event);
  }

  private static EventWords moved(OrderMoved event, Locale locale) {
    String key = key(event) + "." + event.manner().name().toLowerCase(Locale.ROOT);
    String reason = event.reason();
    return new EventWords(reason == null ? key : key + ".because", Map.of())
        .with("before", event.before().label(locale))
        .with("after", event.after().label(locale))
        .with("reason", reason == null ? "" : reason);
  }

  private static EventWords part(OrderEvent event, @Nullable VendorId vendor) {
    return vendor == null
        ? new EventWords(key(event) + ".shop", Map.of())
        : words(event).with("vendor", vendor.value());
  }

  private static EventWords paying(OrderEvent.Paying event, Locale locale) {
    if (event instanceof PaymentPending e)
      return paid(event, e.method(), locale).with("amount", e.amount());
    if (event instanceof PaymentAuthorized e) {
      return paid(event, e.method(), locale).with("amount", e.amount());
    }
    if (event instanceof PaymentCaptured e) {
      return paid(event, e.method(), locale).with("amount", e.amount());
    }
    if (event instanceof PaymentFailed e)
      return paid(event, e.method(), locale).with("code", e.code());
    if (event instanceof PaymentBounced e) {
      return words(event)
          .with("payment", e.payment())
          .with("amount", e.amount())
          .with("code", e.code());
    }
    if (event instanceof AuthorizationVoided e) return words(event).with("amount", e.amount());
    if (event instanceof AuthorizationExpired e) return words(event).with("amount", e.amount());
    if (event instanceof AuthorizationExpiring e) {
      return words(event).with("amount", e.amount()).with("expires", e.expires());
    }
    if (event instanceof PaymentCalledOff e) return because(event, e.reason());
    if (event instanceof ProviderAsked e) {
      return new EventWords(key(event) + "." + e.request().kind().code(), Map.of())
          .with("amount", e.request().amount())
          .with("how", how(e.request().via(), locale));
    }
    return moved(event, ((ProviderRequestMoved) event).request(), locale);
  }

  private static EventWords moved(OrderEvent event, ProviderRequest request, Locale locale) {
    boolean contradicted = request.state() == OperationState.SUCCEEDED && request.detail() != null;
    String state =
        contradicted
            ? "contradicted"
            : request.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new EventWords(key(event) + "." + request.kind().code() + "." + state, Map.of())
        .with("amount", request.amount())
        .with("how", how(request.via(), locale))
        .with("reference", Objects.requireNonNullElse(request.reference(), "–"))
        .with("detail", Objects.requireNonNullElse(request.detail(), "–"));
  }

  private static EventWords fulfilling(OrderEvent.Fulfilling event, Locale locale) {
    if (event instanceof ParcelShipped shipped) return shipped(event, shipped.parcel(), locale);
    if (event instanceof TrackingAdded e) {
      return words(event).with("parcel", e.parcel()).with("tracking", show(e.tracking()));
    }
    if (event instanceof TrackingCorrected e) {
      return words(event)
          .with("parcel", e.parcel())
          .with("before", show(e.before()))
          .with("after", show(e.after()));
    }
    if (event instanceof ParcelDelivered e) return words(event).with("parcel", e.parcel());
    if (event instanceof ParcelOutForDelivery e) return words(event).with("parcel", e.parcel());
    if (event instanceof DeliveryUndone e) {
      return because(event, e.reason()).with("parcel", e.parcel());
    }
    if (event instanceof ParcelCancelled e) {
      return because(event, e.reason()).with("parcel", e.parcel());
    }
    if (event instanceof ParcelLost e) return because(event, e.reason()).with("parcel", e.parcel());
    return working(event, locale);
  }

  private static EventWords working(OrderEvent.Fulfilling event, Locale locale) {
    if (event instanceof ProcessingStarted e) {
      return words(event).with("units", Units.of(e.units(), locale));
    }
    if (event instanceof ProcessingStopped e) {
      return because(event, e.reason()).with("units", Units.of(e.units(), locale));
    }
    if (event instanceof UnitsReady e) {
      return words(event).with("units", Units.of(e.units(), locale));
    }
    if (event instanceof ReadyUndone e) {
      return because(event, e.reason()).with("units", Units.of(e.units(), locale));
    }
    if (event instanceof UnitsCalledOff e) {
      return because(event, e.reason()).with("units", Units.of(e.units(), locale));
    }
    if (event instanceof UnitsRestored e) {
      return because(event, e.reason()).with("units", Units.of(e.units(), locale));
    }
    return returning(event, locale);
  }

  private static EventWords returning(OrderEvent.Fulfilling event, Locale locale) {
    if (event instanceof ReturnAnnounced e) {
      return because(event, e.reason())
          .with("return", e.number())
          .with("units", Units.of(e.units(), locale));
    }
    if (event instanceof ReturnReceived e) {
      return because(event, e.reason())
          .with("return", e.number())
          .with("units", received(e, locale));
    }
    return words(event).with("return", ((ReturnDropped) event).number());
  }

  private static String received(ReturnReceived event, Locale locale) {
    return Stream.of("resalable", "damaged")
        .filter(condition -> !units(event, condition).isEmpty())
        .map(
            condition ->
                Texts.HISTORY.text(
                    "units." + condition,
                    locale,
                    Map.of("units", Units.of(units(event, condition), locale))))
        .collect(Collectors.joining("; "));
  }

  private static Map<Integer, Integer> units(ReturnReceived event, String condition) {
    return condition.equals("damaged") ? event.damaged() : event.resalable();
  }

  private static EventWords shipped(OrderEvent event, Parcel parcel, Locale locale) {
    String trackings =
        parcel.trackings().stream().map(EventWords::show).collect(Collectors.joining(", "));
    String key = key(event) + "." + parcel.delivery().name().toLowerCase(Locale.ROOT);
    return new EventWords(parcel.isUntracked() ? key + ".untracked" : key, Map.of())
        .with("parcel", parcel.number())
        .with("units", Units.of(parcel.units(), locale))
        .with("trackings", trackings);
  }

  private static EventWords stocking(OrderEvent.Stocking event, Locale locale) {
    if (event instanceof StockRequested e) {
      return new EventWords(key(event) + "." + e.direction().code(), Map.of())
          .with("units", Units.of(e.units(), locale));
    }
    if (event instanceof StockMoved e) {
      String key = key(event) + "." + e.direction().code();
      return e.units().isEmpty()
          ? new EventWords(key + ".none", Map.of())
          : new EventWords(key, Map.of("units", Units.of(e.units(), locale)));
    }
    StockUnmoved unmoved = (StockUnmoved) event;
    String failure = unmoved.failure().name().toLowerCase(Locale.ROOT);
    String key = key(event) + "." + unmoved.direction().code() + "." + failure;
    return new EventWords(key, Map.of("detail", unmoved.detail()));
  }

  private static EventWords annotating(OrderEvent.Annotating event, Locale locale) {
    if (event instanceof TagAdded e) return words(event).with("tag", e.name());
    if (event instanceof TagRemoved e) return words(event).with("tag", e.name());
    if (event instanceof NoteAdded e) {
      String audience = e.audience().name().toLowerCase(Locale.ROOT);
      return new EventWords(key(event) + "." + audience, Map.of("text", e.text()));
    }
    if (event instanceof ContactAmended e) {
      return words(event).with("changes", changes(e.before(), e.after()));
    }
    AddressAmended amended = (AddressAmended) event;
    String use = amended.use().name().toLowerCase(Locale.ROOT);
    String none = Texts.HISTORY.text("none", locale);
    @Nullable Address before = amended.before();
    return new EventWords(key(event) + "." + use, Map.of())
        .with("before", before == null ? none : show(before))
        .with("after", show(amended.after()));
  }

  private static EventWords noticing(OrderEvent.Noticing event, Locale locale) {
    if (event instanceof StatusChanged e) {
      String axis = e.after().category().axis().name().toLowerCase(Locale.ROOT);
      return new EventWords(key(event) + "." + axis, Map.of())
          .with("before", e.before().label(locale))
          .with("after", e.after().label(locale));
    }
    if (event instanceof DisplayChanged e) {
      return words(event)
          .with("before", shown(e.before(), locale))
          .with("after", shown(e.after(), locale));
    }
    if (event instanceof MoreBackThanCaptured e) {
      return words(event).with("payment", e.payment()).with("excess", e.excess());
    }
    if (event instanceof MessageSent e) {
      return words(event).with("message", Texts.HISTORY.text("message." + e.kind().code(), locale));
    }
    MessageFailed failed = (MessageFailed) event;
    return words(event)
        .with("message", Texts.HISTORY.text("message." + failed.kind().code(), locale))
        .with("code", failed.code());
  }

  private static String shown(@Nullable DisplayStatus status, Locale locale) {
    return status == null ? Texts.HISTORY.text("none", locale) : status.label(locale);
  }

  static EventWords words(OrderEvent event) {
    return new EventWords(key(event), Map.of());
  }

  private static EventWords paid(OrderEvent event, PaymentMethod method, Locale locale) {
    return words(event).with("how", how(method, locale));
  }

  static String how(PaymentMethod method, Locale locale) {
    return Stream.of(called(method, locale), method.reference())
        .filter(Objects::nonNull)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String called(PaymentMethod method, Locale locale) {
    String label = method.label();
    if (label != null) return label;
    return switch (method.tender()) {
      case MONEY ->
          method.isByHand() ? Texts.HISTORY.text("tender.by-hand", locale) : method.provider();
      case STORE_CREDIT -> Texts.HISTORY.text("tender.store-credit", locale);
      case GIFT_CARD -> Texts.HISTORY.text("tender.gift-card", locale);
    };
  }

  static EventWords because(OrderEvent event, @Nullable String reason) {
    return reason == null
        ? words(event)
        : new EventWords(key(event) + ".because", Map.of("reason", reason));
  }

  EventWords with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(facts);
    more.put(name, value);
    return new EventWords(key, more);
  }

  static String key(OrderEvent event) {
    String name = event.getClass().getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String show(Tracking tracking) {
    return tracking.carrier() + " " + tracking.code();
  }

  private static String changes(Customer before, Customer after) {
    List<String> changes = new ArrayList<>();
    change(changes, before.name(), after.name());
    change(changes, before.email(), after.email());
    change(changes, before.phone(), after.phone());
    return changes.isEmpty() ? Erased.TEXT : String.join(", ", changes);
  }

  private static void change(
      List<String> changes, @Nullable String before, @Nullable String after) {
    if (Objects.equals(before, after)) return;
    changes.add((before == null ? "–" : before) + " → " + (after == null ? "–" : after));
  }

  private static String show(Address address) {
    return Stream.concat(
            Stream.concat(Stream.of(address.name(), address.company()), address.lines().stream()),
            Stream.of(address.postcode(), address.city(), address.region(), address.country()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
