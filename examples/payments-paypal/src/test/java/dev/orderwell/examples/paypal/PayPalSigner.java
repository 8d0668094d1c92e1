package dev.orderwell.examples.paypal;

import dev.orderwell.payments.spi.RawWebhook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;

/** Signs as PayPal does, with a key and a certificate that the running JDK makes once. */
record PayPalSigner(PrivateKey key, X509Certificate certificate) {
  static final URI ADDRESS =
      URI.create("https://api.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-a5cafa77");

  static final Set<String> HEADERS =
      Set.of(
          "PAYPAL-TRANSMISSION-ID",
          "PAYPAL-TRANSMISSION-TIME",
          "PAYPAL-TRANSMISSION-SIG",
          "PAYPAL-CERT-URL",
          "PAYPAL-AUTH-ALGO");

  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final String ALIAS = "paypal";

  /** Slow, so one for all tests. */
  static final PayPalSigner ONE = made();

  private static PayPalSigner made() {
    try {
      Path folder = Files.createTempDirectory("paypal");
      Path store = folder.resolve("keys.p12");
      runKeytool(store);
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(store)) {
        keys.load(in, PASSWORD);
      }
      Files.delete(store);
      Files.delete(folder);
      return new PayPalSigner(
          (PrivateKey) keys.getKey(ALIAS, PASSWORD), (X509Certificate) keys.getCertificate(ALIAS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void runKeytool(Path store) throws IOException {
    String password = String.valueOf(PASSWORD);
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-startdate",
                "-1d",
                "-validity",
                "30",
                "-dname",
                "CN=messages.example",
                "-alias",
                ALIAS,
                "-storetype",
                "PKCS12",
                "-storepass",
                password,
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!Files.exists(store)) throw new IOException(said);
  }

  /** Where the certificate is found, and nowhere else. */
  X509Certificate at(URI address) throws IOException {
    if (!address.equals(ADDRESS)) throw new IOException("no such certificate");
    return certificate;
  }

  RawWebhook signed(String webhookId, byte[] body, Instant at) {
    String id = UUID.randomUUID().toString();
    CRC32 checksum = new CRC32();
    checksum.update(body);
    String text = String.join("|", id, at.toString(), webhookId, "" + checksum.getValue());
    Map<String, List<String>> headers =
        Map.of(
            "Paypal-Transmission-Id", List.of(id),
            "Paypal-Transmission-Time", List.of(at.toString()),
            "Paypal-Transmission-Sig", List.of(signature(text)),
            "Paypal-Cert-Url", List.of(ADDRESS.toString()),
            "Paypal-Auth-Algo", List.of("SHA256withRSA"));
    return new RawWebhook(body, headers, at);
  }

  private String signature(String text) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
