package dev.orderwell.order;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.DisplayChanged;
import dev.orderwell.event.OrderEvent.StatusChanged;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.instruction.Instruction.SendMessage;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.tagging.TagEvent;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Categories;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a command leads to: {@link Yes} with all that it changes, or {@link No} with the reason. */
public sealed interface Decision {
  /**
   * The command is refused.
   *
   * @param rejection why
   */
  record No(Rejection rejection) implements Decision {}

  /**
   * The command is accepted. Grown step by step: {@code Decision.on(order,
   * context).then(event).instruct(instruction)}.
   *
   * @param order as it is after all events
   * @param events what happened
   * @param instructions what the world must do
   * @param dictionary the shop's tags if the command made some, else null
   * @param tagEvents what happened to the dictionary
   * @param context what was known
   */
  record Yes(
      Order order,
      List<OrderEvent> events,
      List<Instruction> instructions,
      @Nullable TagDictionary dictionary,
      List<TagEvent> tagEvents,
      DecisionContext context)
      implements Decision {
    /** Copies. */
    public Yes {
      events = List.copyOf(events);
      instructions = List.copyOf(instructions);
      tagEvents = List.copyOf(tagEvents);
    }

    /**
     * One event more.
     *
     * @param event what happened next
     * @return the decision with the order after it
     */
    public Yes then(OrderEvent event) {
      Order next = order.apply(event, context.now());
      return new Yes(next, plus(events, event), instructions, dictionary, tagEvents, context);
    }

    /**
     * One instruction more.
     *
     * @param instruction what the world must do
     * @return the decision with it, or as it is if it holds the same instruction already
     */
    public Yes instruct(Instruction instruction) {
      if (instructions.contains(instruction)) return this;
      return new Yes(
          order, events, plus(instructions, instruction), dictionary, tagEvents, context);
    }

    /**
     * Somebody is told something, if the shop and the command want it and there is a way to reach
     * the person.
     *
     * @param kind what
     * @param part the number of the parcel or note it is about, 0 for the whole order
     * @param text words that go with it, null if none
     * @return the decision, perhaps with an instruction more
     */
    public Yes tell(MessageKind kind, int part, @Nullable String text) {
      boolean wanted = context.telling() && context.settings().messages().contains(kind);
      boolean reachable = kind.isToMerchant() || order.buyer().customer().isReachable();
      return wanted && reachable ? instruct(new SendMessage(kind, part, text)) : this;
    }

    /**
     * Nobody is told something after all, because another message says it.
     *
     * @param kind what
     * @return the decision without such messages
     */
    public Yes withoutTelling(MessageKind kind) {
      List<Instruction> others =
          instructions.stream()
              .filter(one -> !(one instanceof SendMessage message && message.kind() == kind))
              .toList();
      return new Yes(order, events, others, dictionary, tagEvents, context);
    }

    /**
     * The dictionary changes too.
     *
     * @param changed the dictionary one version on
     * @param event what happened to it
     * @return the decision with both
     */
    public Yes dictionary(TagDictionary changed, TagEvent event) {
      return new Yes(
          order, events, instructions, changed, plus(tagEvents, event), context.with(changed));
    }

    /**
     * This decision and one that was taken on its order.
     *
     * @param next what came after
     * @return both as one
     */
    public Yes followedBy(Yes next) {
      List<OrderEvent> allEvents = new ArrayList<>(events);
      allEvents.addAll(next.events);
      Set<Instruction> allInstructions = new LinkedHashSet<>(instructions);
      allInstructions.addAll(next.instructions);
      List<TagEvent> allTagEvents = new ArrayList<>(tagEvents);
      allTagEvents.addAll(next.tagEvents);
      return new Yes(
          next.order,
          allEvents,
          List.copyOf(allInstructions),
          next.dictionary == null ? dictionary : next.dictionary,
          allTagEvents,
          next.context);
    }

    /**
     * The decision with the statuses that its facts ask for. Every decision ends with this.
     *
     * @return with an event for each axis whose category has changed
     */
    public Yes settled() {
      Categories categories = order.categories();
      Yes settled = this;
      for (Axis axis : Axis.values()) {
        Status before = order.statuses().on(axis);
        Category after = categories.on(axis);
        if (before.category() != after) {
          settled = settled.then(new StatusChanged(before, workflow().entry(after)));
        }
      }
      return settled;
    }

    /**
     * The decision with what the one status column shows in the end.
     *
     * @return with an event if that has changed
     */
    public Yes shown() {
      DisplayStatus before = order.display().orElse(null);
      Workflow workflow = workflow();
      DisplayStatus after = workflow.display().isEmpty() ? null : workflow.display(order.facts());
      return Objects.equals(before, after) ? this : then(new DisplayChanged(before, after));
    }

    /**
     * The workflow of the order as it is after all events.
     *
     * @return with the shop's own statuses
     */
    public Workflow workflow() {
      return context.workflow(order);
    }

    private static <T> List<T> plus(List<T> list, T more) {
      List<T> all = new ArrayList<>(list);
      all.add(more);
      return all;
    }
  }

  /**
   * A decision that changes nothing yet.
   *
   * @param order as it is
   * @param context what is known
   * @return to be grown
   */
  static Yes on(Order order, DecisionContext context) {
    return new Yes(order, List.of(), List.of(), null, List.of(), context);
  }

  /**
   * The decision that an order begins with.
   *
   * @param opened the order after its opening event
   * @param opening that event
   * @param context what is known
   * @return to be grown
   */
  static Yes opening(Order opened, OrderEvent.Opening opening, DecisionContext context) {
    return new Yes(opened, List.of(opening), List.of(), null, List.of(), context);
  }

  /**
   * A refusal.
   *
   * @param rejection why
   * @return no
   */
  static No no(Rejection rejection) {
    return new No(rejection);
  }
}
