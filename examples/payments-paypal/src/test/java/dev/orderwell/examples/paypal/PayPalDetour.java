package dev.orderwell.examples.paypal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Leads the next change to a port that is closed, as if nobody were there; the rest goes on. */
final class PayPalDetour extends ProxySelector {
  private final Proxy nowhere = nowhere();
  private boolean next;

  private static Proxy nowhere() {
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new Proxy(Proxy.Type.HTTP, closed.getLocalSocketAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void next(boolean away) {
    next = away;
  }

  @Override
  public synchronized List<Proxy> select(URI uri) {
    if (!next || !isChange(uri.getPath())) return List.of(Proxy.NO_PROXY);
    next = false;
    return List.of(nowhere);
  }

  private static boolean isChange(String path) {
    return path.endsWith("/refund") || path.endsWith("/capture") || path.endsWith("/void");
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
}
