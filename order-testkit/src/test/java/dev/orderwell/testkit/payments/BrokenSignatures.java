package dev.orderwell.testkit.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.WebhookReading;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** P6: they believe what somebody else has sent, or stumble over it. */
final class BrokenSignatures {
  private static final String SIGNATURE = SimulatedMessages.SIGNATURE;

  static final List<Broken> ALL =
      List.of(
          Broken.that(
              "has a sandbox that does not know the header of the signature",
              BrokenSignatures::inAStrangeSandbox,
              "P6_aMessageIsReadByItsBytesAndItsSignatureAlone"),
          believes(
              "verifies the beginning of a body",
              (scene, it) ->
                  signed(scene, it)
                      .filter(message -> beginsAs(message, it) && isAsOld(message, it))
                      .isPresent(),
              "P6_aChangedByteIsRejected"),
          believes(
              "verifies what it has trimmed",
              (scene, it) ->
                  signed(scene, it)
                      .filter(message -> message.text().equals(it.text().strip()))
                      .filter(message -> isAsOld(message, it))
                      .isPresent(),
              "P6_aBodyWithMoreInItIsRejected"),
          believes(
              "looks whether there is a signature",
              (scene, it) ->
                  isKnown(scene, it)
                      && signed(scene, it).isEmpty()
                      && it.header(SIGNATURE).orElse("").length() > 60,
              "P6_aChangedSignatureIsRejected"),
          believes(
              "believes what is not signed",
              (scene, it) -> isKnown(scene, it) && it.header(SIGNATURE).isEmpty(),
              "P6_aMessageWithoutItsSignatureIsRejected"),
          believes(
              "verifies the time but not the body",
              (scene, it) ->
                  isKnown(scene, it)
                      && signed(scene, it).filter(message -> isAsOld(message, it)).isPresent(),
              "P6_theSignatureOfAnotherMessageIsRejected"),
          believes(
              "does not look at the time",
              (scene, it) ->
                  signed(scene, it)
                      .filter(message -> Arrays.equals(message.body(), it.body()))
                      .isPresent(),
              "P6_anOldMessageIsRejected"),
          believes(
              "takes an empty message for a ping",
              (scene, it) -> it.body().length == 0,
              "P6_anEmptyMessageIsRejected"),
          Broken.reading(
              "reads before it verifies",
              (scene, it, sound) -> {
                read(it.body());
                return sound;
              },
              "P6_garbageIsRejected"),
          Broken.reading(
              "reads the time of a signature before it looks whether there is one",
              (scene, it, sound) ->
                  it.header(SIGNATURE).filter(value -> seconds(value) < 0).isPresent()
                      ? new WebhookReading.Rejected("too old")
                      : sound,
              "P6_aSignatureThatIsNoneIsRejected"));

  private BrokenSignatures() {}

  private static BrokenPayments inAStrangeSandbox(Scene scene) {
    scene.headers.set(Set.of("X-Strange"));
    return new BrokenPayments(scene);
  }

  private static Broken believes(
      String what, BiPredicate<Scene, RawWebhook> which, String... checks) {
    return Broken.reading(
        what,
        (scene, message, sound) ->
            sound instanceof WebhookReading.Rejected && which.test(scene, message)
                ? WebhookReading.Verified.of()
                : sound,
        checks);
  }

  /** The message that the signature is of. */
  private static Optional<RawWebhook> signed(Scene scene, RawWebhook message) {
    return scene.messages.stream()
        .filter(it -> it.header(SIGNATURE).equals(message.header(SIGNATURE)))
        .findFirst();
  }

  private static boolean isKnown(Scene scene, RawWebhook message) {
    return scene.messages.stream().anyMatch(it -> Arrays.equals(it.body(), message.body()));
  }

  private static boolean isAsOld(RawWebhook one, RawWebhook other) {
    return Duration.between(one.receivedAt(), other.receivedAt()).abs().toMinutes() < 5;
  }

  private static boolean beginsAs(RawWebhook one, RawWebhook other) {
    return one.body().length == other.body().length
        && one.text().substring(0, 8).equals(other.text().substring(0, 8));
  }

  private static void read(byte[] body) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static long seconds(String signature) {
    return signature.startsWith("t=") ? Long.parseLong(signature.substring(2).split(",")[0]) : 0;
  }
}
