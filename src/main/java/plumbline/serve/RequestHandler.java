package plumbline.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers requests, of browsers on this machine only. */
final class RequestHandler {
  private static final Set<String> OWN_FILES = Set.of("live.js", "live.css");
  private static final System.Logger LOG = System.getLogger("plumbline.serve");
  private static final String TEXT = "text/plain; charset=utf-8";

  private final ShownState stage;
  private final Answers answers;
  private final Listeners listeners;
  private final Duration patience;

  /**
   * @param patience how long a browser waits for the very first page before it is told why
   */
  RequestHandler(ShownState stage, Answers answers, Listeners listeners, Duration patience) {
    this.patience = patience;
    this.stage = stage;
    this.answers = answers;
    this.listeners = listeners;
  }

  void handle(HttpExchange exchange) throws IOException {
    try {
      answer(exchange);
    } catch (InterruptedException e) {
      exchange.close();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "a page cannot be made", e);
      send(
          exchange,
          new Answer(500, TEXT, text("This page cannot be made; the terminal says why.")));
    }
  }

  private void answer(HttpExchange exchange) throws IOException, InterruptedException {
    String path = exchange.getRequestURI().getPath();
    if (!isFromHere(exchange)) {
      send(exchange, new Answer(403, TEXT, text("Only for browsers on this machine.")));
    } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      send(exchange, new Answer(405, TEXT, text("Pages can only be read.")));
    } else if (path == null || !path.startsWith("/")) {
      send(exchange, new Answer(400, TEXT, text("No path.")));
    } else if (path.startsWith("/" + LivePage.OWN)) {
      own(exchange, path.substring(LivePage.OWN.length() + 1));
    } else {
      page(exchange, path.substring(1));
    }
  }

  /**
   * Whether the address that the browser used is this machine's. A page from elsewhere, whose name
   * suddenly leads to this machine, must not read what is shown.
   */
  private static boolean isFromHere(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    int port = exchange.getLocalAddress().getPort();
    return host != null
        && Stream.of("localhost", "127.0.0.1", "[::1]")
            .anyMatch(
                name ->
                    host.equalsIgnoreCase(name + ":" + port)
                        || port == 80 && host.equalsIgnoreCase(name));
  }

  private void page(HttpExchange exchange, String path) throws IOException, InterruptedException {
    Optional<State> first = wantsPage(exchange) ? stage.within(patience) : Optional.of(stage.now());
    if (first.isPresent()) {
      page(exchange, path, first.get());
    } else {
      exchange.getResponseHeaders().set("Retry-After", "1");
      Answer reading = BarePage.whileReading();
      byte[] live = LivePage.of(reading, path, stage.latest());
      send(exchange, new Answer(reading.status(), reading.type(), live));
    }
  }

  /** Whether a person waits for it. A program, which would not try again, is answered once. */
  private static boolean wantsPage(HttpExchange exchange) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept");
    return accepted != null && accepted.contains("text/html");
  }

  private void page(HttpExchange exchange, String path, State state) throws IOException {
    Answer answer = answers.of(state, path);
    if (answer.status() == 404 && answers.isFolder(state, path)) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      send(exchange, new Answer(302, TEXT, text("It is a folder.")));
    } else if (answer.isPage()) {
      byte[] live = LivePage.of(answer, path, state);
      send(exchange, new Answer(answer.status(), answer.type(), live));
    } else {
      send(exchange, answer);
    }
  }

  private void own(HttpExchange exchange, String name) throws IOException, InterruptedException {
    if (name.equals("events") && exchange.getRequestMethod().equals("GET")) {
      stage.now();
      headers(exchange, "text/event-stream; charset=utf-8");
      listeners.join(exchange, known(exchange), stage::latest);
    } else if (OWN_FILES.contains(name)) {
      send(exchange, new Answer(200, ContentTypes.of(name), resource(name)));
    } else {
      send(exchange, new Answer(404, TEXT, text("There is nothing here.")));
    }
  }

  private static Listeners.Known known(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    Map<String, String> values =
        Stream.of((query == null ? "" : query).split("&"))
            .map(pair -> (pair + "=").split("=", -1))
            .collect(
                Collectors.toMap(
                    pair -> pair[0],
                    pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                    (first, second) -> first));
    Function<String, String> value = name -> values.getOrDefault(name, "");
    return new Listeners.Known(value.apply("path"), value.apply("shown"), value.apply("told"));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = RequestHandler.class.getResourceAsStream("/plumbline/serve/" + name)) {
      return in.readAllBytes();
    }
  }

  private static byte[] text(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void headers(HttpExchange exchange, String type) {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      headers(exchange, answer.type());
      int length = answer.bytes().length;
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().set("Content-Length", Integer.toString(length));
        exchange.sendResponseHeaders(answer.status(), -1);
      } else {
        exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
        exchange.getResponseBody().write(answer.bytes());
      }
    }
  }
}
