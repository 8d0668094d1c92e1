package dev.orderwell.story;

import dev.orderwell.command.CompletePart;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.event.OrderEvent.StatusChanged;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowSet;
import java.util.Optional;
import java.util.stream.Stream;

/** One order that is brought to a status past all moves and reactions, and commands on it. */
final class WorkflowTrial {
  private static final Actor SYSTEM = Actor.system("trial");
  private static final Workflow QUIET = Workflow.named("quiet").build();

  /** What may have become of the order before. */
  enum Course {
    UNTOUCHED,
    DONE
  }

  /** How somebody went, and where to. */
  record Way(String name, String to) {}

  private final Workflow workflow;
  private final StatusDefinition from;
  private final Shop shop;
  private final OrderId id;

  /** The status is where a held order was stopped, and where any other is. */
  WorkflowTrial(Workflow workflow, Course course, StatusDefinition from, StatusDefinition before) {
    this.workflow = workflow;
    this.from = from;
    boolean draft = from.category() == OrderCategory.UNPLACED;
    Workflow free = workflow.as("free").free().build();
    WorkflowSet workflows =
        WorkflowSet.of(draft ? workflow : QUIET).knowing(workflow).knowing(free);
    ShopSettings settings = ShopSettings.STANDARD.withoutMessages().workflows(workflows);
    shop = new Shop(builder -> builder.settings(settings));
    id =
        draft
            ? shop.orders.saveDraft(SYSTEM, Shop.teesAndMug().build()).id()
            : shop.placed(Shop.teesAndMug());
    if (!draft) {
      if (course == Course.DONE) finish();
      attempt(SwitchWorkflow.to("free"));
      attempt(ForceStatus.to(before.code(), "Trial"));
      attempt(SwitchWorkflow.to(workflow.name()));
      if (!before.equals(from)) attempt(stop());
    }
  }

  /** Whatever guards ask for holds after that, but nothing can be cancelled. */
  private void finish() {
    attempt(RecordPayment.captured("demo", "pi_1"));
    attempt(Ship.remaining());
    attempt(CompletePart.own());
  }

  private OrderCommand stop() {
    return workflow.isFree() ? ForceStatus.to(from.code(), "Trial") : HoldOrder.because("Trial");
  }

  private void attempt(OrderCommand command) {
    shop.orders.attempt(SYSTEM, id, command);
  }

  /** Whether the order could be brought there. */
  boolean isReady() {
    return shop.statuses(id).order().equals(from.status());
  }

  /** The way that a command would go, without what would follow from it. */
  Optional<Way> way(String name, OrderCommand command) {
    try {
      return shop.orders.preview(SYSTEM, id, command).entries().stream()
          .flatMap(entry -> way(name, entry.event()).stream())
          .findFirst();
    } catch (RejectedException e) {
      return Optional.empty();
    }
  }

  private static Optional<Way> way(String name, OrderEvent event) {
    if (event instanceof OrderMoved moved) {
      return Optional.of(new Way(moved.move(), moved.after().code()));
    }
    return Stream.of(event)
        .filter(StatusChanged.class::isInstance)
        .map(changed -> ((StatusChanged) changed).after())
        .filter(after -> after.axis() == Axis.ORDER)
        .map(after -> new Way(name, after.code()))
        .findFirst();
  }
}
