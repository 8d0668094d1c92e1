package dev.orderwell.testkit.broken;

import dev.orderwell.event.OrderEvent.TagAdded;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Position;
import dev.orderwell.query.SavedViews;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.Dictionaries;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StatusChange;
import dev.orderwell.store.TagChange;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.testkit.ForwardingOrderStore;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.StatusDictionary;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.Workflows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tags, statuses and views that are lost, overwritten or shared: S9, S13 and S15. */
final class BrokenDictionaries {
  private BrokenDictionaries() {}

  /** Keeps tags, and not what became of them. */
  static final class ForgetsMergedTags extends ForwardingOrderStore {
    ForgetsMergedTags() {
      super(new InMemoryOrderStore());
    }

    @Override
    public TagDictionary tags(ShopId shop) {
      TagDictionary tags = super.tags(shop);
      return TagDictionary.of(
          tags.version(),
          tags.entries().stream()
              .map(one -> new TagDictionary.Entry(one.tag(), null, one.deleted()))
              .toList());
    }
  }

  /** Overwrites what somebody else has written since. */
  static final class OverwritesTags extends ForwardingOrderStore {
    OverwritesTags() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean save(ShopId shop, TagChange change) {
      boolean saved = super.save(shop, change);
      while (!saved) saved = super.save(shop, Tags.over(change, tags(shop)));
      return true;
    }
  }

