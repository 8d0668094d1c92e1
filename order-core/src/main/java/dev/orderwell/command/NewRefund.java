package dev.orderwell.command;

import dev.orderwell.money.Amounts;
import dev.orderwell.party.VendorId;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.LegStrategy;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.refund.RefundSelection.Extent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be refunded, why and how, as it comes in. It becomes a command by {@link #issue()} or
 * {@link #request()}.
 *
 * <pre>{@code
 * NewRefund.units("MUG", 1).restock(false).because("Arrived broken").issue()
 * NewRefund.of(RefundPick.units("TEE-M", 2).amount("30.00"), RefundPick.amount("MUG", "2.50")).issue()
 * NewRefund.everything().keeping("4.90").because("Return postage").request()
 * NewRefund.goodwill("5.00").toStoreCredit("lea").issue()
 * }</pre>
 *
 * @param extent null for what is named, or for what the shop proposes if nothing is (S0.15)
 * @param vendor of whose part alone, null for the whole order; a vendor asks for the own part
 *     anyway
 * @param lines what of which line
 * @param others what of shipping, fees and what was kept before
 * @param goodwill an amount that is spread over what is left, null if none
 * @param overpaid how much of what was overpaid, null for all of it where that is the extent
 * @param kept what the shop keeps, such as the return postage (S4.30), null for nothing
 * @param shipping false if the shipping of a group stays although its last unit is refunded; null
 *     and true mean that it goes back (S4.31)
 * @param why the reason, null if nobody says
 * @param how the way back, null for the shop's usual
 */
public record NewRefund(
    @Nullable Extent extent,
    @Pattern(regexp = VendorId.PATTERN) @Nullable String vendor,
    @NotNull @Size(max = 10_000) List<@NotNull @Valid RefundPick> lines,
    @NotNull @Size(max = 10_000) List<@NotNull @Valid Other> others,
    @Pattern(regexp = Amounts.PATTERN) @Nullable String goodwill,
    @Pattern(regexp = Amounts.PATTERN) @Nullable String overpaid,
    @Pattern(regexp = Amounts.PATTERN) @Nullable String kept,
    @Nullable Boolean shipping,
    @Valid @Nullable RefundWhy why,
    @Valid @Nullable RefundHow how) {
  /**
   * Something else than a line.
   *
   * @param kind shipping, a fee, or what was kept before
   * @param number its place in the order, 1 and up; ignored for what was kept
   * @param amount decimal text, above zero; null for all that is left
   */
  public record Other(
      Component.@NotNull Kind kind,
      @Min(0) int number,
      @Pattern(regexp = Amounts.PATTERN) @Nullable String amount) {}

  /**
   * What the shop proposes: by its settings the most there is, or what is due (S0.15).
   *
   * @return the input
   */
  public static NewRefund proposed() {
    return new NewRefund(null, null, List.of(), List.of(), null, null, null, null, null, null);
  }

  /**
   * The most there is; for a vendor, of the vendor's own part (S4.26).
   *
   * @return the input
   */
  public static NewRefund everything() {
    return of(Extent.EVERYTHING);
  }

  /**
   * What came in beyond what the order costs.
   *
   * @return the input
   */
  public static NewRefund overpayment() {
    return of(Extent.OVERPAYMENT);
  }

  private static NewRefund of(Extent extent) {
    return new NewRefund(extent, null, List.of(), List.of(), null, null, null, null, null, null);
  }

  /**
   * Parts of lines.
   *
   * @param picks in order; the same line may stand there twice
   * @return the input
   */
  public static NewRefund of(RefundPick... picks) {
    return new NewRefund(null, null, List.of(picks), List.of(), null, null, null, null, null, null);
  }

  /**
   * Units of a line, for what they are worth.
   *
   * @param sku of one line only
   * @param count how many
   * @return the input
   */
  public static NewRefund units(String sku, int count) {
    return of(RefundPick.units(sku, count));
  }

  /**
   * Units of a line, for what they are worth.
   *
   * @param line its number
   * @param count how many
   * @return the input
   */
  public static NewRefund units(int line, int count) {
    return of(RefundPick.units(line, count));
  }

  /**
   * A price reduction on a line (S4.27).
   *
   * @param sku of one line only
   * @param amount decimal text
   * @return the input
   */
  public static NewRefund amount(String sku, String amount) {
    return of(RefundPick.amount(sku, amount));
  }

  /**
   * A price reduction on a line (S4.27).
   *
   * @param line its number
   * @param amount decimal text
   * @return the input
   */
  public static NewRefund amount(int line, String amount) {
    return of(RefundPick.amount(line, amount));
  }

  /**
   * An amount that is spread over what is left of the lines, then of shipping and fees.
   *
   * @param amount decimal text
   * @return the input
   */
  public static NewRefund goodwill(String amount) {
    return new NewRefund(null, null, List.of(), List.of(), amount, null, null, null, null, null);
  }

  /**
   * All that is left of a shipping line.
   *
   * @param number its place, 1 and up
   * @return the input
   */
  public static NewRefund shipping(int number) {
    return proposed().and(Component.Kind.SHIPPING, number, null);
  }

  /**
   * A part of a shipping line.
   *
   * @param number its place, 1 and up
   * @param amount decimal text
   * @return the input
   */
  public static NewRefund shipping(int number, String amount) {
    return proposed().and(Component.Kind.SHIPPING, number, amount);
  }

  /**
   * The same and a part of another line, or another part of the same line.
   *
   * @param pick what of which line
   * @return a copy
   */
  public NewRefund and(RefundPick pick) {
    List<RefundPick> more = new ArrayList<>(lines);
    more.add(pick);
    return new NewRefund(
        extent, vendor, more, others, goodwill, overpaid, kept, shipping, why, how);
  }

  /**
   * The same and something else than a line.
   *
   * @param kind shipping, a fee, or what was kept before
   * @param number its place in the order, 1 and up; 0 for what was kept
   * @param amount decimal text, null for all that is left
   * @return a copy
   */
  public NewRefund and(Component.Kind kind, int number, @Nullable String amount) {
    List<Other> more = new ArrayList<>(others);
    more.add(new Other(kind, number, amount));
    return new NewRefund(extent, vendor, lines, more, goodwill, overpaid, kept, shipping, why, how);
  }

  /**
   * The same of a vendor's part alone: its lines and its shipping.
   *
   * @param id of the vendor
   * @return a copy
   */
  public NewRefund ofVendor(String id) {
    return new NewRefund(extent, id, lines, others, goodwill, overpaid, kept, shipping, why, how);
  }

  /**
   * The same with an amount that the shop keeps (S4.30).
   *
   * @param amount decimal text
   * @return a copy
   */
  public NewRefund keeping(String amount) {
    return new NewRefund(
        extent, vendor, lines, others, goodwill, overpaid, amount, shipping, why, how);
  }

  /**
   * The same of an amount, where an overpayment is refunded.
   *
   * @param amount decimal text
   * @return a copy
   */
  public NewRefund overpaid(String amount) {
    return new NewRefund(
        Extent.OVERPAYMENT, vendor, lines, others, goodwill, amount, kept, shipping, why, how);
  }

  /**
   * The same without the shipping of a group that has become empty.
   *
   * @return a copy
   */
  public NewRefund withoutShipping() {
    return new NewRefund(extent, vendor, lines, others, goodwill, overpaid, kept, false, why, how);
  }

  /**
   * The same with a reason, which the customer reads once the refund is approved (S4.24).
   *
   * @param text why
   * @return a copy
   */
  public NewRefund because(String text) {
    return with(reason().text(text));
  }

  /**
   * The same with a reason and its language (S4.23).
   *
   * @param text why
   * @param language of the text
   * @return a copy
   */
  public NewRefund because(String text, Locale language) {
    return with(reason().text(text).language(language));
  }

  /**
   * The same with one of the usual reasons.
   *
   * @param code which
   * @return a copy
   */
  public NewRefund because(RefundReason.Code code) {
    return with(reason().code(code));
  }

  /**
   * The same with something that only staff reads (S4.24).
   *
   * @param text what
   * @return a copy
   */
  public NewRefund internally(String text) {
    return with(reason().internal(text));
  }

  /**
   * The same with all refunded units back on stock, or none of them (S2.12).
   *
   * @param value whether they are
   * @return a copy
   */
  public NewRefund restock(boolean value) {
    return with(way().restock(value));
  }

  /**
   * The same with an amount from one payment; what is named so has to come to the whole refund.
   *
   * @param payment the payment's number
   * @param amount decimal text
   * @return a copy
   */
  public NewRefund from(int payment, String amount) {
    return with(way().leg(payment, amount));
  }

  /**
   * The same split in another way than the shop's usual.
   *
   * @param strategy how it is split over payments
   * @return a copy
   */
  public NewRefund split(LegStrategy strategy) {
    return with(way().strategy(strategy));
  }

  /**
   * The same, paid back by somebody who confirms it (S0.18).
   *
   * @return a copy
   */
  public NewRefund byHand() {
    return with(way().mode(RefundMode.MANUAL));
  }

  /**
   * The same as a mark only: no money is moved from here (S1.32).
   *
   * @return a copy
   */
  public NewRefund recordOnly() {
    return with(way().mode(RefundMode.RECORD_ONLY));
  }

  /**
   * The same as a store credit (X3).
   *
   * @param account whose
   * @return a copy
   */
  public NewRefund toStoreCredit(String account) {
    return with(way().to(RefundHow.Target.storeCredit(account)));
  }

  /**
   * The same onto a gift card (X3).
   *
   * @param card its code
   * @return a copy
   */
  public NewRefund toGiftCard(String card) {
    return with(way().to(RefundHow.Target.giftCard(card)));
  }

  /**
   * Lets it go out at once.
   *
   * @return the command
   */
  public IssueRefund issue() {
    return new IssueRefund(this);
  }

  /**
   * Asks for it; somebody else decides.
   *
   * @return the command
   */
  public RequestRefund request() {
    return new RequestRefund(this);
  }

  private RefundWhy reason() {
    return why == null ? RefundWhy.NONE : why;
  }

  private RefundHow way() {
    return how == null ? RefundHow.USUAL : how;
  }

  private NewRefund with(RefundWhy value) {
    return new NewRefund(
        extent, vendor, lines, others, goodwill, overpaid, kept, shipping, value, how);
  }

  private NewRefund with(RefundHow value) {
    return new NewRefund(
        extent, vendor, lines, others, goodwill, overpaid, kept, shipping, why, value);
  }

  boolean namesNothing() {
    return extent == null && lines.isEmpty() && others.isEmpty() && goodwill == null;
  }
}
