package dev.orderwell.testkit.faults;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What has to come of each cell, after P1 to P13: what was lost is asked for again within half of
 * the key's life (P4), else looked up; what is missing counts if that is certain, or twice (P5);
 * what nobody can tell, and what was not what was asked for, is for people (P4, P7, P10).
 */
final class Expectations {
  /** The company that names its captures is asked as the first one is. */
  private static final List<Company> COLUMNS =
      List.of(Company.FULL, Company.KEYS, Company.LOOKS, Company.NEITHER, Company.SLOW);

  private static final Map<Trouble, List<Ending>> ALIVE =
      table(
          """
                                FULL     KEYS     LOOKS    NEITHER  SLOW
          UNREACHABLE           DONE     DONE     DONE     DONE     DONE
          TIME_OUT_BEFORE       DONE     DONE     FAILED   REVIEW   FAILED
          TIME_OUT_AFTER        DONE     DONE     DONE     REVIEW   DONE
          RESET_BEFORE          DONE     DONE     FAILED   REVIEW   FAILED
          RESET_AFTER           DONE     DONE     DONE     REVIEW   DONE
          SERVER_ERROR          DONE     DONE     FAILED   REVIEW   FAILED
          STORED_SERVER_ERROR   FAILED   REVIEW   FAILED   REVIEW   FAILED
          BUSY                  DONE     DONE     DONE     DONE     DONE
          MALFORMED             DONE     DONE     DONE     REVIEW   DONE
          EMPTY                 DONE     DONE     DONE     REVIEW   DONE
          OTHER_AMOUNT          REVIEW   REVIEW   REVIEW   REVIEW   REVIEW
          OTHER_CURRENCY        REVIEW   REVIEW   REVIEW   REVIEW   REVIEW
          DECLINED              FAILED   FAILED   FAILED   FAILED   FAILED
          PENDING_DONE          DONE     DONE     DONE     DONE     DONE
          PENDING_FAILED        FAILED   FAILED   FAILED   FAILED   FAILED
          DONE_REVERSED         REVERSED REVERSED REVERSED REVERSED REVERSED
          FIVE_TIMES            DONE     DONE     DONE     DONE     DONE
          REORDERED             DONE     DONE     DONE     DONE     DONE
          BEFORE_THE_ANSWER     DONE     DONE     DONE     DONE     DONE
          NEVER                 DONE     REVIEW   DONE     REVIEW   DONE
          BAD_SIGNATURE         DONE     REVIEW   DONE     REVIEW   DONE
          KEY_EXPIRED_BEFORE    FAILED   REVIEW   FAILED   REVIEW   FAILED
          KEY_EXPIRED_AFTER     DONE     REVIEW   DONE     REVIEW   DONE
          NOT_FOUND_THEN_FOUND  DONE     -        DONE     -        DONE
          LEG_DECLINED          FAILED   FAILED   FAILED   FAILED   FAILED
          LEG_LOST              DONE     DONE     DONE     REVIEW   DONE
          HANGING               DONE     DONE     DONE     REVIEW   DONE
          ERROR_THROWN          DONE     DONE     DONE     REVIEW   DONE
          """);

  /** Nothing was sent; without keys it never will be, so that nothing can go wrong with it. */
  private static final Map<Trouble, List<Ending>> KILLED_EARLY =
      table(
          """
                                FULL     KEYS     LOOKS    NEITHER  SLOW
          UNREACHABLE           DONE     DONE     FAILED   REVIEW   FAILED
          TIME_OUT_BEFORE       DONE     DONE     FAILED   REVIEW   FAILED
          TIME_OUT_AFTER        DONE     DONE     FAILED   REVIEW   FAILED
          RESET_BEFORE          DONE     DONE     FAILED   REVIEW   FAILED
          RESET_AFTER           DONE     DONE     FAILED   REVIEW   FAILED
          SERVER_ERROR          DONE     DONE     FAILED   REVIEW   FAILED
          STORED_SERVER_ERROR   FAILED   REVIEW   FAILED   REVIEW   FAILED
          BUSY                  DONE     DONE     FAILED   REVIEW   FAILED
          MALFORMED             DONE     DONE     FAILED   REVIEW   FAILED
          EMPTY                 DONE     DONE     FAILED   REVIEW   FAILED
          OTHER_AMOUNT          REVIEW   REVIEW   FAILED   REVIEW   FAILED
          OTHER_CURRENCY        REVIEW   REVIEW   FAILED   REVIEW   FAILED
          DECLINED              FAILED   FAILED   FAILED   REVIEW   FAILED
          PENDING_DONE          DONE     DONE     FAILED   REVIEW   FAILED
          PENDING_FAILED        FAILED   FAILED   FAILED   REVIEW   FAILED
          DONE_REVERSED         REVERSED REVERSED FAILED   REVIEW   FAILED
          FIVE_TIMES            DONE     DONE     FAILED   REVIEW   FAILED
          REORDERED             DONE     DONE     FAILED   REVIEW   FAILED
          BEFORE_THE_ANSWER     DONE     DONE     FAILED   REVIEW   FAILED
          NEVER                 DONE     REVIEW   FAILED   REVIEW   FAILED
          BAD_SIGNATURE         DONE     REVIEW   FAILED   REVIEW   FAILED
          KEY_EXPIRED_BEFORE    FAILED   REVIEW   FAILED   REVIEW   FAILED
          KEY_EXPIRED_AFTER     FAILED   REVIEW   FAILED   REVIEW   FAILED
          NOT_FOUND_THEN_FOUND  DONE     -        FAILED   -        FAILED
          LEG_DECLINED          FAILED   FAILED   FAILED   REVIEW   FAILED
          LEG_LOST              DONE     DONE     FAILED   REVIEW   FAILED
          HANGING               DONE     DONE     FAILED   REVIEW   FAILED
          ERROR_THROWN          DONE     DONE     FAILED   REVIEW   FAILED
          """);

