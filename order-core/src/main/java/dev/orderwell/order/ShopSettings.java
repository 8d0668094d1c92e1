package dev.orderwell.order;

import dev.orderwell.fulfilment.Carriers;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.stock.Restock;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import dev.orderwell.workflow.ZeroTotal;
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
   * off, and refunds say for each line whether it is.
   */
  public static final ShopSettings STANDARD = new ShopSettings(new Values());

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
}
