package dev.orderwell.persistence.jooq;

import java.util.Random;

/**
 * Where a commit on the wire is cut, and how.
 *
 * @param message which of the messages does not get through
 * @param share of its bytes that still do: 0 for none, 1 for all
 * @param end how the connection ends on both sides
 */
record Cut(Message message, double share, End end) {
  /** What goes over the wire when something is committed. */
  enum Message {
    REQUEST,
    /** It gets through in full, but only after the client has heard of the cut. */
    LATE_REQUEST,
    ANSWER
  }

  /** How a connection ends. */
  enum End {
    FIN,
    RST
  }

  /** The places that differ in what the client and the server know. */
  enum Point {
    BEFORE_THE_REQUEST(Message.REQUEST, 0),
    WITHIN_THE_REQUEST(Message.REQUEST, 0.5),
    AFTER_THE_REQUEST(Message.REQUEST, 1),
    WHILE_THE_REQUEST_IS_LATE(Message.LATE_REQUEST, 1),
    BEFORE_THE_ANSWER(Message.ANSWER, 0),
    WITHIN_THE_ANSWER(Message.ANSWER, 0.5),
    AFTER_THE_ANSWER(Message.ANSWER, 1);

    private final Message message;
    private final double share;

    Point(Message message, double share) {
      this.message = message;
      this.share = share;
    }

    Cut cut(End end) {
      return new Cut(message, share, end);
    }
  }

  /** At any byte. */
  static Cut random(Random dice) {
    return new Cut(one(Message.values(), dice), dice.nextDouble(), one(End.values(), dice));
  }

  /** How many of the bytes of a message get through. */
  int passed(int length) {
    return Math.min(length, (int) (share * (length + 1)));
  }

  private static <T> T one(T[] all, Random dice) {
    return all[dice.nextInt(all.length)];
  }
}
