package dev.orderwell.examples.paypal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the certificate comes from with which PayPal signs. */
interface PayPalCertificates {
  /**
   * The certificate of an address that is known to be PayPal's.
   *
   * @param address as the message names it
   * @return whose dates nobody has looked at yet
   * @throws IOException if it cannot be had now
   * @throws CertificateException if it is none
   */
  X509Certificate at(URI address) throws IOException, CertificateException;

  /** Downloads each once: what PayPal signs with changes about once a year, and has a new name. */
  final class Downloaded implements PayPalCertificates {
    private static final int MOST = 16;

    private final HttpClient client;
    private final Map<URI, X509Certificate> known = new ConcurrentHashMap<>();

    Downloaded(HttpClient client) {
      this.client = client;
    }

    @Override
    public X509Certificate at(URI address) throws IOException, CertificateException {
      X509Certificate kept = known.get(address);
      if (kept != null) return kept;
      X509Certificate fresh = read(download(address));
      if (known.size() >= MOST) known.clear();
      known.put(address, fresh);
      return fresh;
    }

    private byte[] download(URI address) throws IOException {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
      try {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException("answered " + answer.statusCode());
        return answer.body();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }

    private static X509Certificate read(byte[] bytes) throws CertificateException {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes));
    }
  }
}
