package plumbline.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.config.Flags;

/** Requests that never end take no more than a bounded number of threads, and not for ever. */
@Tag("patient")
class HalfSentTest {
  private static final int SOCKETS = 200;
  private static final int MOST_THREADS = 64;
  private static final Pattern ADDRESS = Pattern.compile("http://127[.]0[.]0[.]1:[0-9]+/");

  @TempDir Path dir;

  @Test
  void requestsThatAreSentInPartHoldABoundedNumberOfThreads() throws Exception {
    content();
    Flags flags = Flags.none(LocalDate.of(2026, 2, 10));
    Server.Wanted wanted =
        new Server.Wanted(dir, 0, true, false, Duration.ofMillis(100), () -> flags);
    List<Socket> sockets = new ArrayList<>();
    try (Server server = Server.start(wanted, rebuilt -> {})) {
      for (int i = 0; i < SOCKETS; i++) {
        sockets.add(begun(server.address()));
      }
      long threads =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().equals("plumbline-http"))
              .count();
      assertTrue(threads <= MOST_THREADS + 1, threads + " threads");
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  /**
   * In a program of its own: Java's server reads its limits once, with the first one that starts.
   */
  @Test
  void aRequestThatIsSentInPartEnds() throws Exception {
    content();
    Process serve =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "plumbline.cli.Main",
                "serve",
                dir.toString(),
                "--port",
                "0")
            .redirectErrorStream(true)
            .start();
    try (Socket socket = begun(address(serve))) {
      socket.setSoTimeout(60_000);
      assertTrue(isClosed(socket), "it is held for ever");
    } finally {
      serve.destroy();
    }
  }

  private void content() throws IOException {
    Files.createDirectories(dir.resolve("content"));
    Files.writeString(dir.resolve("content/company.md"), "---\nname: A\n---\n");
  }

  private static Socket begun(URI address) throws IOException {
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static URI address(Process serve) throws IOException {
    BufferedReader said = serve.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group());
      }
    }
    throw new AssertionError("it said no address");
  }

  private static boolean isClosed(Socket socket) {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
