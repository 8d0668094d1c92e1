package dev.orderwell.persistence.jooq;

import dev.orderwell.engine.Orders;
import dev.orderwell.persistence.jooq.OrderSchema.Script;
import dev.orderwell.persistence.jooq.OrderVerification.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/** The code of docs/schema.md. */
final class SchemaExample {
  private SchemaExample() {}

  static Orders start(DataSource dataSource) {
    // page: start
    OrderSchema schema = OrderSchema.of(dataSource);
    schema.migrate(); // needs the right to make tables; leave it out if another tool does it
    schema.validate().orThrow(); // at every start, as any user
    Orders orders = Orders.on(JooqOrderStore.owning(dataSource)).build();
    // end
    return orders;
  }

  static Orders renamed(DataSource dataSource) {
    // page: names
    TableNames names = TableNames.STANDARD.inSchema("sales").startingWith("shop_");
    OrderSchema.of(dataSource, names).migrate();
    Orders orders = Orders.on(JooqOrderStore.owning(dataSource, names)).build();
    // end
    return orders;
  }

  static void files(DataSource dataSource, Path folder) throws IOException {
    // page: files
    for (Script script : OrderSchema.of(dataSource).ddl()) {
      Files.writeString(folder.resolve(script.name()), script.sql());
    }
    // end
  }

  static List<Finding> verify(DataSource dataSource) {
    // page: verify
    List<Finding> findings = OrderVerification.of(dataSource).run();
    findings.forEach(System.err::println);
    // end
    return findings;
  }

  static void check(DataSource dataSource) {
    // page: check
    StorageCheck.of(dataSource).warnings().forEach(System.err::println);
    // end
  }
}