  /** Saves an order's new tags, and then the order. */
  static final class SavesTagsBeforeTheOrder extends ForwardingOrderStore {
    SavesTagsBeforeTheOrder() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      TagChange tags = change.tags();
      if (tags == null) return super.save(change);
      ShopId shop = change.order().shop();
      while (!save(shop, Tags.over(tags, tags(shop)))) Thread.onSpinWait();
      return super.save(change.on(dictionaries(shop)).tagging(null));
    }
  }

  /** Saves the order, and no new tags. */
  static final class LosesTagsOfOrders extends ForwardingOrderStore {
    LosesTagsOfOrders() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      return super.save(change.tagging(null));
    }
  }

  /** Compares the version of the order, and saves what was decided on tags of yesterday. */
  static final class DecidesOnOldTags extends ForwardingOrderStore {
    DecidesOnOldTags() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      ShopId shop = change.order().shop();
      boolean tagging = change.tags() != null;
      return super.save(tagging ? change : change.on(dictionaries(shop)));
    }
  }

  /** Compares the tags, and saves what was decided on statuses of yesterday. */
  static final class DecidesOnOldStatuses extends ForwardingOrderStore {
    DecidesOnOldStatuses() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      StatusDictionary statuses = statuses(change.order().shop());
      return super.save(change.on(new Dictionaries(change.decidedOn().tags(), statuses)));
    }
  }

  /** Reads dictionaries again with every order and list, and not when a save has failed. */
  static final class RemembersDictionariesAfterAConflict extends ForwardingOrderStore {
    private final Map<ShopId, Dictionaries> remembered = new ConcurrentHashMap<>();

    RemembersDictionariesAfterAConflict() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Dictionaries dictionaries(ShopId shop) {
      return remembered.computeIfAbsent(shop, super::dictionaries);
    }

    @Override
    public SaveResult save(Change change) {
      dictionaries(change.order().shop());
      return super.save(change);
    }

    @Override
    public Optional<Order> find(ShopId shop, OrderId id) {
      remembered.remove(shop);
      return super.find(shop, id);
    }

    @Override
    public Map<OrderId, Order> find(ShopId shop, Collection<OrderId> ids) {
      remembered.remove(shop);
      return super.find(shop, ids);
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      remembered.remove(shop);
      return super.list(shop, filter, order, after, limit);
    }

    @Override
    public long count(ShopId shop, OrderFilter filter) {
      remembered.remove(shop);
      return super.count(shop, filter);
    }

    @Override
    public Map<String, Long> count(ShopId shop, OrderFilter filter, CountBy by) {
      remembered.remove(shop);
      return super.count(shop, filter, by);
    }
  }

  /** Wants to see a new dictionary with every tag. */
  static final class WantsADictionaryWithEachTag extends ForwardingOrderStore {
    WantsADictionaryWithEachTag() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      boolean tagged = change.entries().stream().anyMatch(one -> one.event() instanceof TagAdded);
      return tagged && change.tags() == null ? new SaveResult.Stale() : super.save(change);
    }
  }

  /** Deletes the row of a status that is removed. */
  static final class DeletesStatuses extends ForwardingOrderStore {
    DeletesStatuses() {
      super(new InMemoryOrderStore());
    }

    @Override
    public StatusDictionary statuses(ShopId shop) {
      StatusDictionary all = super.statuses(shop);
      return StatusDictionary.of(
          all.version(), all.entries().stream().filter(one -> !one.removed()).toList());
    }
  }

  /** Begins to count at one. */
  static final class BeginsWithAChange extends ForwardingOrderStore {
    BeginsWithAChange() {
      super(new InMemoryOrderStore());
    }

    @Override
    public StatusDictionary statuses(ShopId shop) {
      StatusDictionary all = super.statuses(shop);
      return StatusDictionary.of(all.version() + 1, all.entries());
    }
  }

  /** Reads once and then from a cache, and writes that over whatever is there. */
  static final class WritesStatusesFromACache extends ForwardingOrderStore {
    private final Map<ShopId, StatusDictionary> cache = new ConcurrentHashMap<>();

    WritesStatusesFromACache() {
      super(new InMemoryOrderStore());
    }

    @Override
    public StatusDictionary statuses(ShopId shop) {
      return cache.computeIfAbsent(shop, super::statuses);
    }

    @Override
    public boolean save(ShopId shop, StatusChange change) {
      boolean saved = super.save(shop, change);
      while (!saved) saved = super.save(shop, over(shop, change));
      return true;
    }

    private StatusChange over(ShopId shop, StatusChange change) {
      long version = super.statuses(shop).version();
      StatusDictionary over = StatusDictionary.of(version + 1, change.dictionary().entries());
      return new StatusChange(version, over, change.entries());
    }
  }

  /** The shop is missing from the key. */
  static final class SharesStatuses extends ForwardingOrderStore {
    SharesStatuses() {
      super(new InMemoryOrderStore());
    }

    @Override
    public StatusDictionary statuses(ShopId shop) {
      return super.statuses(ShopId.MAIN);
    }

    @Override
    public boolean save(ShopId shop, StatusChange change) {
      return super.save(ShopId.MAIN, change);
    }
  }

  /** Keeps the code of a status, and not the words that the order had. */
  static final class ForgetsTheWordsOfStatuses extends ForwardingOrderStore {
    private static final Workflow LATER =
        Workflows.standard()
            .as("own")
            .entry(
                StatusDefinition.of(
                    PaymentCategory.AWAITING, "awaiting-accounting", Labels.of("en", "?")))
            .build();

    ForgetsTheWordsOfStatuses() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Optional<Order> find(ShopId shop, OrderId id) {
      return super.find(shop, id).map(order -> order.called(LATER));
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      return super.list(shop, filter, order, after, limit).stream()
          .map(row -> row.called(LATER))
          .toList();
    }
  }

  /** Keeps the last view. */
  static final class KeepsOneView extends ForwardingOrderStore {
    KeepsOneView() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SavedViews views(ShopId shop) {
      SavedViews all = super.views(shop);
      int size = all.views().size();
      return SavedViews.of(all.version(), all.views().subList(Math.max(0, size - 1), size));
    }
  }

  /** Overwrites what somebody else has written since. */
  static final class OverwritesViews extends ForwardingOrderStore {
    OverwritesViews() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean save(ShopId shop, SavedViews views) {
      return super.save(shop, SavedViews.of(views(shop).version() + 1, views.views()));
    }
  }
}
