package dev.orderwell.access;

import dev.orderwell.party.VendorId;
import java.util.Set;

/** Documented at {@link AccessPolicy#standard()}. */
final class StandardAccess implements AccessPolicy {
  static final Set<String> SYSTEM_COMMANDS =
      Set.of(
          "record-message-outcome",
          "record-operation",
          "record-provider-event",
          "record-stock-outcome",
          "leave-cart",
          "warn-of-expiry");
  static final Set<String> CUSTOMER_COMMANDS =
      Set.of("add-note", "announce-return", "cancel-order");
  static final Set<String> VENDOR_COMMANDS =
      Set.of(
          "ship",
          "add-tracking",
          "correct-tracking",
          "mark-delivered",
          "mark-out-for-delivery",
          "undo-delivered",
          "start-processing",
          "stop-processing",
          "make-ready",
          "undo-ready",
          "deliver",
          "cancel-parcel",
          "lose-parcel",
          "replace-parcel",
          "call-off-units",
          "restore-units",
          "announce-return",
          "receive-return",
          "drop-return",
          "request-refund",
          "withdraw-refund",
          "complete-part",
          "reopen-part",
          "add-note");

  @Override
  public Access decide(AccessRequest request) {
    if (!request.actor().belongsTo(request.shop())) return Access.HIDDEN;
    return switch (request.actor().role()) {
      case SYSTEM -> Access.WHOLE;
      case ADMIN -> isForSystem(request) ? Access.REFUSED : Access.WHOLE;
      case STAFF -> isForSystem(request) || isOfAllShops(request) ? Access.REFUSED : Access.WHOLE;
      case VENDOR -> vendor(request);
      case CUSTOMER -> customer(request);
    };
  }

  private static boolean isOfAllShops(AccessRequest request) {
    return request.permission() == Permission.RUN_INSTRUCTIONS;
  }

  private static boolean isForSystem(AccessRequest request) {
    if (request.permission() == Permission.RUN_DEADLINES) return true;
    String command = request.command();
    return command != null && SYSTEM_COMMANDS.contains(command);
  }

  private static Access vendor(AccessRequest request) {
    return switch (request.permission()) {
      case LIST -> Access.OWN_LINES;
      case READ -> sells(request) ? Access.OWN_LINES : Access.HIDDEN;
      case CHANGE -> !sells(request) ? Access.HIDDEN : vendorCommand(request);
      default -> Access.REFUSED;
    };
  }

  private static Access vendorCommand(AccessRequest request) {
    String command = request.command();
    return command != null && VENDOR_COMMANDS.contains(command) ? Access.OWN_LINES : Access.REFUSED;
  }

  private static Access customer(AccessRequest request) {
    return switch (request.permission()) {
      case PLACE -> isForSomebodyElse(request) ? Access.REFUSED : Access.OWN_ORDERS;
      case LIST -> request.actor().isAnonymous() ? Access.REFUSED : Access.OWN_ORDERS;
      case READ -> ordered(request) ? Access.OWN_ORDERS : Access.HIDDEN;
      case CHANGE -> !ordered(request) ? Access.HIDDEN : customerCommand(request);
      default -> Access.REFUSED;
    };
  }

  private static Access customerCommand(AccessRequest request) {
    String command = request.command();
    return command != null && CUSTOMER_COMMANDS.contains(command)
        ? Access.OWN_ORDERS
        : Access.REFUSED;
  }

  private static boolean sells(AccessRequest request) {
    OrderSubject subject = request.subject();
    return subject != null && subject.vendors().contains(new VendorId(request.actor().id()));
  }

  private static boolean ordered(AccessRequest request) {
    OrderSubject subject = request.subject();
    return subject != null
        && !request.actor().isAnonymous()
        && request.actor().id().equals(subject.customer());
  }

  private static boolean isForSomebodyElse(AccessRequest request) {
    OrderSubject subject = request.subject();
    boolean named = subject != null && subject.customer() != null;
    return named && !ordered(request);
  }
}
