package dev.orderwell.testkit.sequence;

import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.ReopenPart;
import dev.orderwell.command.ReplaceParcel;
import dev.orderwell.command.Ship;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.line.OrderLine;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order axis of the standard workflow as somebody would explain it: paid or begun means in
 * progress, what is handed over and paid can be completed, what every seller has completed is. What
 * somebody sets by hand stays until something changes.
 */
final class StageModel {
  private static final Workflow STANDARD = Workflows.standard();

  private final Map<String, List<Integer>> parts = new LinkedHashMap<>();
  private final UnitModel units;
  private final MoneyModel money;
  private final Set<String> complete = new HashSet<>();
  private OrderCategory stage = OrderCategory.UNPLACED;
  private OrderCategory heldFrom = OrderCategory.NEW;
  private boolean wasCompleteInAll;

  /** Whether a shop has the standard workflow and no other. */
  static boolean isOf(WorkflowSet workflows) {
    return workflows.all().stream()
        .allMatch(
            one ->
                one.name().equals(STANDARD.name())
                    && one.moves().equals(STANDARD.moves())
                    && one.reactions().equals(STANDARD.reactions()));
  }

  StageModel(List<OrderLine> lines, UnitModel units, MoneyModel money) {
    this.units = units;
    this.money = money;
    for (OrderLine line : lines) {
      String seller = line.vendor() == null ? "" : line.vendor().value();
      parts.computeIfAbsent(seller, none -> new ArrayList<>()).add(line.number());
    }
    boolean any = parts.values().stream().anyMatch(own -> ordered(own) > 0);
    if (any) parts.values().removeIf(own -> ordered(own) == 0);
  }

  private int ordered(List<Integer> own) {
    return own.stream().mapToInt(units::ordered).sum();
  }

  OrderCategory stage() {
    return stage;
  }

  boolean isHeld() {
    return stage == OrderCategory.ON_HOLD;
  }

  void place() {
    stage = OrderCategory.NEW;
  }

  void cancel() {
    stage = OrderCategory.CANCELLED;
  }

  /** Before anything else is made of a command that was accepted. */
  void allow(OrderCommand command) {
    boolean leaves =
        command instanceof Ship
            || command instanceof Deliver
            || command instanceof MakeReady
            || command instanceof ReplaceParcel
            || command instanceof MarkOutForDelivery
            || command instanceof CompletePart;
    if (leaves && isHeld()) throw new AssertionError("not while on hold: " + command);
    if (command instanceof ForceStatus || command instanceof SwitchWorkflow) {
      throw new AssertionError("not in the one strict workflow there is: " + command);
    }
  }

  /** Takes a command; of one that chooses a status of this axis, what the status stands for. */
  void accept(OrderCommand command, @Nullable String vendor, @Nullable Category chosen) {
    if (command instanceof MoveOrder move) move(move.move());
    if (chosen != null && chosen != stage) move(wayTo(((ChangeStatus) command).status()));
    if (command instanceof HoldOrder) hold();
    if (command instanceof CompletePart done) complete(part(done.vendor(), vendor));
    if (command instanceof ReopenPart open && !complete.remove(part(open.vendor(), vendor))) {
      throw new AssertionError("reopened what was not complete");
    }
    boolean byHand = command instanceof MoveOrder || chosen != null || command instanceof HoldOrder;
    follow(!byHand);
  }

  void release() {
    if (!isHeld()) throw new AssertionError("released from " + stage);
    stage = heldFrom;
  }

  private void hold() {
    if (stage != OrderCategory.NEW && stage != OrderCategory.IN_PROGRESS) {
      throw new AssertionError("held from " + stage);
    }
    heldFrom = stage;
    stage = OrderCategory.ON_HOLD;
  }

  private static String wayTo(String status) {
    return switch (status) {
      case "in-progress" -> "start-or-reopen";
      case "completed" -> "complete";
      default -> throw new AssertionError("chosen by hand: " + status);
    };
  }

  private void move(String name) {
    boolean live = stage == OrderCategory.NEW || stage == OrderCategory.IN_PROGRESS;
    boolean sound =
        switch (name) {
          case "start" -> stage == OrderCategory.NEW;
          case "reopen" -> stage == OrderCategory.COMPLETED;
          case "start-or-reopen" -> stage == OrderCategory.NEW || stage == OrderCategory.COMPLETED;
          case "complete" -> live && isPaid() && units.isAllGone();
          default -> false;
        };
    if (!sound) throw new AssertionError(name + " from " + stage);
    stage = name.equals("complete") ? OrderCategory.COMPLETED : OrderCategory.IN_PROGRESS;
  }

  private void complete(String part) {
    List<Integer> own = parts.get(part);
    if (own == null || isOff(own) || own.stream().anyMatch(line -> units.open(line) > 0)) {
      throw new AssertionError("cannot be complete: " + part);
    }
    if (!complete.add(part)) throw new AssertionError("complete twice: " + part);
  }

  private String part(@Nullable String named, @Nullable String vendor) {
    if (vendor != null) return vendor;
    if (named != null) return named;
    return parts.size() == 1 ? parts.keySet().iterator().next() : "";
  }

  private boolean isOff(List<Integer> own) {
    return ordered(own) > 0
        && own.stream().allMatch(line -> units.calledOff(line) == units.ordered(line));
  }

  private boolean isPaid() {
    return money.isNothingDue();
  }

  private boolean isEveryPartComplete() {
    return parts.keySet().stream().anyMatch(complete::contains)
        && parts.entrySet().stream()
            .allMatch(part -> complete.contains(part.getKey()) || isOff(part.getValue()));
  }

  /** What follows of itself, but for what somebody has just set by hand. */
  void follow(boolean reacting) {
    if (reacting && stage == OrderCategory.NEW && (isPaid() || units.isBegun())) {
      stage = OrderCategory.IN_PROGRESS;
    }
    if (reacting && isCompleteInAll() && !wasCompleteInAll) stage = OrderCategory.COMPLETED;
    wasCompleteInAll = isCompleteInAll();
  }

  private boolean isCompleteInAll() {
    boolean live = stage == OrderCategory.NEW || stage == OrderCategory.IN_PROGRESS;
    return live && isEveryPartComplete() && isPaid() && units.isAllGone();
  }
}
