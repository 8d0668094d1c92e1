package dev.orderwell.query;

import dev.orderwell.internal.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All saved views of one shop, immutable. "To pack" and "TO PACK" are one view. */
public final class SavedViews {
  /** A shop that has saved none. */
  public static final SavedViews NONE = new SavedViews(0, List.of());

  /** No shop has more. */
  public static final int MOST = 200;

  private final long version;
  private final List<SavedView> views;

  private SavedViews(long version, List<SavedView> views) {
    this.version = version;
    this.views = List.copyOf(views);
  }

  /**
   * The views as a store kept them.
   *
   * @param version of all of them together
   * @param views by name
   * @return the views
   */
  public static SavedViews of(long version, List<SavedView> views) {
    return new SavedViews(version, sorted(views));
  }

  /**
   * How often they have changed.
   *
   * @return 0 for a shop that has never saved one; each change raises it by one
   */
  public long version() {
    return version;
  }

  /**
   * The views.
   *
   * @return by name
   */
  public List<SavedView> views() {
    return views;
  }

  /**
   * The view of a name.
   *
   * @param name in any case, with or without accents
   * @return the view, if there is one
   */
  public Optional<SavedView> named(String name) {
    return views.stream().filter(view -> key(view.name()).equals(key(name))).findFirst();
  }

  /**
   * The same with a view more, or with another query for one there is.
   *
   * @param view to be kept
   * @return a copy, one version on
   */
  public SavedViews with(SavedView view) {
    List<SavedView> others = new ArrayList<>(without(view.name()).views);
    others.add(view);
    return new SavedViews(version + 1, sorted(others));
  }

  /**
   * The same without a view.
   *
   * @param name of the view, in any case
   * @return a copy, one version on
   */
  public SavedViews without(String name) {
    List<SavedView> others =
        views.stream().filter(view -> !key(view.name()).equals(key(name))).toList();
    return new SavedViews(version + 1, others);
  }

  private static List<SavedView> sorted(List<SavedView> some) {
    return some.stream().sorted(Comparator.comparing(view -> key(view.name()))).toList();
  }

  private static String key(String name) {
    return String.join(" ", Folding.fold(name).strip().split("\\s+"));
  }
}
