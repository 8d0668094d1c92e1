package dev.orderwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.engine.Orders;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/workflows.md shows code that compiles, and of each preset what it is. */
class WorkflowsPageTest {
  private static final Path EXAMPLE =
      Path.of("src/test/java/dev/orderwell/workflow/WorkflowExample.java");
  private static final Pattern SHOWN =
      Pattern.compile("// page: [a-z]+\n(.*?)\n *// end\n", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);

  static List<Workflow> presets() {
    return Workflows.all();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void thePageShowsEveryPresetAsItIs(Workflow preset) throws IOException {
    shows("## `" + preset.name() + "`\n\n", preset.name(), new WorkflowPage(preset).text());
  }

  @Test
  void thePageShowsTheLibrarysNamesOfPaymentAndFulfilment() throws IOException {
    List<StatusDefinition> usual =
        Stream.of(Axis.PAYMENT, Axis.FULFILMENT)
            .flatMap(axis -> axis.categories().stream())
            .map(StatusDefinition::usual)
            .toList();
    shows("## Three axes\n\n", "usual", WorkflowPage.statuses(usual));
  }

  /** After its heading, and before the next one of its rank. */
  private static void shows(String heading, String name, String text) throws IOException {
    String page = read(Path.of("../docs/workflows.md"));
    int start = page.indexOf(heading);
    assertThat(start).as(heading).isNotNegative();
    int end = page.indexOf("\n## ", start);
    String section = page.substring(start, end < 0 ? page.length() : end);
    if (!section.contains("\n" + text + "\n")) {
      Files.createDirectories(Path.of("target/workflow"));
      Files.writeString(Path.of("target/workflow", name + ".md"), text + "\n");
    }
    assertThat(section).contains("\n" + text + "\n");
  }

  @Test
  void everyPieceOfCodeIsOneThatCompiles() throws IOException {
    assertThat(
            CODE.matcher(read(Path.of("../docs/workflows.md")))
                .results()
                .map(found -> found.group(1)))
        .containsExactlyElementsOf(
            SHOWN
                .matcher(read(EXAMPLE))
                .results()
                .map(found -> found.group(1).stripIndent())
                .toList());
  }

  @Test
  void theExampleGoesAsThePageSays() {
    NewOrder order =
        NewOrder.in("EUR")
            .customer("Léa Martin", "lea@example.com")
            .line("TEE-M", "T-shirt", 1, "20.00")
            .build();
    ShopSettings settings = ShopSettings.STANDARD.workflow(WorkflowExample.atelier());
    try (Orders orders = Orders.inMemory().settings(settings).build()) {
      Order held = WorkflowExample.course(orders, order);
      assertThat(held.statuses().order().category()).isEqualTo(OrderCategory.ON_HOLD);
      assertThat(held.heldFrom().orElseThrow().label(Locale.FRENCH)).isEqualTo("À la couture");
      assertThat(
              orders.history(Actor.staff("ana"), held.id()).stream()
                  .map(entry -> entry.describe(Locale.FRENCH)))
          .anyMatch(line -> line.contains("En attente de comptabilité"));
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
