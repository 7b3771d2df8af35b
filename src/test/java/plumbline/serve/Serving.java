package plumbline.serve;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import plumbline.config.Flags;

/** A server of a folder of its own, and what a test does to the folder and asks of the server. */
public final class Serving implements AutoCloseable {
  /** Far longer than anything takes, so that only what never happens runs into it. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path dir;
  private final BlockingQueue<Rebuilt> states = new LinkedBlockingQueue<>();
  private final Server server;

  private Serving(Path dir, boolean poll, Duration doubt, Runnable before) throws IOException {
    this.dir = dir;
    Supplier<Flags> flags =
        () -> {
          before.run();
          return Flags.none(LocalDate.of(2026, 2, 10));
        };
    this.server = Server.start(new Server.Wanted(dir, 0, poll, true, doubt, flags), states::add);
  }

  /** Serves a folder, whose first state may have errors. */
  public static Serving of(Path dir) {
    return of(dir, false, Duration.ofMillis(150));
  }

  static Serving of(Path dir, boolean poll, Duration doubt) {
    return of(dir, poll, doubt, () -> {});
  }

  /** Serves a folder whose files are read only after something has happened. */
  public static Serving after(CountDownLatch event, Path dir) {
    return of(
        dir,
        false,
        Duration.ofMillis(150),
        () -> {
          try {
            event.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Serves a folder, and does something each time before its files are read. */
  static Serving doing(Runnable before, Path dir) {
    return of(dir, false, Duration.ofMillis(150), before);
  }

  private static Serving of(Path dir, boolean poll, Duration doubt, Runnable before) {
    try {
      return new Serving(dir, poll, doubt, before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A company with one team and one objective of it. */
  public static Path example(Path dir) {
    write(dir.resolve("content/site.yaml"), "current_cycle: 2026-q1\nas_of: 2026-02-10\n");
    write(dir.resolve("content/company.md"), "---\nname: Acme\nmission: First words.\n---\n");
    write(dir.resolve("content/teams/sales.md"), "---\nname: Sales\n---\n\nWe sell.\n");
    write(dir.resolve("content/okrs/2026-q1/sell.md"), objective("sales"));
    return dir;
  }

  /** An objective of somebody's. */
  public static String objective(String owner) {
    return "---\ntitle: Sell\nowner: "
        + owner
        + "\nkey_results:\n  - title: One\n    target: 3\n---\n";
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a file in place in one step, as careful editors do. */
  public void put(String path, String text) {
    try {
      Path ready = dir.resolveSibling("ready");
      Files.writeString(ready, text);
      Path place = dir.resolve(path);
      Files.createDirectories(place.getParent());
      Files.move(ready, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path dir() {
    return dir;
  }

  public URI address() {
    return server.address();
  }

  int port() {
    return server.address().getPort();
  }

  /** The next state that a test waits for, whatever comes before it. */
  public Rebuilt until(Predicate<Rebuilt> wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (true) {
        Rebuilt next = states.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        assertNotNull(next, "the state that was waited for never came");
        if (wanted.test(next)) {
          return next;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public Rebuilt untilChanged(String path) {
    return until(rebuilt -> rebuilt.changed().contains(path));
  }

  HttpResponse<String> get(String path) {
    return ask("GET", path);
  }

  HttpResponse<String> ask(String method, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/" + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(PATIENCE)
            .build();
    return answered(request, HttpResponse.BodyHandlers.ofString());
  }

  /** What somebody gets who waits in a browser. */
  HttpResponse<String> asBrowser(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/" + path))
            .header("Accept", "text/html,*/*")
            .timeout(PATIENCE)
            .build();
    return answered(request, HttpResponse.BodyHandlers.ofString());
  }

  byte[] bytes(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path)).timeout(PATIENCE).build();
    return answered(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }

  /** Reads events until one of this name comes. */
  void untilEvent(String name, String query) {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/.plumbline/events?" + query)).build();
    boolean came =
        answered(request, HttpResponse.BodyHandlers.ofLines())
            .body()
            .anyMatch(line -> line.equals("event: " + name));
    if (!came) {
      throw new AssertionError("no event " + name);
    }
  }

  private static <T> HttpResponse<T> answered(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return CLIENT.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The status of a request with exactly this target and host, as no honest client sends it. */
  int statusOf(String target, String host) {
    try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      String request =
          "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return Integer.parseInt(answer.split(" ")[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
