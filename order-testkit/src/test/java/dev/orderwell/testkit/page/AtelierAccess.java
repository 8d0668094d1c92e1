package dev.orderwell.testkit.page;

import dev.orderwell.access.Access;
import dev.orderwell.access.AccessPolicy;
import dev.orderwell.access.AccessRequest;
import java.util.Set;

// page: access
/** As usual, but some commands are kept from apprentices. */
record AtelierAccess(Set<String> kept) implements AccessPolicy {
  @Override
  public Access decide(AccessRequest request) {
    boolean apprentice = request.actor().id().startsWith("apprentice-");
    boolean isKept = request.command() != null && kept.contains(request.command());
    return apprentice && isKept ? Access.REFUSED : AccessPolicy.standard().decide(request);
  }
}
// end
