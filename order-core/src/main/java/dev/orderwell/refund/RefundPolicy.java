package dev.orderwell.refund;

import dev.orderwell.party.Role;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/**
 * Who may let how much money go back (S4.25), beside what {@code AccessPolicy} says about commands.
 * Policies are pure, quick and thread-safe: the same question gets the same answer. They can only
 * forbid; no policy lets more go out than is available.
 *
 * <pre>{@code
 * ShopSettings.STANDARD.refunds(
 *     RefundRules.STANDARD.policy(
 *         RefundPolicy.fourEyes().and(RefundPolicy.upTo(Money.parse("EUR 200.00")))))
 * }</pre>
 */
@FunctionalInterface
public interface RefundPolicy {
  /**
   * Says no by throwing.
   *
   * @param question who wants to do what
   * @throws RefundException with the code and figures of the refusal, which may be the host's own
   */
  void check(RefundQuestion question);

  /**
   * Both this and another policy have to agree.
   *
   * @param other asked second
   * @return the two as one
   */
  default RefundPolicy and(RefundPolicy other) {
    return question -> {
      check(question);
      other.check(question);
    };
  }

  /**
   * Whoever may give the command may give it.
   *
   * @return a policy that forbids nothing
   */
  static RefundPolicy open() {
    return question -> {};
  }

  /**
   * Nobody decides on the own request, and nothing goes out without a request. Refuses with {@code
   * refund.needs-approval} and {@code refund.own-request}.
   *
   * @return the policy
   */
  static RefundPolicy fourEyes() {
    return question -> {
      Map<String, Object> facts = Map.of("total", question.total());
      switch (question.act()) {
        case REQUEST -> {}
        case ISSUE -> throw new RefundException("refund.needs-approval", facts);
        case APPROVE, REJECT -> {
          if (question.actor().equals(question.requester())) {
            throw new RefundException("refund.own-request", facts);
          }
        }
      }
    };
  }

  /**
   * Staff lets at most so much go out at once; admins and the system any amount. Another currency
   * is compared by its figure. Refuses with {@code refund.over-limit}.
   *
   * @param limit zero or more
   * @return the policy
   */
  static RefundPolicy upTo(Money limit) {
    Set<RefundQuestion.Act> paying = Set.of(RefundQuestion.Act.ISSUE, RefundQuestion.Act.APPROVE);
    return question -> {
      boolean free =
          question.actor().role() == Role.ADMIN || question.actor().role() == Role.SYSTEM;
      BigDecimal asked = question.total().getAmount();
      if (!free && paying.contains(question.act()) && asked.compareTo(limit.getAmount()) > 0) {
        throw new RefundException(
            "refund.over-limit", Map.of("total", question.total(), "limit", limit));
      }
    };
  }
}
