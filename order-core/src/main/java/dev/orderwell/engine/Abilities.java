package dev.orderwell.engine;

import dev.orderwell.payment.ProviderAbility;
import dev.orderwell.payment.ProviderRequest.Kind;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What providers have declared, as decisions know it (P1). */
final class Abilities {
  private static final Map<Kind, Capability> WHOLE =
      Map.of(
          Kind.REFUND, Capability.REFUND,
          Kind.CAPTURE, Capability.CAPTURE,
          Kind.VOID, Capability.VOID);
  private static final Map<Kind, Capability> PARTIAL =
      Map.of(
          Kind.REFUND, Capability.PARTIAL_REFUND,
          Kind.CAPTURE, Capability.PARTIAL_CAPTURE);

  private Abilities() {}

  static boolean can(Capabilities declared, Kind kind) {
    return kinds(declared, WHOLE).contains(kind);
  }

  static Map<String, ProviderAbility> of(Map<String, Capabilities> declared) {
    return declared.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, provider -> ability(provider.getValue())));
  }

  private static ProviderAbility ability(Capabilities declared) {
    return new ProviderAbility(
        kinds(declared, WHOLE),
        kinds(declared, PARTIAL),
        declared.can().contains(Capability.LOOKUP),
        declared.refundsAfter(),
        declared.refundsWithin(),
        declared.refundsPerPayment(),
        declared.currencies(),
        declared.minimum());
  }

  private static Set<Kind> kinds(Capabilities declared, Map<Kind, Capability> needed) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    needed.forEach(
        (kind, capability) -> {
          if (declared.can().contains(capability)) kinds.add(kind);
        });
    return kinds;
  }
}
