package dev.orderwell.examples.paypal;

import tools.jackson.databind.node.ObjectNode;

/** An error as PayPal writes it. */
final class PayPalRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String name;
  private final String issue;

  PayPalRefusal(int status, String name, String issue) {
    super(issue);
    this.status = status;
    this.name = name;
    this.issue = issue;
  }

  static PayPalRefusal unprocessable(String issue) {
    return new PayPalRefusal(422, "UNPROCESSABLE_ENTITY", issue);
  }

  static PayPalRefusal notFound() {
    return new PayPalRefusal(404, "RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID");
  }

  int status() {
    return status;
  }

  ObjectNode json() {
    ObjectNode json = PayPalReply.JSON.createObjectNode();
    json.put("name", name).put("message", "No.").put("debug_id", "90957fca61718");
    if (!issue.isEmpty()) json.putArray("details").addObject().put("issue", issue);
    return json;
  }
}
