package dev.orderwell.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  @Test
  void aTerminalSeesTheBarGrowAndVanish() {
    assertThat(drawn(2, true))
        .isEqualTo(
            "\r  ["
                + "=".repeat(20)
                + " ".repeat(20)
                + "]"
                + "\r  ["
                + "=".repeat(40)
                + "]"
                + "\r"
                + " ".repeat(44)
                + "\r");
  }

  @Test
  void aFileSeesNothing() {
    assertThat(drawn(830, false)).isEmpty();
  }

  private static String drawn(int steps, boolean terminal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    ProgressBar bar = new ProgressBar(out, steps, terminal);
    for (int i = 0; i < steps; i++) bar.step();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
