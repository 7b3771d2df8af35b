package plumbline.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import plumbline.content.source.ContentFolder;
import plumbline.model.Problem;
import plumbline.render.template.TemplateMistake;
import plumbline.view.Urls;

/**
 * The state that browsers are shown now. States follow each other whole: nobody sees half of one.
 */
final class ShownState {
  private final Listeners listeners;
  private final CountDownLatch begun = new CountDownLatch(1);
  private volatile State state = new State(0, 0, Optional.empty(), List.of(), ContentFolder.none());

  ShownState(Listeners listeners) {
    this.listeners = listeners;
  }

  /** The state now; waits for the first one. */
  State now() throws InterruptedException {
    begun.await();
    return state;
  }

  /** The state now; empty where there is no first one within this time. */
  Optional<State> within(Duration longest) throws InterruptedException {
    return begun.await(longest.toNanos(), TimeUnit.NANOSECONDS)
        ? Optional.of(state)
        : Optional.empty();
  }

  /** The state now, once there is one. */
  State latest() {
    return state;
  }

  /** Whether this site is the one that is shown. */
  boolean isShown(Served site) {
    return state.site().filter(shown -> shown == site).isPresent();
  }

  /**
   * Makes the pages that are open, and the first one.
   *
   * @throws Mistake when a template is wrong
   */
  void check(Served site) throws Mistake {
    Set<String> paths = new TreeSet<>(listeners.paths());
    paths.add(Urls.HOME);
    try {
      paths.forEach(path -> site.file(Answers.file(path)));
    } catch (TemplateMistake e) {
      throw Mistake.of(e);
    }
  }

  /**
   * Shows a new state.
   *
   * @param site empty: the last one without errors stays
   * @param looks whether styles, scripts or pictures differ
   */
  State show(Optional<Served> site, List<Problem> problems, ContentFolder files, boolean looks) {
    State next;
    synchronized (this) {
      int now = state.looks() + (looks ? 1 : 0);
      next = new State(state.number() + 1, now, site.or(() -> state.site()), problems, files);
      state = next;
    }
    tell();
    return next;
  }

  /** Shows a site in place of another, where that is still shown. */
  void replace(Served early, Served whole) {
    synchronized (this) {
      if (!isShown(early)) {
        return;
      }
      state =
          new State(
              state.number() + 1,
              state.looks(),
              Optional.of(whole),
              state.problems(),
              state.files());
    }
    tell();
  }

  private void tell() {
    begun.countDown();
    listeners.changed(() -> state);
  }
}
