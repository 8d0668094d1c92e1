package dev.orderwell.access;

/**
 * Who may see and do what. It is asked on every path, for every order, and its answer also says how
 * much of the order the actor gets to see. Implementations are thread-safe and quick; a host's own
 * usually narrows {@link #standard()}:
 *
 * <pre>{@code
 * AccessPolicy standard = AccessPolicy.standard();
 * AccessPolicy nightShift = request ->
 *     "cancel-order".equals(request.command()) && request.actor().id().startsWith("night-")
 *         ? Access.REFUSED
 *         : standard.decide(request);
 * }</pre>
 */
@FunctionalInterface
public interface AccessPolicy {
  /**
   * Answers one question.
   *
   * @param request who wants to do what to whose order
   * @return how much is open
   */
  Access decide(AccessRequest request);

  /**
   * The policy of a shop that has said nothing else. Staff do everything in their own shop, admins
   * and the system in every shop. Vendors see their own lines, ship them, ask for refunds of them,
   * correct their tracking, call units off, complete their part and write notes. Customers place
   * orders in their own name and see those that carry their customer id; these they cancel as long
   * as nothing is paid and nothing is begun, announce returns of, and write to the shop about. What
   * costs the shop money or needs its eyes, refunds, other addresses, moves of a workflow, they
   * have to ask for. A guest sees an order only in the answer to placing it. Only the system says
   * what became of an instruction, and lets time bring about what is due; it and admins carry
   * instructions out, and staff have those of their shop that were given up tried again.
   *
   * @return a policy without state
   */
  static AccessPolicy standard() {
    return new StandardAccess();
  }
}
