package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.testkit.payments.Fault;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message of Acme comes in over the line, and ends a refund. */
class AcmeShopTest {
  private static final Actor ANA = Actor.staff("ana");
  private static final Money TEN = Money.parse("EUR 10.00");

  private final AcmeServer acme = new AcmeServer();
  private final AcmeShop shop =
      new AcmeShop(
          new AcmePayments(
              acme.address(), AcmeServer.API_KEY, AcmeServer.SECRET, Duration.ofSeconds(20)));
  private HttpServer door;

  @BeforeEach
  void open() throws Exception {
    door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    door.createContext("/acme", shop);
    door.start();
  }

  @AfterEach
  void close() {
    door.stop(0);
    shop.orders().close();
    acme.close();
  }

  @Test
  void P6_aMessageEndsARefundThatWasPending() throws Exception {
    String payment = acme.captured(TEN);
    OrderId order = refundedLater(payment);
    assertThat(state(order)).isEqualTo(OperationState.PENDING);
    acme.decide(acme.book(payment).get(0).reference(), true);
    for (RawWebhook message : acme.sent())
      assertThat(posted(message, message.body())).isEqualTo(200);
    assertThat(state(order)).isEqualTo(OperationState.SUCCEEDED);
  }

  private OrderId refundedLater(String payment) {
    OrderId order = placed();
    shop.orders().execute(ANA, order, RecordPayment.captured("acme", payment));
    acme.next(Fault.PENDING);
    shop.orders().execute(ANA, order, NewRefund.everything().issue());
    return order;
  }

  private OrderId placed() {
    NewOrder order = NewOrder.in("EUR").line("TEE-M", "T-shirt", 1, "10.00").build();
    return shop.orders().place(ANA, order).id();
  }

  private OperationState state(OrderId id) {
    Order order = (Order) shop.orders().find(ANA, id).orElseThrow();
    return order.refunds().get(0).legs().get(0).state();
  }

  @Test
  void P6_aPaymentThatAMessageTellsIsGivenBackUnderItsName() throws Exception {
    String payment = acme.captured(TEN);
    OrderId order = placed();
    shop.orders().execute(ANA, order, RecordPayment.pending("acme", payment));
    for (RawWebhook message : acme.sent()) posted(message, message.body());
    shop.orders().execute(ANA, order, NewRefund.everything().issue());
    assertThat(state(order)).isEqualTo(OperationState.SUCCEEDED);
    assertThat(acme.book(payment)).hasSize(1);
  }

  @Test
  void P6_aMessageOfSomebodyElseIsRefused() throws Exception {
    acme.captured(TEN);
    RawWebhook message = acme.sent().get(0);
    assertThat(posted(message, new byte[] {'{', '}'})).isEqualTo(400);
  }

  private int posted(RawWebhook message, byte[] body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + door.getAddress().getPort() + "/acme"));
    for (String name : acme.signatureHeaders()) {
      request.header(name, message.header(name).orElseThrow());
    }
    return HttpClient.newHttpClient()
        .send(request.POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.discarding())
        .statusCode();
  }
}
