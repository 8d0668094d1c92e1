package dev.orderwell.action;

import dev.orderwell.order.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done next with an order, or cannot, and then why not (S0.8). It was decided
 * by the code that will decide when it is done.
 */
public final class Action {
  private final OrderAction offered;
  private final List<Field> form;
  private final boolean primary;
  private final @Nullable Rejection whyNot;

  Action(OrderAction offered, List<Field> form, boolean primary, @Nullable Rejection whyNot) {
    this.offered = offered;
    this.form = List.copyOf(form);
    this.primary = primary;
    this.whyNot = whyNot;
  }

  Action asPrimary() {
    return new Action(offered, form, true, whyNot);
  }

  /**
   * Its name, by which {@code Orders.perform} does it.
   *
   * @return stable, for example {@code ship} or {@code move.complete}
   */
  public String name() {
    return offered.name();
  }

  /**
   * What its button says.
   *
   * @param locale the reader's
   * @return a few words
   */
  public String label(Locale locale) {
    return offered.label(locale);
  }

  /**
   * What has to be filled in, or can be.
   *
   * @return nothing for a mere click
   */
  public List<Field> form() {
    return form;
  }

  /**
   * Whether it is the one step that is suggested next (S0.8).
   *
   * @return true for one of an order's actions at most
   */
  public boolean isPrimary() {
    return primary;
  }

  /**
   * Whether screens should offer it only where the order's details are seen (S1.14).
   *
   * @return false for what a list may offer
   */
  public boolean isDetailOnly() {
    return offered.isDetailOnly();
  }

  /**
   * Whether it can be done now.
   *
   * @return true if nothing stands against it
   */
  public boolean isEnabled() {
    return whyNot == null;
  }

  /**
   * Why it cannot be done now.
   *
   * @return the very refusal that doing it would meet; empty if it can be done
   */
  public Optional<Rejection> whyNot() {
    return Optional.ofNullable(whyNot);
  }

  /** The name, and what stands against it. */
  @Override
  public String toString() {
    String mark = primary ? "*" : "";
    return whyNot == null ? name() + mark : name() + " (" + whyNot.code() + ")";
  }
}
