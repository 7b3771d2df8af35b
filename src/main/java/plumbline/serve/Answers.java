package plumbline.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plumbline.render.OutputFile;
import plumbline.render.template.TemplateMistake;
import plumbline.view.Urls;

/** Finds what a path shows in a state. The last few answers are kept, for who asks again. */
final class Answers {
  private static final int KEPT = 16;
  private static final String INDEX = "index.html";

  private final Map<Asked, Answer> kept =
      new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Answer> eldest) {
          return size() > KEPT;
        }
      };

  private record Asked(int state, String path) {}

  /**
   * What is at a path.
   *
   * @param path below the site's root, without the first {@code /}; only what the site has is found
   */
  Answer of(State state, String path) {
    Asked asked = new Asked(state.number(), path);
    synchronized (kept) {
      if (kept.containsKey(asked)) {
        return kept.get(asked);
      }
    }
    Answer answer = made(state, path);
    synchronized (kept) {
      if (answer.isPage()) {
        kept.put(asked, answer);
      }
    }
    return answer;
  }

  /** Whether a path names a folder that has a page, and lacks its last {@code /}. */
  boolean isFolder(State state, String path) {
    return !path.endsWith("/")
        && of(state, path).status() == 404
        && of(state, path + "/").status() == 200;
  }

  /** The file that a path means: of a folder, its index. */
  static String file(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
  }

  private static Answer made(State state, String path) {
    if (state.site().isEmpty()) {
      return BarePage.afterErrors(503, "");
    }
    Served site = state.site().get();
    String name = file(path);
    try {
      Optional<OutputFile> file = site.file(name);
      return file.isPresent()
          ? new Answer(200, ContentTypes.of(name), file.get().bytes())
          : new Answer(404, ContentTypes.PAGE, site.file(Urls.NOT_FOUND).orElseThrow().bytes());
    } catch (TemplateMistake e) {
      return BarePage.afterErrors(500, Panel.of(Mistake.of(e).problems(), state.files()));
    }
  }
}
