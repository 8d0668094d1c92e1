package dev.orderwell.query;

import dev.orderwell.input.PlainText;
import dev.orderwell.internal.text.Folding;
import dev.orderwell.party.Source;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.OrderKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * One thing that a list asks of its orders; all that it asks have to hold. A query may ask by words
 * that only the shop and the day give a meaning; {@link #resolved} gives it, so that stores see
 * {@link Resolved} ones only.
 */
public sealed interface Criterion
    permits Criterion.Resolved, Criterion.Tagged, Criterion.PlacedInLast, Criterion.Matching {
  /** How many values one criterion names at most. */
  int MOST_VALUES = 100;

  /**
   * The same as stores understand it.
   *
   * @param tags the shop's
   * @param now the moment of asking
   * @param notes whether the reader searches notes
   * @return what to ask a store for
   */
  Resolved resolved(TagDictionary tags, Instant now, boolean notes);

  /** A criterion that stores answer. */
  sealed interface Resolved extends Criterion
      permits Carries,
          Having,
          In,
          Showing,
          PlacedFrom,
          PlacedBefore,
          Search,
          NumberStarting,
          OfKind,
          From,
          Through,
          SoldBy,
          OrderedBy,
          OrderedWith {
    @Override
    default Resolved resolved(TagDictionary tags, Instant now, boolean notes) {
      return this;
    }

    /**
     * Whether an order is one of those looked for.
     *
     * @param order as the reader sees it
     * @return what a store's own query has to agree with
     */
    boolean matches(OrderIndex order);
  }

  /** How many of some tags an order has to carry. */
  enum Carrying {
    /** At least one. */
    ANY,
    /** Every one. */
    ALL,
    /** Not one. */
    NONE
  }

  /**
   * Orders by the names of their tags (S1.6).
   *
   * @param carrying how many of them
   * @param names in any case; a name that is no tag is on no order
   */
  record Tagged(
      @NotNull Carrying carrying,
      @Size(max = MOST_VALUES) List<@NotNull @Size(max = 100) @PlainText String> names)
      implements Criterion {
    /** Copies. */
    public Tagged {
      names = List.copyOf(names);
    }

    @Override
    public Resolved resolved(TagDictionary tags, Instant now, boolean notes) {
      return new Carries(
          carrying,
          names.stream().map(name -> tags.named(name).map(tags::idsOf).orElse(List.of())).toList());
    }
  }

  /**
   * Orders that have one of some statuses on an axis (S0.5).
   *
   * @param axis which
   * @param codes of statuses; none finds nothing
   */
  record Having(
      @NotNull Axis axis,
      @Size(max = MOST_VALUES) List<@NotNull @Size(max = 50) @PlainText String> codes)
      implements Resolved {
    /** Copies. */
    public Having {
      codes = List.copyOf(codes);
    }

    @Override
    public boolean matches(OrderIndex order) {
      return codes.contains(order.row().statuses().on(axis).code());
    }
  }

  /**
   * Orders whose status on an axis is of one of some categories, the shop's own statuses among them
   * (S1.2, S1.3).
   *
   * @param axis which
   * @param categories their codes; none finds nothing
   */
  record In(
      @NotNull Axis axis,
      @Size(max = MOST_VALUES) List<@NotNull @Size(max = 50) @PlainText String> categories)
      implements Resolved {
    /** Copies. */
    public In {
      categories = List.copyOf(categories);
    }

    @Override
    public boolean matches(OrderIndex order) {
      return categories.contains(order.row().statuses().on(axis).category().code());
    }
  }

  /**
   * Orders that the one status column shows so (C5).
   *
   * @param codes of display statuses; none finds nothing
   */
  record Showing(@Size(max = MOST_VALUES) List<@NotNull @Size(max = 50) @PlainText String> codes)
      implements Resolved {
    /** Copies. */
    public Showing {
      codes = List.copyOf(codes);
    }

    @Override
    public boolean matches(OrderIndex order) {
      return order.row().display() != null && codes.contains(order.row().display().code());
    }
  }

  /**
   * Orders that were placed, or opened if they are not placed, at a moment or later (S1.4).
   *
   * @param from the moment
   */
  record PlacedFrom(@NotNull Instant from) implements Resolved {
    @Override
    public boolean matches(OrderIndex order) {
      return !order.row().at().isBefore(from);
    }
  }

  /**
   * Orders that were placed, or opened if they are not placed, before a moment (S1.4).
   *
   * @param before the moment, which does not count
   */
  record PlacedBefore(@NotNull Instant before) implements Resolved {
    @Override
    public boolean matches(OrderIndex order) {
      return order.row().at().isBefore(before);
    }
  }

  /**
   * Orders of today and some days before, as the calendar of a place has it.
   *
   * @param days today counted: 1 is today alone
   * @param zone the place
   */
  record PlacedInLast(@Min(1) @Max(36_600) int days, @NotNull ZoneId zone) implements Criterion {
    @Override
    public Resolved resolved(TagDictionary tags, Instant now, boolean notes) {
      LocalDate first = now.atZone(zone).toLocalDate().minusDays(days - 1L);
      return new PlacedFrom(first.atStartOfDay(zone).toInstant());
    }
  }

  /**
   * Orders that answer a text, as people type it into a search bar (S1.8): its words begin words of
   * the order, all of them, or it is the beginning of a phone number.
   *
   * @param text in any case, with or without accents; a text without words asks for nothing
   */
  record Matching(@NotNull @Size(max = 100) @PlainText String text) implements Criterion {
    @Override
    public Resolved resolved(TagDictionary tags, Instant now, boolean notes) {
      return Search.of(text, notes);
    }

    @Override
    public String toString() {
      return "Matching[redacted]";
    }
  }

  /**
   * Orders whose number begins with something.
   *
   * @param prefix in any case
   */
  record NumberStarting(@NotNull @Size(max = 64) @PlainText String prefix) implements Resolved {
    @Override
    public boolean matches(OrderIndex order) {
      return order.row().number() != null && order.terms().number().startsWith(folded());
    }

    /**
     * The beginning as {@link SearchTerms#number()} has it.
     *
     * @return folded
     */
    public String folded() {
      return Folding.fold(prefix);
    }
  }

  /**
   * Orders by what they are about (S1.1).
   *
   * @param kinds one of these; none finds nothing
   */
  record OfKind(@Size(max = MOST_VALUES) List<@NotNull OrderKind> kinds) implements Resolved {
    /** Copies. */
    public OfKind {
      kinds = List.copyOf(kinds);
    }

    @Override
    public boolean matches(OrderIndex order) {
      return kinds.contains(order.row().kind());
    }
  }

  /**
   * Orders by how they came in (S3.2).
   *
   * @param sources one of these; none finds nothing
   */
  record From(@Size(max = MOST_VALUES) List<@NotNull Source> sources) implements Resolved {
    /** Copies. */
    public From {
      sources = List.copyOf(sources);
    }

    @Override
    public boolean matches(OrderIndex order) {
      return sources.contains(order.source());
    }
  }

  /**
   * Orders by the part of the shop they came in through (S1.1).
   *
   * @param channels the host's names, one of these; none finds nothing
   */
  record Through(@Size(max = MOST_VALUES) List<@NotNull @Size(max = 50) @PlainText String> channels)
      implements Resolved {
    /** Copies. */
    public Through {
      channels = List.copyOf(channels);
    }

    @Override
    public boolean matches(OrderIndex order) {
      return order.channel() != null && channels.contains(order.channel());
    }
  }

  /**
   * Orders with a line of a vendor (S4.2).
   *
   * @param vendor the host's id
   */
  record SoldBy(@NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") String vendor)
      implements Resolved {
    @Override
    public boolean matches(OrderIndex order) {
      return order.vendors().stream().anyMatch(one -> one.value().equals(vendor));
    }
  }

  /**
   * Orders of a customer (X8).
   *
   * @param customer the host's id, exact
   */
  record OrderedBy(@NotBlank @Size(max = 128) @PlainText String customer) implements Resolved {
    @Override
    public boolean matches(OrderIndex order) {
      return customer.equals(order.row().customer().id());
    }

    @Override
    public String toString() {
      return "OrderedBy[redacted]";
    }
  }

  /**
   * Orders of whoever gave an e-mail address (X8), guests as well.
   *
   * @param email whole, in any case
   */
  record OrderedWith(@NotBlank @Size(max = 320) @PlainText String email) implements Resolved {
    @Override
    public boolean matches(OrderIndex order) {
      return folded().equals(order.email());
    }

    /**
     * The address as {@link OrderIndex#email()} has it.
     *
     * @return folded
     */
    public String folded() {
      return Folding.fold(email);
    }

    @Override
    public String toString() {
      return "OrderedWith[redacted]";
    }
  }
}
