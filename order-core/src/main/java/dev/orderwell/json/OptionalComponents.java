package dev.orderwell.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.Placement;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.line.Discount;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.Product;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.line.Tax;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Address;
import dev.orderwell.party.Attribution;
import dev.orderwell.party.Buyer;
import dev.orderwell.party.ClientContext;
import dev.orderwell.party.Customer;
import dev.orderwell.payment.ChosenPayment;
import dev.orderwell.payment.Operation;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.query.OrderRow;
import dev.orderwell.refund.BalanceFigures;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.refund.RefundTerms;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.CustomStatus;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.WorkflowStart;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * The components of stored records that may be null. The annotation that says so in the code is not
 * there when programs run.
 */
final class OptionalComponents extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  static final Map<Class<?>, Set<String>> BY_RECORD =
      Map.ofEntries(
          entry(OrderRecord.Head.class, "display", "heldFrom", "number", "placedAt"),
          entry(OrderRecord.Terms.class, "payment"),
          entry(Actor.class, "shop"),
          entry(Address.class, "company", "name", "phone", "postcode", "region"),
          entry(Attribution.class, "channel"),
          entry(Buyer.class, "billTo", "client", "comment", "shipTo"),
          entry(ClientContext.class, "ip", "userAgent"),
          entry(Customer.class, "email", "id", "name", "phone"),
          entry(Discount.class, "code"),
          entry(OrderLine.class, "commission", "vendor"),
          entry(Product.class, "reference", "sku"),
          entry(ShippingLine.class, "method", "vendor"),
          entry(Tax.class, "rate"),
          entry(ChosenPayment.class, "id"),
          entry(Payment.class, "authorizedAt", "expires", "failure"),
          entry(Operation.class, "missedAt"),
          entry(PaymentMethod.class, "label", "reference"),
          entry(ProviderRequest.class, "detail", "reference"),
          entry(Return.class, "reason"),
          entry(Tracking.class, "url"),
          entry(BalanceFigures.class, "commission", "refunded"),
          entry(RefundLeg.class, "detail", "operation", "reference"),
          entry(RefundReason.class, "code", "internal", "language", "text"),
          entry(RefundTerms.class, "mode", "to"),
          entry(TagDictionary.Entry.class, "mergedInto"),
          entry(CustomStatus.class, "colour"),
          entry(DisplayStatus.class, "colour"),
          entry(WorkflowStart.class, "display"),
          entry(OrderRow.class, "display", "number", "placedAt"),
          entry(Instruction.SendMessage.class, "text"),
          entry(Instruction.AskProvider.class, "notBefore"),
          entry(Instruction.LookUp.class, "notBefore"),
          entry(OrderEvent.AddressAmended.class, "before"),
          entry(OrderEvent.DeliveryUndone.class, "reason"),
          entry(OrderEvent.DisplayChanged.class, "after", "before"),
          entry(OrderEvent.OrderCancelled.class, "reason"),
          entry(OrderEvent.OrderMoved.class, "reason"),
          entry(OrderEvent.OrderPlaced.class, "number"),
          entry(OrderEvent.ParcelCancelled.class, "reason"),
          entry(OrderEvent.ParcelLost.class, "reason"),
          entry(OrderEvent.PartCompleted.class, "vendor"),
          entry(OrderEvent.PartReopened.class, "vendor"),
          entry(OrderEvent.PaymentCalledOff.class, "reason"),
          entry(OrderEvent.PaymentCaptured.class, "reference"),
          entry(OrderEvent.ProcessingStopped.class, "reason"),
          entry(OrderEvent.ReadyUndone.class, "reason"),
          entry(OrderEvent.RefundRejected.class, "reason"),
          entry(OrderEvent.ReturnAnnounced.class, "reason"),
          entry(OrderEvent.ReturnReceived.class, "reason"),
          entry(OrderEvent.UnitsCalledOff.class, "reason"),
          entry(OrderEvent.UnitsRestored.class, "reason"),
          entry(OrderEvent.UnplacedOrderPlaced.class, "number"),
          entry(Placement.class, "payment"));

  private static Map.Entry<Class<?>, Set<String>> entry(Class<?> type, String... components) {
    return Map.entry(type, Set.of(components));
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedParameter component && isOptional(component)
        ? JsonSetter.Value.forValueNulls(Nulls.SET)
        : super.findSetterInfo(config, annotated);
  }

  private static boolean isOptional(AnnotatedParameter component) {
    Class<?> type = component.getDeclaringClass();
    Set<String> names = BY_RECORD.getOrDefault(type, Set.of());
    return !names.isEmpty()
        && names.contains(type.getRecordComponents()[component.getIndex()].getName());
  }
}
