package dev.orderwell.persistence.jooq;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.testkit.Fixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A provider that outlives the shop: each refund is an empty file, named by key and amount, made in
 * one step. A key that is repeated finds its file and moves no money (P2).
 */
record PaperPayments(Path folder) implements PaymentProvider {
  static final String ID = "paper";

  private static final String AMOUNT = "=";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.REFUND);
  }

  /** Not among the capabilities, so that the library never asks (P1). */
  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    throw new AssertionError("asked for what it cannot do: " + call.key());
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    String name = call.key() + AMOUNT + call.amount().getAmountMinorLong();
    try {
      Files.createFile(folder.resolve(name));
    } catch (FileAlreadyExistsException e) {
      // the same call again
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PaymentOutcome.Succeeded(call.key(), call.amount(), Fixtures.NOW);
  }

  /** How many refunds were paid. */
  int refunds() {
    return folder.toFile().list().length;
  }

  /** What was paid back in all for keys that hold a text, in minor units. */
  long paidBack(String part) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains(part))
          .mapToLong(name -> Long.parseLong(name.substring(name.indexOf(AMOUNT) + 1)))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
