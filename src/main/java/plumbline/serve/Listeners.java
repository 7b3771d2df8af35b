package plumbline.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The pages that are open in browsers, each told by server-sent events when it is another. */
final class Listeners {
  private final Answers answers;
  private final List<Listener> open = new CopyOnWriteArrayList<>();

  Listeners(Answers answers) {
    this.answers = answers;
  }

  /**
   * What a browser knows.
   *
   * @param path of the page
   * @param shown the mark of the page as the browser has it
   * @param told the mark of the panel as the browser has it
   */
  record Known(String path, String shown, String told) {}

  /** A page in a browser. */
  private static final class Listener {
    private final HttpExchange exchange;
    private final String path;
    private final String shown;
    private String told;

    private Listener(HttpExchange exchange, Known known) {
      this.exchange = exchange;
      this.path = known.path;
      this.shown = known.shown;
      this.told = known.told;
    }

    private synchronized void send(String text) throws IOException {
      exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    }
  }

  /**
   * Keeps an exchange open.
   *
   * @param now asked after the page is listed, so that no change is missed
   */
  void join(HttpExchange exchange, Known known, Supplier<State> now) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    Listener listener = new Listener(exchange, known);
    send(listener, "retry: 500\n\n");
    open.add(listener);
    changed(now);
  }

  /** The paths of the open pages. */
  Set<String> paths() {
    return open.stream().map(listener -> listener.path).collect(Collectors.toSet());
  }

  /** Tells every page that is another now, or has other problems. */
  synchronized void changed(Supplier<State> now) {
    open.forEach(listener -> tell(listener, now.get()));
  }

  /** Finds out which browsers are gone. */
  void knock() {
    open.forEach(listener -> send(listener, ": still here\n\n"));
  }

  private void tell(Listener listener, State state) {
    String mark = answers.of(state, listener.path).mark(state.looks());
    if (!mark.equals(listener.shown)) {
      send(listener, "event: reload\ndata: now\n\n");
    } else {
      tell(listener, Panel.of(state));
    }
  }

  private void tell(Listener listener, String panel) {
    String mark = LivePage.told(panel);
    if (!mark.equals(listener.told)) {
      listener.told = mark;
      String data = panel.replace("\n", "\ndata: ");
      send(listener, "event: problems\ndata: " + data + "\n\n");
    }
  }

  private void send(Listener listener, String text) {
    try {
      listener.send(text);
    } catch (IOException e) {
      open.remove(listener);
      listener.exchange.close();
    }
  }

  void close() {
    open.forEach(listener -> listener.exchange.close());
    open.clear();
  }
}
