package plumbline.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.config.Flags;

/** Requests that never end take no more than a bounded number of threads, and not for ever. */
class HalfSentTest {
  private static final int SOCKETS = 200;
  private static final int MOST_THREADS = 64;

  @TempDir Path dir;

  @Test
  void requestsThatAreSentInPartHoldABoundedNumberOfThreadsForAWhile() throws Exception {
    Files.createDirectories(dir.resolve("content"));
    Files.writeString(dir.resolve("content/company.md"), "---\nname: A\n---\n");
    Flags flags = Flags.none(LocalDate.of(2026, 2, 10));
    Server.Wanted wanted =
        new Server.Wanted(dir, 0, true, false, Duration.ofMillis(100), () -> flags);
    List<Socket> sockets = new ArrayList<>();
    try (Server server = Server.start(wanted, rebuilt -> {})) {
      URI address = server.address();
      for (int i = 0; i < SOCKETS; i++) {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
        sockets.add(socket);
      }
      Thread.sleep(1_000);
      long threads =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().equals("plumbline-http"))
              .count();
      assertTrue(threads <= MOST_THREADS + 1, threads + " threads");
      sockets.get(0).setSoTimeout(60_000);
      assertTrue(isClosed(sockets.get(0)), "it is held for ever");
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private static boolean isClosed(Socket socket) {
    try {
      return socket.getInputStream().read() < 0;
    } catch (java.net.SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
