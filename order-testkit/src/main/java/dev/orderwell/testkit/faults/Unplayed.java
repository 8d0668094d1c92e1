package dev.orderwell.testkit.faults;

import static dev.orderwell.testkit.faults.Trouble.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cells that make no sense, with the reason. */
final class Unplayed {
  private static final String ONE_PAYMENT = "it is about one payment";
  private static final String BOUNCES = "money that came in goes back as a dispute or a bounce";
  private static final String QUESTION = "a question changes nothing: before and after are one";
  private static final String OF_MESSAGES = "it is about messages";
  private static final String UNASKED = "a message comes by itself: no request of ours is lost";

  private static final Map<Trouble, String> OF_LOOK_UPS =
      Map.of(
          TIME_OUT_AFTER, QUESTION,
          RESET_AFTER, QUESTION,
          STORED_SERVER_ERROR, "a question has no key to keep an answer under",
          DECLINED, "whoever may ask is answered",
          FIVE_TIMES, OF_MESSAGES,
          REORDERED, OF_MESSAGES,
          BEFORE_THE_ANSWER, OF_MESSAGES,
          BAD_SIGNATURE, OF_MESSAGES,
          LEG_DECLINED, ONE_PAYMENT,
          LEG_LOST, ONE_PAYMENT);

  private static final Map<Trouble, String> OF_WEBHOOKS = ofWebhooks();

  private Unplayed() {}

  private static Map<Trouble, String> ofWebhooks() {
    Map<Trouble, String> reasons = new EnumMap<>(Trouble.class);
    for (Trouble one : new Trouble[] {UNREACHABLE, TIME_OUT_BEFORE, TIME_OUT_AFTER, RESET_BEFORE}) {
      reasons.put(one, UNASKED);
    }
    for (Trouble one : new Trouble[] {RESET_AFTER, SERVER_ERROR, STORED_SERVER_ERROR, BUSY}) {
      reasons.put(one, UNASKED);
    }
    reasons.put(DECLINED, "what is declined is told by the answer alone");
    reasons.put(LEG_DECLINED, "what is declined is told by the answer alone");
    reasons.put(KEY_EXPIRED_BEFORE, "nothing took place, so nothing is told");
    reasons.put(NOT_FOUND_THEN_FOUND, "it is about look-ups");
    reasons.put(HANGING, "it is read in the host's thread, without asking anybody");
    return reasons;
  }

  static Optional<String> why(FaultCell cell) {
    return Optional.ofNullable(
        switch (cell.asked()) {
          case REFUND -> ofCalls(cell);
          case PART_REFUND ->
              cell.trouble().isOfLegs() ? "the whole refund plays it" : ofCalls(cell);
          case CAPTURE, VOID -> ofPromises(cell);
          case LOOK_UP ->
              cell.company().looksUp
                  ? OF_LOOK_UPS.get(cell.trouble())
                  : "the company cannot be asked";
          case WEBHOOK -> ofWebhooks(cell);
        });
  }

  private static @Nullable String ofPromises(FaultCell cell) {
    if (cell.trouble().isOfLegs()) return ONE_PAYMENT;
    return cell.trouble() == DONE_REVERSED ? BOUNCES : ofCalls(cell);
  }

  private static @Nullable String ofCalls(FaultCell cell) {
    boolean blind = cell.trouble() == NOT_FOUND_THEN_FOUND && !cell.company().looksUp;
    return blind ? "the company cannot be asked" : null;
  }

  private static @Nullable String ofWebhooks(FaultCell cell) {
    boolean silent = cell.trouble() == NEVER || cell.trouble() == BAD_SIGNATURE;
    return silent && cell.life() != Life.ALIVE
        ? "no message is ever recorded"
        : OF_WEBHOOKS.get(cell.trouble());
  }
}
