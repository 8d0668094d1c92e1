package dev.orderwell.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.engine.Orders;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.testkit.RecordingChannel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over HTTP, as a browser sees it: the shop's row and the order stand and fall together. */
@SpringBootTest(
    classes = ShopApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "server.address=127.0.0.1",
      "spring.datasource.url=jdbc:h2:mem:shop",
      "spring.datasource.hikari.maximum-pool-size=2",
      "spring.main.banner-mode=off",
      "logging.level.root=warn",
      "logging.level.org.flywaydb=error" // it warns of an H2 that is newer than itself
    })
@Import(CheckoutTest.NobodyIsWrittenTo.class)
class CheckoutTest {
  private final HttpClient browser = HttpClient.newHttpClient();
  @LocalServerPort private int port;
  @Autowired private Orders orders;
  @Autowired private JdbcClient jdbc;
  @Autowired private RecordingChannel channel;
  private long ordersBefore;

  @TestConfiguration
  static class NobodyIsWrittenTo {
    @Bean
    @Primary
    RecordingChannel recording() {
      return new RecordingChannel();
    }
  }

  @BeforeEach
  void count() {
    ordersBefore = orders();
  }

  @Test
  void theOrderAndTheRowOfTheShopAreThereAndCustomerAndShopAreTold() throws Exception {
    int messages = channel.messages().size();

    HttpResponse<String> placed = checkout(2, "?voucher=SPRING");

    assertThat(placed.statusCode()).isEqualTo(201);
    assertThat(placed.body()).contains("\"total\":\"EUR 25.00\"");
    assertThat(orders()).isEqualTo(ordersBefore + 1);
    assertThat(vouchers("SPRING")).isOne();
    assertThat(channel.messages()).hasSize(messages + 2);
    HttpResponse<String> found = get(placed.headers().firstValue("Location").orElseThrow());
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).isEqualTo(placed.body());
  }

  @Test
  void noOrderIsThereWhenTheRowOfTheShopFails() throws Exception {
    assertThat(checkout(1, "?voucher=ONCE").statusCode()).isEqualTo(201);
    int messages = channel.messages().size();

    assertThat(checkout(1, "?voucher=ONCE").statusCode()).isEqualTo(409);

    assertThat(orders()).isEqualTo(ordersBefore + 1);
    assertThat(vouchers("ONCE")).isOne();
    assertThat(channel.messages()).hasSize(messages);
  }

  @Test
  void aRefusalNamesCodeAndFieldAndNothingIsThere() throws Exception {
    HttpResponse<String> refused = checkout(0, "?voucher=LATER");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("\"code\":\"input.invalid\"")
        .contains("\"path\":\"lines[0].quantity\"")
        .contains("\"code\":\"input.out-of-range\"");
    assertThat(orders()).isEqualTo(ordersBefore);
    assertThat(vouchers("LATER")).isZero();
  }

  @Test
  void anUnknownNumberIsNotFound() throws Exception {
    assertThat(get("/orders/NONE-1").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> checkout(int mugs, String query)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request("/checkouts" + query);
    request.header("Content-Type", "application/json");
    request.POST(BodyPublishers.ofString(order(mugs)));
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private static String order(int mugs) {
    return """
        {"currency": "EUR", "customer": {"name": "Léa Martin", "email": "lea@example.com"},
         "lines": [{"sku": "MUG", "name": "Mug émaillé", "quantity": %d, "unitPrice": "12.50"}]}
        """
        .formatted(mugs);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private long orders() {
    return orders.count(Actor.staff("ana"), OrderQuery.all());
  }

  private long vouchers(String voucher) {
    return jdbc.sql("select count(*) from used_voucher where voucher = ?")
        .param(voucher)
        .query(Long.class)
        .single();
  }
}
