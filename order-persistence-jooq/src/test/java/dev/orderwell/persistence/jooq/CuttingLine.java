package dev.orderwell.persistence.jooq;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One connection between a client and a server. It passes bytes both ways; once it is armed, the
 * next bytes of the client are the request to commit, and the next ones of the server its answer.
 * Both are so short that they come in one piece.
 */
final class CuttingLine implements AutoCloseable {
  private static final int MOST_BYTES = 65_536;
  private static final int PATIENCE = 30;

  private final String host;
  private final int port;
  private final Runnable onCut;
  private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final Socket server = new Socket();
  private final CountDownLatch answered = new CountDownLatch(1);
  private volatile Socket client = new Socket();
  private volatile @Nullable Cut armed;
  private byte @Nullable [] late;

  private CuttingLine(String host, int port, Runnable onCut) throws IOException {
    this.host = host;
    this.port = port;
    this.onCut = onCut;
  }

  /** A line to a server for whoever connects first. */
  static CuttingLine to(String host, int port, Runnable onCut) throws IOException {
    CuttingLine line = new CuttingLine(host, port, onCut);
    line.start(line::requests);
    return line;
  }

  /** What is on a thread of its own until a socket is closed. */
  @FunctionalInterface
  private interface Pump {
    void run() throws IOException, InterruptedException;
  }

  private void start(Pump pump) {
    Thread thread =
        new Thread(
            () -> {
              try {
                pump.run();
              } catch (IOException e) {
                close();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return door.getLocalPort();
  }

  void arm(Cut cut) {
    armed = cut;
  }

  void disarm() {
    armed = null;
  }

  private void requests() throws IOException {
    try (door) {
      client = door.accept();
    }
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    server.connect(new InetSocketAddress(host, port));
    start(this::answers);
    byte[] bytes = new byte[MOST_BYTES];
    InputStream in = client.getInputStream();
    for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
      Cut cut = armed;
      if (cut == null || cut.message() == Cut.Message.ANSWER) {
        server.getOutputStream().write(bytes, 0, length);
      } else if (cut.message() == Cut.Message.REQUEST) {
        cut(cut, server, bytes, length);
      } else {
        keep(Arrays.copyOf(bytes, length), cut);
        return;
      }
    }
    close();
  }

  private synchronized void keep(byte[] request, Cut cut) throws IOException {
    late = request;
    onCut.run();
    end(client, cut.end());
  }

  private void answers() throws IOException {
    byte[] bytes = new byte[MOST_BYTES];
    InputStream in = server.getInputStream();
    try {
      for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
        Cut cut = armed;
        if (cut == null) {
          client.getOutputStream().write(bytes, 0, length);
        } else if (cut.message() == Cut.Message.ANSWER) {
          cut(cut, client, bytes, length);
        }
      }
    } finally {
      answered.countDown();
      close();
    }
  }

  private void cut(Cut cut, Socket receiver, byte[] message, int length) throws IOException {
    onCut.run();
    receiver.getOutputStream().write(message, 0, cut.passed(length));
    end(client, cut.end());
    end(server, cut.end());
  }

  private static void end(Socket side, Cut.End end) throws IOException {
    if (end == Cut.End.RST) side.setSoLinger(true, 0);
    side.close();
  }

  /** If there is a late request, it reaches the server now, and is carried out before this ends. */
  synchronized void deliver() {
    byte[] request = late;
    late = null;
    if (request == null) return;
    try {
      server.getOutputStream().write(request);
      if (!answered.await(PATIENCE, TimeUnit.SECONDS)) {
        throw new IllegalStateException("no answer to a late commit");
      }
    } catch (IOException e) {
      throw new IllegalStateException("a late commit cannot be delivered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isOver() {
    return server.isClosed();
  }

  @Override
  public void close() {
    try {
      door.close();
      client.close();
      server.close();
    } catch (IOException e) {
      // then it is closed
    }
  }
}
