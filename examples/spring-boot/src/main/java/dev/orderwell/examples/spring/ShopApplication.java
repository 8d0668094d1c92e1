package dev.orderwell.examples.spring;

import dev.orderwell.engine.Orders;
import dev.orderwell.engine.demo.ConsoleChannel;
import dev.orderwell.notifications.spi.NotificationChannel;
import dev.orderwell.persistence.jooq.JooqOrderStore;
import dev.orderwell.persistence.jooq.OrderSchema;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/**
 * The shop: Spring Boot's data source, transactions and Flyway, and orders beside them. JMustache
 * is there for Orderwell's own texts; without the exclusion Spring would look for templates.
 */
@SpringBootApplication(exclude = MustacheAutoConfiguration.class)
class ShopApplication {
  public static void main(String[] args) {
    SpringApplication.run(ShopApplication.class, args);
  }

  /** Its tables come after those of the shop: Flyway wants to begin with an empty schema. */
  @Bean
  @DependsOnDatabaseInitialization
  JooqOrderStore orderStore(DataSource dataSource) {
    OrderSchema.of(dataSource).migrate();
    return JooqOrderStore.owning(dataSource);
  }

  @Bean
  Orders orders(JooqOrderStore store, NotificationChannel channel) {
    return Orders.on(store).notify(channel).build();
  }

  @Bean
  NotificationChannel channel() {
    return ConsoleChannel.stdout();
  }
}
