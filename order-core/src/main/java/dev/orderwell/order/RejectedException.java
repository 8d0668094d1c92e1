package dev.orderwell.order;

/**
 * A {@link Rejection}, thrown where a method can only return what was asked for. Nothing has
 * changed.
 */
public final class RejectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  /**
   * Throws a refusal.
   *
   * @param rejection why
   */
  public RejectedException(Rejection rejection) {
    super(rejection.toString());
    this.rejection = rejection;
  }

  /**
   * Why.
   *
   * @return code, sentence and facts
   */
  public Rejection rejection() {
    return rejection;
  }
}
