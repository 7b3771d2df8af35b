package plumbline.render.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** What one page may take: time, and characters. Beyond it the template is wrong, not the page. */
final class PageBudget {
  static final Duration MOST_TIME = Duration.ofSeconds(20);
  static final int MOST_CHARACTERS = 64_000_000;

  private static final ScheduledThreadPoolExecutor WATCH = watch();

  private final Environment page;
  private final Thread thread = Thread.currentThread();
  private final Duration most;
  private boolean ended;
  private Optional<TemplateException> excess = Optional.empty();

  private PageBudget(Environment page, Duration most) {
    this.page = page;
    this.most = most;
  }

  private static ScheduledThreadPoolExecutor watch() {
    ThreadFactory daemon =
        task -> {
          Thread thread = new Thread(task, "plumbline-template-watch");
          thread.setDaemon(true);
          return thread;
        };
    ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, daemon);
    watch.setRemoveOnCancelPolicy(true);
    return watch;
  }

  /**
   * Makes a page within its budget.
   *
   * @throws TemplateException when it takes too long, at the place where that was seen
   */
  static void process(Environment page, Duration most) throws TemplateException, IOException {
    PageBudget budget = new PageBudget(page, most);
    var alarm = WATCH.schedule(budget::end, most.toMillis(), TimeUnit.MILLISECONDS);
    try {
      page.process();
    } catch (RuntimeException | TemplateException e) {
      if (budget.settle().isPresent()) {
        throw budget.excess.get();
      }
      throw e;
    } finally {
      alarm.cancel(false);
      budget.settle();
    }
  }

  /** Sees where the page is, and stops it. */
  private synchronized void end() {
    if (!ended) {
      excess = Optional.of(place());
      thread.interrupt();
    }
  }

  private TemplateException place() {
    String what =
        "the page takes longer than "
            + most.toSeconds()
            + " s; is there a list or a call without an end?";
    try {
      return new TemplateException(what, page);
    } catch (RuntimeException e) {
      // The page goes on while it is looked at.
      return new TemplateException(what, null);
    }
  }

  /** From here on the page is not stopped; an interruption that came is taken back. */
  private synchronized Optional<TemplateException> settle() {
    ended = true;
    if (excess.isPresent()) {
      Thread.interrupted();
    }
    return excess;
  }

  /** Text that ends where it becomes too long for a page. */
  static final class Bounded extends Writer {
    private final Writer out;
    private long room = MOST_CHARACTERS;

    Bounded(Writer out) {
      this.out = out;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      take(length);
      out.write(chars, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      take(length);
      out.write(text, from, length);
    }

    private void take(int length) throws IOException {
      room -= length;
      if (room < 0) {
        throw new TooLong(
            new TemplateException(
                "the page is longer than 64 million characters",
                Environment.getCurrentEnvironment()));
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** The page became too long; the cause says where. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;

    TooLong(TemplateException place) {
      super(place);
    }

    TemplateException place() {
      return (TemplateException) getCause();
    }
  }
}
