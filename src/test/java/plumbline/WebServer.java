package plumbline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Serves a folder from the own machine, below a path, as any static host does, with the security
 * policy that the documentation recommends as a header.
 */
final class WebServer implements AutoCloseable {
  private static final String BELOW = "/some/where/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "json", "application/json");

  private static final String POLICY = "Content-Security-Policy";
  private static final Path DOCUMENTED = Path.of("src/docs/templates.md");

  private final String policy = documentedPolicy();
  private final HttpServer server;
  private final Path folder;
  private final List<String> missing = new CopyOnWriteArrayList<>();

  private WebServer(HttpServer server, Path folder) {
    this.server = server;
    this.folder = folder.toAbsolutePath().normalize();
  }

  static WebServer of(Path folder) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    WebServer web = new WebServer(HttpServer.create(address, 0), folder);
    web.server.createContext("/", web::answer);
    web.server.start();
    return web;
  }

  private static String documentedPolicy() {
    try (Stream<String> lines = Files.lines(DOCUMENTED)) {
      return lines
          .filter(line -> line.startsWith(POLICY + ": "))
          .map(line -> line.substring(POLICY.length() + 2))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + BELOW;
  }

  /** What was asked for and is not there. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = path.startsWith(BELOW) ? folder.resolve(path.substring(BELOW.length())) : folder;
      if (!file.normalize().startsWith(folder) || !Files.isRegularFile(file)) {
        missing.add(path);
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String name = file.getFileName().toString();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      exchange.getResponseHeaders().set("Content-Type", type == null ? "text/plain" : type);
      exchange.getResponseHeaders().set(POLICY, policy);
      byte[] bytes = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
