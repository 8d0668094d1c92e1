package dev.orderwell.order;

import dev.orderwell.fulfilment.Carriers;
import dev.orderwell.fulfilment.DigitalDelivery;
import dev.orderwell.fulfilment.FulfilmentGate;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.payment.CaptureRule;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.stock.Restock;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import dev.orderwell.workflow.ZeroTotal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a shop wants things done. Immutable; {@link #STANDARD} is what a shop that has said nothing
 * gets.
 */
public final class ShopSettings {
  private static final WorkflowSet USUAL = WorkflowSet.of(Workflows.standard());

  /**
   * Zero totals count as paid, no carriers, the address may change until all is shipped, all
   * messages are sent, stock is taken when an order is placed and put back when units are called
   * off, refunds say for each line whether it is, goods may leave before they are paid, others
   * deliver them, downloads are given as soon as they are paid online, time brings nothing about,
   * and notes are not searched.
   */
  public static final ShopSettings STANDARD = new ShopSettings(new Values());

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(3660);

  private final Values values;

  private ShopSettings(Values values) {
    this.values = values;
  }

  private ShopSettings with(Consumer<Values> change) {
    Values copy = new Values(values);
    change.accept(copy);
    return new ShopSettings(copy);
  }

  /** Changed only while they are copied. */
  private static final class Values {
    private ZeroTotal zeroTotal = ZeroTotal.PAID;
    private Carriers carriers = Carriers.NONE;
    private boolean addressAfterShipping;
    private Set<MessageKind> messages = unmodifiable(EnumSet.allOf(MessageKind.class));
    private @Nullable String merchantAddress;
    private Locale merchantLocale = Locale.ENGLISH;
    private StockTaking stockTaking = StockTaking.WHEN_PLACED;
    private Restock restock = Restock.ASK;
    private boolean restockWhenCalledOff = true;
    private RefundRules refunds = RefundRules.STANDARD;
    private WorkflowSet workflows = USUAL;
    private boolean archiveUnfinished = true;
    private boolean callOffAllWhilePaid = true;
    private @Nullable Duration cancelUnpaidAfter;
    private @Nullable Duration abandonCartsAfter;
    private @Nullable ExpiryWarning expiryWarning;
    private FulfilmentGate fulfilmentGate = FulfilmentGate.NONE;
    private CaptureRule captures = CaptureRule.BY_HAND;
    private boolean localDelivery;
    private boolean searchNotes;
    private DigitalDelivery digitalDelivery = DigitalDelivery.WHEN_PAID_ONLINE;

    Values() {}

    Values(Values other) {
      zeroTotal = other.zeroTotal;
      carriers = other.carriers;
      addressAfterShipping = other.addressAfterShipping;
      messages = other.messages;
      merchantAddress = other.merchantAddress;
      merchantLocale = other.merchantLocale;
      stockTaking = other.stockTaking;
      restock = other.restock;
      restockWhenCalledOff = other.restockWhenCalledOff;
      refunds = other.refunds;
      workflows = other.workflows;
      archiveUnfinished = other.archiveUnfinished;
      callOffAllWhilePaid = other.callOffAllWhilePaid;
      cancelUnpaidAfter = other.cancelUnpaidAfter;
      abandonCartsAfter = other.abandonCartsAfter;
      expiryWarning = other.expiryWarning;
      fulfilmentGate = other.fulfilmentGate;
      captures = other.captures;
      localDelivery = other.localDelivery;
      searchNotes = other.searchNotes;
      digitalDelivery = other.digitalDelivery;
    }
  }

  private static Set<MessageKind> unmodifiable(Set<MessageKind> kinds) {
    return Collections.unmodifiableSet(kinds);
  }

  /**
   * What new orders that cost nothing count as (S3.16).
   *
   * @return paid unless told otherwise
   */
  public ZeroTotal zeroTotal() {
    return values.zeroTotal;
  }

  /**
   * Sets {@link #zeroTotal()}; orders that exist keep what they were placed with.
   *
   * @param value what to count them as
   * @return a copy
   */
  public ShopSettings zeroTotal(ZeroTotal value) {
    return with(copy -> copy.zeroTotal = value);
  }

  /**
   * The carriers whose tracking pages are known (S1.19).
   *
   * @return none unless told otherwise
   */
  public Carriers carriers() {
    return values.carriers;
  }

  /**
   * Sets {@link #carriers()}.
   *
   * @param value the shop's carriers
   * @return a copy
   */
  public ShopSettings carriers(Carriers value) {
    return with(copy -> copy.carriers = value);
  }

  /**
   * Whether the shipping address may be corrected when nothing is left to ship (S0.9).
   *
   * @return false unless told otherwise
   */
  public boolean addressAfterShipping() {
    return values.addressAfterShipping;
  }

  /**
   * Sets {@link #addressAfterShipping()}.
   *
   * @param value whether it may
   * @return a copy
   */
  public ShopSettings addressAfterShipping(boolean value) {
    return with(copy -> copy.addressAfterShipping = value);
  }

  /**
   * How the shop calls the stages of an order and moves it on.
   *
   * @return {@link Workflows#standard()} for all orders unless told otherwise
   */
  public WorkflowSet workflows() {
    return values.workflows;
  }

  /**
   * Sets {@link #workflows()}; orders that exist keep the name of theirs.
   *
   * @param value the shop's workflows
   * @return a copy
   */
  public ShopSettings workflows(WorkflowSet value) {
    return with(copy -> copy.workflows = value);
  }

  /**
   * Sets one workflow for all kinds of orders.
   *
   * @param value the shop's workflow
   * @return a copy
   */
  public ShopSettings workflow(Workflow value) {
    return workflows(WorkflowSet.of(value));
  }

  /**
   * Whether orders may be put away that still need something: units to hand over, money to come in
   * or go back, a refund under way (S0.19).
   *
   * @return true unless told otherwise
   */
  public boolean archiveUnfinished() {
    return values.archiveUnfinished;
  }

  /**
   * Sets {@link #archiveUnfinished()}.
   *
   * @param value whether they may
   * @return a copy
   */
  public ShopSettings archiveUnfinished(boolean value) {
    return with(copy -> copy.archiveUnfinished = value);
  }

  /**
   * Whether everything may be called off that is left to deliver while money for it is kept
   * (S3.27).
   *
   * @return true unless told otherwise
   */
  public boolean callOffAllWhilePaid() {
    return values.callOffAllWhilePaid;
  }

  /**
   * Sets {@link #callOffAllWhilePaid()}; false blocks it until the payment is refunded.
   *
   * @param value whether it may
   * @return a copy
   */
  public ShopSettings callOffAllWhilePaid(boolean value) {
    return with(copy -> copy.callOffAllWhilePaid = value);
  }

  /**
   * How the shop refunds.
   *
   * @return {@link RefundRules#STANDARD} unless told otherwise
   */
  public RefundRules refunds() {
    return values.refunds;
  }

  /**
   * Sets {@link #refunds()}.
   *
   * @param value how
   * @return a copy
   */
  public ShopSettings refunds(RefundRules value) {
    return with(copy -> copy.refunds = value);
  }

  /**
   * How safe the money has to be before work begins and goods leave (S4.4).
   *
   * @return it does not matter unless told otherwise
   */
  public FulfilmentGate fulfilmentGate() {
    return values.fulfilmentGate;
  }

  /**
   * Sets {@link #fulfilmentGate()}.
   *
   * @param value how safe
   * @return a copy
   */
  public ShopSettings fulfilmentGate(FulfilmentGate value) {
    return with(copy -> copy.fulfilmentGate = value);
  }

  /**
   * When providers are asked to take what they have promised (S3.17).
   *
   * @return by hand unless told otherwise
   */
  public CaptureRule captures() {
    return values.captures;
  }

  /**
   * Sets {@link #captures()}. Goods have to leave before they are paid for: not with {@link
   * FulfilmentGate#PAID}.
   *
   * @param value when
   * @return a copy
   */
  public ShopSettings captures(CaptureRule value) {
    return with(copy -> copy.captures = value);
  }

  /**
   * Whether the shop delivers parcels itself, so that they can be out for delivery (S3.25).
   *
   * @return false unless told otherwise
   */
  public boolean localDelivery() {
    return values.localDelivery;
  }

  /**
   * Sets {@link #localDelivery()}.
   *
   * @param value whether it does
   * @return a copy
   */
  public ShopSettings localDelivery(boolean value) {
    return with(copy -> copy.localDelivery = value);
  }

  /**
   * Whether staff find orders by the words of their notes as well (S1.8).
   *
   * @return false unless told otherwise
   */
  public boolean searchNotes() {
    return values.searchNotes;
  }

  /**
   * Sets {@link #searchNotes()}, for the notes that there are already as well.
   *
   * @param value whether they do
   * @return a copy
   */
  public ShopSettings searchNotes(boolean value) {
    return with(values -> values.searchNotes = value);
  }

  /**
   * When downloads are given to the customer (S3.21).
   *
   * @return as soon as they are paid online unless told otherwise
   */
  public DigitalDelivery digitalDelivery() {
    return values.digitalDelivery;
  }

  /**
   * Sets {@link #digitalDelivery()}; orders that exist keep what they were begun with.
   *
   * @param value when
   * @return a copy
   */
  public ShopSettings digitalDelivery(DigitalDelivery value) {
    return with(copy -> copy.digitalDelivery = value);
  }

  /**
   * The messages that are sent at all, if there is a channel to send them.
   *
   * @return all unless told otherwise
   */
  public Set<MessageKind> messages() {
    return values.messages;
  }

  /**
   * Takes one kind of message out.
   *
   * @param kind what is not sent
   * @return a copy
   */
  public ShopSettings without(MessageKind kind) {
    Set<MessageKind> fewer = EnumSet.noneOf(MessageKind.class);
    fewer.addAll(values.messages);
    fewer.remove(kind);
    return with(copy -> copy.messages = unmodifiable(fewer));
  }

  /**
   * Takes all messages out.
   *
   * @return a copy
   */
  public ShopSettings withoutMessages() {
    Set<MessageKind> none = EnumSet.noneOf(MessageKind.class);
    return with(copy -> copy.messages = unmodifiable(none));
  }

  /**
   * Where messages to the merchant go.
   *
   * @return null if the channels know it
   */
  public @Nullable String merchantAddress() {
    return values.merchantAddress;
  }

  /**
   * Sets {@link #merchantAddress()}.
   *
   * @param value an e-mail address
   * @return a copy
   */
  public ShopSettings merchantAddress(String value) {
    return with(copy -> copy.merchantAddress = value);
  }

  /**
   * The language the merchant is spoken to in.
   *
   * @return English unless told otherwise
   */
  public Locale merchantLocale() {
    return values.merchantLocale;
  }

  /**
   * Sets {@link #merchantLocale()}.
   *
   * @param value French, or else English is spoken
   * @return a copy
   */
  public ShopSettings merchantLocale(Locale value) {
    return with(copy -> copy.merchantLocale = value);
  }

  /**
   * When units are taken off the stock, if there is an inventory to take them off (S3.14).
   *
   * @return when the order is placed unless told otherwise
   */
  public StockTaking stockTaking() {
    return values.stockTaking;
  }

  /**
   * Sets {@link #stockTaking()}; orders that exist keep what they were begun with.
   *
   * @param value when
   * @return a copy
   */
  public ShopSettings stockTaking(StockTaking value) {
    return with(copy -> copy.stockTaking = value);
  }

  /**
   * Whether what is refunded or returned goes back on the stock (S1.31, S2.12).
   *
   * @return as the request says unless told otherwise
   */
  public Restock restock() {
    return values.restock;
  }

  /**
   * Sets {@link #restock()}.
   *
   * @param value whether it does
   * @return a copy
   */
  public ShopSettings restock(Restock value) {
    return with(copy -> copy.restock = value);
  }

  /**
   * Whether units that are cancelled or called off go back on the stock unless the request says
   * otherwise (S3.18).
   *
   * @return true unless told otherwise
   */
  public boolean restockWhenCalledOff() {
    return values.restockWhenCalledOff;
  }

  /**
   * Sets {@link #restockWhenCalledOff()}.
   *
   * @param value whether they do
   * @return a copy
   */
  public ShopSettings restockWhenCalledOff(boolean value) {
    return with(copy -> copy.restockWhenCalledOff = value);
  }

  /**
   * How long an order may stay unpaid before it is cancelled (X6).
   *
   * @return null if it may for ever
   */
  public @Nullable Duration cancelUnpaidAfter() {
    return values.cancelUnpaidAfter;
  }

  /**
   * Sets {@link #cancelUnpaidAfter()}.
   *
   * @param value a second to ten years, cut to the microsecond; null for ever
   * @return a copy
   */
  public ShopSettings cancelUnpaidAfter(@Nullable Duration value) {
    return with(copy -> copy.cancelUnpaidAfter = value == null ? null : checked(value));
  }

  /**
   * How long a cart is left alone before it counts as abandoned (X6).
   *
   * @return null if it never does
   */
  public @Nullable Duration abandonCartsAfter() {
    return values.abandonCartsAfter;
  }

  /**
   * Sets {@link #abandonCartsAfter()}.
   *
   * @param value a second to ten years, cut to the microsecond; null for never
   * @return a copy
   */
  public ShopSettings abandonCartsAfter(@Nullable Duration value) {
    return with(copy -> copy.abandonCartsAfter = value == null ? null : checked(value));
  }

  /**
   * When the merchant is warned of an authorisation that runs out (X6).
   *
   * @return null for no warning
   */
  public @Nullable ExpiryWarning expiryWarning() {
    return values.expiryWarning;
  }

  /**
   * Sets {@link #expiryWarning()}.
   *
   * @param lifetime how long providers keep what they have promised, a second to ten years, cut to
   *     the microsecond
   * @param before how long before its end the merchant is told, shorter than that
   * @return a copy
   */
  public ShopSettings warnOfExpiry(Duration lifetime, Duration before) {
    ExpiryWarning warning = new ExpiryWarning(checked(lifetime), checked(before));
    return with(copy -> copy.expiryWarning = warning);
  }

  /**
   * Takes {@link #expiryWarning()} out.
   *
   * @return a copy
   */
  public ShopSettings withoutExpiryWarning() {
    return with(copy -> copy.expiryWarning = null);
  }

  private static Duration checked(Duration value) {
    if (value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("not between a second and ten years: " + value);
    }
    return value.truncatedTo(ChronoUnit.MICROS);
  }
}
