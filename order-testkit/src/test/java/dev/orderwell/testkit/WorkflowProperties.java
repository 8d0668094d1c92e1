package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.order.Order;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.Facts;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Reaction;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowException;
import dev.orderwell.workflow.WorkflowFault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/** X12: whatever lint lets through is sound, and whatever it refuses has a fault. */
class WorkflowProperties {
  private static final Pattern NODE =
      Pattern.compile(" {2}state \"([^\":;#%<>{}]*)\" as (s_[a-z0-9_]+)");
  private static final Pattern ARROW =
      Pattern.compile(" {2}(\\[\\*]|s_[a-z0-9_]+) --> (s_[a-z0-9_]+) : ([^:;#%<>{}]+)");

  @Property(tries = 500, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  @Label("X12 Every status of a sound workflow can be reached")
  void everyStatusCanBeReached(@ForAll("workflows") Workflow workflow) {
    for (Axis axis : Axis.values()) {
      Set<String> reached = new HashSet<>();
      Deque<String> next = new ArrayDeque<>(entered(workflow, axis));
      while (!next.isEmpty()) {
        String here = next.remove();
        if (reached.add(here)) next.addAll(fromHere(workflow, axis, here));
      }
      assertThat(workflow.statuses(axis))
          .extracting(StatusDefinition::code)
          .containsExactlyInAnyOrderElementsOf(reached);
    }
  }

  @Property(tries = 500, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  @Label("X12 Where orders are completed, each that goes on can be")
  void whatGoesOnCanBeCompleted(@ForAll("workflows") Workflow workflow) {
    Set<String> completed = codes(workflow, OrderCategory.COMPLETED);
    Set<String> open = new TreeSet<>(codes(workflow, OrderCategory.NEW));
    open.addAll(codes(workflow, OrderCategory.IN_PROGRESS));
    for (String start : completed.isEmpty() ? Set.<String>of() : open) {
      Set<String> reached = new HashSet<>();
      Deque<String> next = new ArrayDeque<>(List.of(start));
      while (!next.isEmpty()) {
        for (String there : fromHere(workflow, Axis.ORDER, next.remove())) {
          if (reached.add(there)) next.add(there);
        }
      }
      assertThat(reached).as(start).containsAnyElementsOf(completed);
    }
  }

  private static Set<String> codes(Workflow workflow, Category category) {
    return workflow.statuses(Axis.ORDER).stream()
        .filter(one -> one.category() == category)
        .map(StatusDefinition::code)
        .collect(Collectors.toSet());
  }

  private static Set<String> entered(Workflow workflow, Axis axis) {
    return Stream.of(OrderCategory.values(), PaymentCategory.values(), FulfilmentCategory.values())
        .<Category>flatMap(Stream::of)
        .filter(category -> category.axis() == axis)
        .filter(category -> category != OrderCategory.IN_PROGRESS)
        .filter(category -> category != OrderCategory.COMPLETED)
        .map(category -> workflow.entry(category).code())
        .collect(Collectors.toSet());
  }

  private static List<String> fromHere(Workflow workflow, Axis axis, String here) {
    List<String> there = new ArrayList<>();
    Category category = workflow.find(axis, here).orElseThrow().category();
    for (StatusDefinition one : workflow.statuses(axis)) {
      boolean chosen = one.category() == category && !one.assignableBy().isEmpty();
      boolean byMovesOnly =
          axis == Axis.ORDER
              && !workflow.entry(category).equals(one.status())
              && workflow.moves().stream().anyMatch(move -> move.to().equals(one.code()));
      if (chosen && !byMovesOnly && !one.code().equals(here)) there.add(one.code());
    }
    for (Move move : axis == Axis.ORDER ? workflow.moves() : List.<Move>of()) {
      if (move.from().contains(here)) there.add(move.to());
    }
    return there;
  }

  @Property(tries = 500, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  @Label("X12 Reactions come to an end and never return")
  void reactionsEnd(@ForAll("workflows") Workflow workflow, @ForAll("facts") Facts facts) {
    for (StatusDefinition start : workflow.statuses(Axis.ORDER)) {
      Set<Status> visited = new HashSet<>();
      Optional<Status> here = Optional.of(start.status());
      while (here.isPresent()) {
        assertThat(visited.add(here.orElseThrow())).as("back at %s", here).isTrue();
        here = reacted(workflow, here.orElseThrow(), facts);
      }
    }
  }

  private static Optional<Status> reacted(Workflow workflow, Status here, Facts facts) {
    Facts now = facts.with(facts.statuses().with(here));
    return workflow.reactions().stream()
        .filter(reaction -> reaction.isCaused(now))
        .map(Reaction::move)
        .flatMap(name -> workflow.move(name).stream())
        .filter(move -> move.from().contains(here.code()))
        .filter(move -> move.guards().stream().allMatch(guard -> guard.test(now)))
        .map(move -> workflow.find(Axis.ORDER, move.to()).orElseThrow().status())
        .findFirst();
  }

  @Property(tries = 500, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  @Label("S1.13 No move contradicts what the facts say")
  void noMoveContradictsTheFacts(@ForAll("workflows") Workflow workflow) {
    for (Move move : workflow.moves()) {
      Category to = workflow.find(Axis.ORDER, move.to()).orElseThrow().category();
      assertThat(to).isNotEqualTo(OrderCategory.UNPLACED);
      for (String code : move.from()) {
        Category from = workflow.find(Axis.ORDER, code).orElseThrow().category();
        assertThat(from).isNotEqualTo(OrderCategory.UNPLACED);
        if (from == OrderCategory.CANCELLED) assertThat(to).isEqualTo(OrderCategory.CANCELLED);
        assertThat(code).isNotEqualTo(move.to());
      }
    }
  }

  @Property(tries = 500, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  @Label("X12 The diagram names every status and every move, and each of its lines is one")
  void theDiagramIsWellFormed(@ForAll("workflows") Workflow workflow) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      List<String> lines = workflow.mermaid(locale).lines().toList();
      assertThat(lines.get(0)).isEqualTo("stateDiagram-v2");
      Map<String, String> nodes = new TreeMap<>();
      Set<String> arrows = new TreeSet<>();
      for (String line : lines.subList(1, lines.size())) {
        Optional<MatchResult> node = NODE.matcher(line).results().findFirst();
        if (node.isPresent()) nodes.put(node.get().group(2), node.get().group(1));
        if (node.isEmpty()) arrows.add(arrow(line));
      }
      assertThat(nodes.keySet())
          .containsExactlyInAnyOrderElementsOf(
              workflow.statuses(Axis.ORDER).stream().map(one -> id(one.code())).toList());
      assertThat(nodes.values()).noneMatch(String::isBlank);
      assertThat(arrows)
          .allSatisfy(arrow -> assertThat(nodes.keySet()).contains(arrow.replaceAll(".* ", "")))
          .containsAll(
              workflow.moves().stream()
                  .flatMap(move -> move.from().stream().map(from -> id(from) + " " + id(move.to())))
                  .toList());
    }
  }

  private static String arrow(String line) {
    assertThat(line).matches(ARROW);
    MatchResult arrow = ARROW.matcher(line).results().findFirst().orElseThrow();
    return arrow.group(1) + " " + arrow.group(2);
  }

  private static String id(String code) {
    return "s_" + code.replace('-', '_');
  }

  @Property(tries = 500, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  @Label("X12 What is refused has a fault, told in two languages")
  void whatIsRefusedHasAFault(@ForAll("dice") WorkflowDice dice) {
    try {
      Workflow built = dice.builder().build();
      assertThat(built.as("drawn").build()).usingRecursiveComparison().isEqualTo(built);
    } catch (WorkflowException e) {
      assertThat(e.faults()).isNotEmpty();
      for (WorkflowFault fault : e.faults()) {
        String english = fault.message(Locale.ENGLISH);
        assertThat(fault.message(Locale.FRENCH)).isNotBlank().isNotEqualTo(english);
        assertThat(e).hasMessageContaining(fault.code() + ": " + english);
      }
    }
  }

  @Example
  @Label("Both sound and faulty workflows come up, and those with moves and reactions among them")
  void allKindsComeUp() {
    RandomGenerator<WorkflowDice> dice = WorkflowArbitraries.dice().generator(1000);
    Random random = new Random(20260302);
    int refused = 0;
    int reacting = 0;
    Set<String> faults = new TreeSet<>();
    for (int roll = 0; roll < 2000; roll++) {
      try {
        if (!dice.next(random).value().builder().build().reactions().isEmpty()) reacting++;
      } catch (WorkflowException e) {
        refused++;
        e.faults().forEach(fault -> faults.add(fault.code()));
      }
    }
    assertThat(refused).isBetween(600, 1400);
    assertThat(reacting).isGreaterThan(100);
    assertThat(faults).hasSizeGreaterThan(10);
  }

  @Provide
  Arbitrary<Workflow> workflows() {
    return WorkflowArbitraries.workflows();
  }

  @Provide
  Arbitrary<WorkflowDice> dice() {
    return WorkflowArbitraries.dice();
  }

  @Provide
  Arbitrary<Facts> facts() {
    return OrderArbitraries.orders().map(Order::facts);
  }
}
