package dev.orderwell.examples.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentOutcome;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayPalReplyTest {
  @ParameterizedTest
  @CsvSource({
    "400, INVALID_REQUEST, MISSING_REQUIRED_PARAMETER",
    "404, RESOURCE_NOT_FOUND, INVALID_RESOURCE_ID",
    "422, UNPROCESSABLE_ENTITY, CAPTURE_FULLY_REFUNDED",
    "422, UNPROCESSABLE_ENTITY, REFUND_AMOUNT_EXCEEDED",
    "422, UNPROCESSABLE_ENTITY, REFUND_TIME_LIMIT_EXCEEDED"
  })
  void P3_whatPayPalRefusesIsDeclinedForGoodByItsOwnCode(int status, String name, String issue) {
    assertThat(outcome(status, error(name, issue)))
        .isEqualTo(new PaymentOutcome.Declined(issue, false));
  }

  @Test
  void P3_tooManyRequestsCanBeAskedAgain() {
    assertThat(outcome(429, "{\"name\": \"RATE_LIMIT_REACHED\"}"))
        .isEqualTo(new PaymentOutcome.Declined("RATE_LIMIT_REACHED", true));
  }

  /** It says nothing of the refund, which an earlier try may have made. */
  @Test
  void P3_aCallerThatMayNotAskCanAskAgain() {
    assertThat(outcome(403, error("NOT_AUTHORIZED", "PERMISSION_DENIED")))
        .isEqualTo(new PaymentOutcome.Declined("PERMISSION_DENIED", true));
    assertThat(outcome(401, "{\"error\": \"invalid_token\"}"))
        .isEqualTo(new PaymentOutcome.Declined("invalid_token", true));
  }

  @ParameterizedTest
  @CsvSource({
    "409, RESOURCE_CONFLICT, PREVIOUS_REQUEST_IN_PROGRESS",
    "422, UNPROCESSABLE_ENTITY, PREVIOUS_REQUEST_IN_PROGRESS",
    "422, UNPROCESSABLE_ENTITY, DUPLICATE_INVOICE_ID",
    "422, UNPROCESSABLE_ENTITY, PREVIOUSLY_VOIDED",
    "409, RESOURCE_CONFLICT, SOMETHING_NEW"
  })
  void P3_aRefusalThatMayBeAboutAnEarlierTryIsUnknown(int status, String name, String issue) {
    assertThat(outcome(status, error(name, issue))).isInstanceOf(PaymentOutcome.Unknown.class);
  }

  @Test
  void P3_aRequestIdOfAnotherRequestIsUnknown() {
    assertThat(outcome(400, "{\"name\": \"DUPLICATE_REQUEST_ID\"}"))
        .isInstanceOf(PaymentOutcome.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 204, 302, 400, 403, 404, 422, 500, 502, 503, 504})
  void P3_aPageOfSomebodyInBetweenIsUnknown(int status) {
    assertThat(outcome(status, "<html>Sorry</html>")).isInstanceOf(PaymentOutcome.Unknown.class);
    assertThat(outcome(status, "")).isInstanceOf(PaymentOutcome.Unknown.class);
    assertThat(outcome(status, "[]")).isInstanceOf(PaymentOutcome.Unknown.class);
    assertThat(lookup(status, "<html>Sorry</html>")).isEqualTo(new Lookup.Unavailable(null));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503})
  void P3_anErrorOfPayPalsOwnIsUnknown(int status) {
    assertThat(outcome(status, error("INTERNAL_SERVER_ERROR", "INTERNAL_SERVICE_ERROR")))
        .isInstanceOf(PaymentOutcome.Unknown.class);
  }

  @Test
  void P5_onlyWhatPayPalDoesNotKnowIsNotFoundAndNotForCertain() {
    assertThat(lookup(404, error("RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID")))
        .isEqualTo(new Lookup.NotFound(false));
    assertThat(lookup(403, error("NOT_AUTHORIZED", "PERMISSION_DENIED")))
        .isEqualTo(new Lookup.Unavailable(null));
    assertThat(lookup(429, "{\"name\": \"RATE_LIMIT_REACHED\"}"))
        .isEqualTo(new Lookup.Unavailable(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "é", "<b>", "x-y"})
  void P12_aCodeThatIsNoneIsNotPassedOn(String issue) {
    assertThat(outcome(422, error("UNPROCESSABLE_ENTITY", issue)))
        .isEqualTo(new PaymentOutcome.Declined("UNREADABLE", false));
  }

  private static String error(String name, String issue) {
    return """
    {"name": "%s", "message": "No.", "details": [{"issue": "%s"}]}\
    """
        .formatted(name, issue);
  }

  private static PaymentOutcome outcome(int status, String body) {
    return reply(status, body)
        .outcome(told -> new PaymentOutcome.Succeeded(told.id(), told.amount(), told.at()));
  }

  private static Lookup lookup(int status, String body) {
    return reply(status, body).lookup(told -> Lookup.Found.one(told.operation()));
  }

  private static PayPalReply reply(int status, String body) {
    return PayPalReply.of(status, body.getBytes(StandardCharsets.UTF_8));
  }
}