  /** Whatever the answer was, it is lost. */
  private static final Map<Trouble, List<Ending>> KILLED_LATE =
      table(
          """
                                FULL     KEYS     LOOKS    NEITHER  SLOW
          UNREACHABLE           DONE     DONE     FAILED   REVIEW   FAILED
          TIME_OUT_BEFORE       DONE     DONE     FAILED   REVIEW   FAILED
          TIME_OUT_AFTER        DONE     DONE     DONE     REVIEW   DONE
          RESET_BEFORE          DONE     DONE     FAILED   REVIEW   FAILED
          RESET_AFTER           DONE     DONE     DONE     REVIEW   DONE
          SERVER_ERROR          DONE     DONE     FAILED   REVIEW   FAILED
          STORED_SERVER_ERROR   FAILED   REVIEW   FAILED   REVIEW   FAILED
          BUSY                  DONE     DONE     FAILED   REVIEW   FAILED
          MALFORMED             DONE     DONE     DONE     REVIEW   DONE
          EMPTY                 DONE     DONE     DONE     REVIEW   DONE
          OTHER_AMOUNT          REVIEW   REVIEW   REVIEW   REVIEW   REVIEW
          OTHER_CURRENCY        REVIEW   REVIEW   REVIEW   REVIEW   REVIEW
          DECLINED              FAILED   FAILED   FAILED   REVIEW   FAILED
          PENDING_DONE          DONE     DONE     DONE     DONE     DONE
          PENDING_FAILED        FAILED   FAILED   FAILED   FAILED   FAILED
          DONE_REVERSED         REVERSED REVERSED REVERSED REVERSED REVERSED
          FIVE_TIMES            DONE     DONE     DONE     DONE     DONE
          REORDERED             DONE     DONE     DONE     DONE     DONE
          BEFORE_THE_ANSWER     DONE     DONE     DONE     DONE     DONE
          NEVER                 DONE     REVIEW   DONE     REVIEW   DONE
          BAD_SIGNATURE         DONE     REVIEW   DONE     REVIEW   DONE
          KEY_EXPIRED_BEFORE    FAILED   REVIEW   FAILED   REVIEW   FAILED
          KEY_EXPIRED_AFTER     DONE     REVIEW   DONE     REVIEW   DONE
          NOT_FOUND_THEN_FOUND  DONE     -        DONE     -        DONE
          LEG_DECLINED          FAILED   FAILED   FAILED   REVIEW   FAILED
          LEG_LOST              DONE     DONE     DONE     REVIEW   DONE
          HANGING               DONE     DONE     DONE     REVIEW   DONE
          ERROR_THROWN          DONE     DONE     DONE     REVIEW   DONE
          """);

  private Expectations() {}

  private static Map<Trouble, List<Ending>> table(String text) {
    Map<Trouble, List<Ending>> table = new EnumMap<>(Trouble.class);
    text.lines()
        .skip(1)
        .map(line -> line.split(" +"))
        .forEach(row -> table.put(Trouble.valueOf(row[0]), endings(row)));
    return table;
  }

  private static List<Ending> endings(String[] row) {
    return Arrays.stream(row)
        .skip(1)
        .map(cell -> cell.equals("-") ? null : Ending.valueOf(cell))
        .toList();
  }

  static Ending of(FaultCell cell) {
    return switch (cell.asked()) {
      case LOOK_UP -> ofLookUp(cell.trouble());
      case WEBHOOK -> ofWebhook(cell.trouble());
      default -> ofCall(cell);
    };
  }

  private static Ending ofCall(FaultCell cell) {
    if (isUntoldVoid(cell)) return untoldVoid(cell);
    Company company = cell.company() == Company.OWN_NAMES ? Company.FULL : cell.company();
    Map<Trouble, List<Ending>> table =
        switch (cell.life()) {
          case ALIVE -> ALIVE;
          case KILLED_EARLY -> KILLED_EARLY;
          case KILLED_LATE -> KILLED_LATE;
        };
    return Objects.requireNonNull(table.get(cell.trouble())).get(COLUMNS.indexOf(company));
  }

  /** No company tells that it has not let go: only a look-up does. */
  private static boolean isUntoldVoid(FaultCell cell) {
    return cell.asked() == Asked.VOID && cell.trouble() == Trouble.PENDING_FAILED;
  }

  private static Ending untoldVoid(FaultCell cell) {
    return cell.company().looksUp ? Ending.FAILED : Ending.REVIEW;
  }

  /** The look-up that goes wrong is asked again, and then tells what is so. */
  private static Ending ofLookUp(Trouble trouble) {
    return switch (trouble) {
      case OTHER_AMOUNT, OTHER_CURRENCY, NEVER -> Ending.REVIEW;
      case PENDING_FAILED, KEY_EXPIRED_BEFORE -> Ending.FAILED;
      case DONE_REVERSED -> Ending.REVERSED;
      default -> Ending.DONE;
    };
  }

  /** Messages alone tell all there is. */
  private static Ending ofWebhook(Trouble trouble) {
    return switch (trouble) {
      case OTHER_AMOUNT, OTHER_CURRENCY, NEVER, BAD_SIGNATURE -> Ending.REVIEW;
      case PENDING_FAILED -> Ending.FAILED;
      case DONE_REVERSED -> Ending.REVERSED;
      default -> Ending.DONE;
    };
  }
}
