package plumbline.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.config.Flags;

/** Shows the site of a folder to browsers on this machine, and each change of it at once. */
public final class Server implements AutoCloseable {
  private static final int KNOCK_SECONDS = 15;
  private static final Duration PATIENCE = Duration.ofMillis(700);

  static {
    // Else the system holds small packets back, up to 40 ms each.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // Seconds; else a request that is sent in part holds a thread for ever.
    System.setProperty("sun.net.httpserver.maxReqTime", "15");
  }

  private static final int MOST_THREADS = 64;

  private final HttpServer http;
  private final WatchedFolder disk;
  private final Rebuilder workshop;
  private final Listeners listeners;
  private final KeptHistory history;
  private final ExecutorService requests = requests();
  private final ScheduledExecutorService knocking =
      Executors.newSingleThreadScheduledExecutor(Server::daemon);
  private final CountDownLatch closed = new CountDownLatch(1);

  private Server(Wanted wanted, HttpServer http, Consumer<Rebuilt> listener) throws IOException {
    Answers answers = new Answers();
    this.http = http;
    this.listeners = new Listeners(answers);
    this.history = wanted.history ? KeptHistory.around(wanted.dir) : KeptHistory.none();
    this.disk = WatchedFolder.of(wanted.dir, wanted.poll, wanted.doubt);
    ShownState stage = new ShownState(listeners);
    this.workshop = new Rebuilder(disk, new SiteMaker(wanted.flags, history), stage, listener);
    http.setExecutor(requests);
    http.createContext("/", new RequestHandler(stage, answers, listeners, PATIENCE)::handle);
  }

  /**
   * What is to be shown, and how.
   *
   * @param dir the folder that holds the content
   * @param port from 0 to 65535; 0 takes any that is free
   * @param poll whether to look for changes again and again, where no system tells of them
   * @param history whether to show how the goals came to be what they are
   * @param doubt how long a file that looks wrong must stay as it is, before that is said
   * @param flags asked for each time, because the day may be another
   */
  public record Wanted(
      Path dir, int port, boolean poll, boolean history, Duration doubt, Supplier<Flags> flags) {}

  /**
   * Starts; returns before the first page is made, which a browser waits for.
   *
   * @param listener is told of every state, on a thread of its own
   * @throws PortBusy when another program listens there
   * @throws IOException when the repository cannot be read
   */
  public static Server start(Wanted wanted, Consumer<Rebuilt> listener) throws IOException {
    HttpServer http = bind(wanted.port);
    try {
      Server server = new Server(wanted, http, listener);
      server.workshop.start();
      http.start();
      server.knocking.scheduleWithFixedDelay(
          server.listeners::knock, KNOCK_SECONDS, KNOCK_SECONDS, TimeUnit.SECONDS);
      return server;
    } catch (IOException | RuntimeException e) {
      http.stop(0);
      throw e;
    }
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress own = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    try {
      return HttpServer.create(new InetSocketAddress(own, port), 0);
    } catch (BindException e) {
      throw new PortBusy(port);
    }
  }

  /** A bounded number of threads, which end where nothing is asked for a while. */
  private static ExecutorService requests() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            MOST_THREADS,
            MOST_THREADS,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            Server::daemon);
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "plumbline-http");
    thread.setDaemon(true);
    return thread;
  }

  /** Where a browser finds the first page. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
  }

  /**
   * Whether changes are looked for again and again, because it was wanted or nothing else works.
   */
  public boolean isPolling() {
    return disk.isPolled();
  }

  /** Waits until the server is closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    workshop.close();
    knocking.shutdownNow();
    listeners.close();
    http.stop(0);
    requests.shutdownNow();
    history.close();
    closed.countDown();
  }
}
