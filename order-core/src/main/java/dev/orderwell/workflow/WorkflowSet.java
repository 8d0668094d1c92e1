package dev.orderwell.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The workflows of a shop: one for each kind of order, others that orders were switched to or began
 * with, and the statuses that the shop has made at run time. Immutable.
 */
public final class WorkflowSet {
  private final Workflow otherwise;
  private final Map<OrderKind, Workflow> byKind;
  private final Map<String, Workflow> byName;
  private final Map<OrderKind, List<StatusDefinition>> custom;

  private WorkflowSet(
      Workflow otherwise,
      Map<OrderKind, Workflow> byKind,
      Map<String, Workflow> byName,
      Map<OrderKind, List<StatusDefinition>> custom) {
    this.otherwise = otherwise;
    this.byKind = Collections.unmodifiableMap(byKind);
    this.byName = Collections.unmodifiableMap(byName);
    this.custom = Collections.unmodifiableMap(custom);
  }

  /**
   * One workflow for every kind of order.
   *
   * @param workflow which
   * @return the set
   */
  public static WorkflowSet of(Workflow workflow) {
    Map<String, Workflow> names = new LinkedHashMap<>();
    names.put(workflow.name(), workflow);
    return new WorkflowSet(
        workflow, new EnumMap<>(OrderKind.class), names, new EnumMap<>(OrderKind.class));
  }

  /**
   * The same with another workflow for new orders of a kind.
   *
   * @param kind which orders
   * @param workflow a name stands for one workflow only
   * @return a copy
   */
  public WorkflowSet with(OrderKind kind, Workflow workflow) {
    Map<OrderKind, Workflow> kinds = new EnumMap<>(OrderKind.class);
    kinds.putAll(byKind);
    kinds.put(kind, workflow);
    return new WorkflowSet(otherwise, kinds, named(workflow), custom);
  }

  /**
   * The same with a workflow that orders can have without beginning with it.
   *
   * @param workflow a name stands for one workflow only
   * @return a copy
   */
  public WorkflowSet knowing(Workflow workflow) {
    return new WorkflowSet(otherwise, byKind, named(workflow), custom);
  }

  private Map<String, Workflow> named(Workflow workflow) {
    Workflow other = byName.get(workflow.name());
    if (other != null && other != workflow) {
      throw new IllegalArgumentException("two workflows " + workflow.name());
    }
    Map<String, Workflow> names = new LinkedHashMap<>(byName);
    names.put(workflow.name(), workflow);
    return names;
  }

  /**
   * The same with statuses that a shop has made at run time.
   *
   * @param more by the kind of order they are for
   * @return a copy
   */
  public WorkflowSet withCustom(Map<OrderKind, List<StatusDefinition>> more) {
    Map<OrderKind, List<StatusDefinition>> all = new EnumMap<>(OrderKind.class);
    all.putAll(custom);
    more.forEach(
        (kind, statuses) -> {
          List<StatusDefinition> sum = new ArrayList<>(all.getOrDefault(kind, List.of()));
          sum.addAll(statuses);
          all.put(kind, List.copyOf(sum));
        });
    return new WorkflowSet(otherwise, byKind, byName, all);
  }

  /**
   * The workflow of new orders of a kind.
   *
   * @param kind which
   * @return with the shop's own statuses
   */
  public Workflow of(OrderKind kind) {
    return byKind.getOrDefault(kind, otherwise).with(custom.getOrDefault(kind, List.of()));
  }

  /**
   * The workflow of an order.
   *
   * @param name as the order has it
   * @param kind what the order is about
   * @return with the shop's own statuses; that of new orders of this kind if the name means nothing
   *     any more
   */
  public Workflow of(String name, OrderKind kind) {
    return find(name, kind).orElseGet(() -> of(kind));
  }

  /**
   * A workflow by its name.
   *
   * @param name its name
   * @param kind what the order is about
   * @return with the shop's own statuses; empty if there is none
   */
  public Optional<Workflow> find(String name, OrderKind kind) {
    return Optional.ofNullable(byName.get(name))
        .map(workflow -> workflow.with(custom.getOrDefault(kind, List.of())));
  }

  /**
   * All workflows, without the shop's own statuses.
   *
   * @return one a name
   */
  public Collection<Workflow> all() {
    return byName.values();
  }
}
