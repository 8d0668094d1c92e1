package dev.orderwell.testkit.broken;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Names of payments that are lost, last too long or are somebody else's: S18. */
final class BrokenPaymentNames {
  private BrokenPaymentNames() {}

  /** Looks through the orders as it sees fit. */
  private static class Looking extends ForwardingOrderStore {
    private final BiPredicate<Payment, Name> fits;

    /** What is asked for. */
    record Name(String provider, String value) {
      boolean isOf(Payment payment) {
        return payment.isCalled(provider, value);
      }
    }

    Looking(BiPredicate<Payment, Name> fits) {
      super(new InMemoryOrderStore());
      this.fits = fits;
    }

    @Override
    public Optional<OrderId> paidWith(ShopId shop, String provider, String name) {
      Name wanted = new Name(provider, name);
      return orders(shop)
          .filter(order -> order.payments().stream().anyMatch(one -> fits.test(one, wanted)))
          .map(Order::id)
          .min(Comparator.naturalOrder());
    }

    Stream<Order> orders(ShopId shop) {
      OrderFilter all = OrderFilter.of(ArchiveScope.ALL, true);
      return list(shop, all, SortOrder.LATEST_FIRST, null, 1000).stream()
          .map(OrderRow::id)
          .flatMap(id -> find(shop, id).stream());
    }
  }

  /** An index over the table of payments. */
  static final class KnowsNoCaptures extends Looking {
    KnowsNoCaptures() {
      super(
          (payment, name) ->
              name.isOf(payment) && name.value().equals(payment.method().reference()));
    }
  }

  /** Finds by what is about to be taken as well. */
  static final class NamesWhatIsNotTaken extends Looking {
    NamesWhatIsNotTaken() {
      super((payment, name) -> name.isOf(payment));
    }

    @Override
    public Optional<OrderId> paidWith(ShopId shop, String provider, String name) {
      return super.paidWith(shop, provider, name)
          .or(
              () ->
                  orders(shop)
                      .filter(order -> order.requests().anyMatch(one -> isCalled(one, name)))
                      .map(Order::id)
                      .findFirst());
    }

    private static boolean isCalled(ProviderRequest request, String name) {
      return name.equals(request.reference());
    }
  }

  /** The provider is missing from the condition. */
  static final class LooksAtEveryProvider extends Looking {
    LooksAtEveryProvider() {
      super((payment, name) -> payment.names().contains(name.value()));
    }
  }

  /** A collation that ignores case, accents and blanks at the end. */
  static final class IgnoresTheCaseOfNames extends Looking {
    IgnoresTheCaseOfNames() {
      super(
          (payment, name) ->
              payment.method().provider().equals(name.provider())
                  && payment.names().stream()
                      .anyMatch(one -> folded(one).equals(folded(name.value()))));
    }

    private static String folded(String name) {
      return name.toLowerCase(Locale.ROOT).stripTrailing();
    }
  }

  /** The shop is missing from the condition. */
  static final class FindsPaymentsOfEveryShop extends ForwardingOrderStore {
    FindsPaymentsOfEveryShop() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Optional<OrderId> paidWith(ShopId shop, String provider, String name) {
      return super.paidWith(shop, provider, name)
          .or(() -> super.paidWith(ShopId.MAIN, provider, name));
    }
  }

  /** A table of names whose rows are inserted where there is none, and never looked at again. */
  private static class Noting extends ForwardingOrderStore {
    private final Map<Looking.Name, OrderId> names = new LinkedHashMap<>();

    Noting() {
      super(new InMemoryOrderStore());
    }

    void note(Order order) {
      for (Payment payment : order.payments()) {
        String provider = payment.method().provider();
        for (String name : payment.names()) {
          names.putIfAbsent(new Looking.Name(provider, name), order.id());
        }
      }
    }

    Optional<OrderId> noted(String provider, String name) {
      return Optional.ofNullable(names.get(new Looking.Name(provider, name)));
    }
  }

  /** Finds whoever has used a name first. */
  static final class FindsWhoWasPaidFirst extends Noting {
    @Override
    public SaveResult save(Change change) {
      SaveResult result = super.save(change);
      if (result instanceof SaveResult.Saved saved) note(saved.change().order());
      return result;
    }

    @Override
    public Optional<OrderId> paidWith(ShopId shop, String provider, String name) {
      return super.paidWith(shop, provider, name).flatMap(any -> noted(provider, name));
    }
  }

  /** Takes what has bounced for something that never was. */
  static final class ForgetsWhatHasBounced extends Looking {
    ForgetsWhatHasBounced() {
      super((payment, name) -> name.isOf(payment) && !isBounced(payment, name.value()));
    }

    private static boolean isBounced(Payment payment, String name) {
      return payment.captures().stream()
          .anyMatch(one -> one.reference().equals(name) && one.amount().isZero());
    }
  }

  /** Writes names before it has looked at the version. */
  static final class NamesBeforeItLooks extends Noting {
    @Override
    public SaveResult save(Change change) {
      note(change.order());
      return super.save(change);
    }

    @Override
    public Optional<OrderId> paidWith(ShopId shop, String provider, String name) {
      return noted(provider, name);
    }
  }

  /** An index over the orders that somebody works on. */
  static final class FindsActiveOrdersAlone extends ForwardingOrderStore {
    FindsActiveOrdersAlone() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Optional<OrderId> paidWith(ShopId shop, String provider, String name) {
      return super.paidWith(shop, provider, name)
          .filter(id -> find(shop, id).filter(order -> !order.isArchived()).isPresent());
    }
  }
}
