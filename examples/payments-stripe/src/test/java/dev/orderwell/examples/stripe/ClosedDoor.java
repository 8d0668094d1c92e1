package dev.orderwell.examples.stripe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Sends a request that wants to change something to where nobody listens, if it is told to. */
final class ClosedDoor extends ProxySelector implements AutoCloseable {
  private final BooleanSupplier closed;
  private final Socket bound = new Socket();

  ClosedDoor(BooleanSupplier closed) {
    this.closed = closed;
    try {
      bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Proxy> select(URI uri) {
    boolean shut = changes(uri) && closed.getAsBoolean();
    return List.of(
        shut ? new Proxy(Proxy.Type.HTTP, bound.getLocalSocketAddress()) : Proxy.NO_PROXY);
  }

  private static boolean changes(URI uri) {
    String path = uri.getPath();
    return uri.getQuery() == null
        && (path.equals("/v1/refunds") || path.endsWith("/capture") || path.endsWith("/cancel"));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    throw new IllegalStateException(failure);
  }

  @Override
  public void close() {
    try {
      bound.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
