package plumbline.render.data;

import java.nio.charset.StandardCharsets;
import plumbline.render.OutputFile;
import plumbline.view.SearchIndex;
import plumbline.view.Urls;

/**
 * What the search loads when it opens, and when it is asked for earlier cycles. Each is a plain
 * script with one call in it, because a page on the disk cannot read data in any other way.
 */
public final class SearchFiles {
  private SearchFiles() {}

  /** What is searched at first. */
  public static OutputFile of(SearchIndex index) {
    return script(Urls.SEARCH_INDEX, "index", index);
  }

  /** What is searched besides when it is asked for. */
  public static OutputFile earlier(SearchIndex.Goals goals) {
    return script(Urls.SEARCH_EARLIER, "earlier", goals);
  }

  /** What a page opens to search in. */
  public static OutputFile dialog(String html) {
    return script(Urls.SEARCH_DIALOG, "dialog", new Dialog(html));
  }

  private record Dialog(String html) {}

  private static OutputFile script(String path, String function, Record data) {
    String call =
        "Plumbline.search." + function + "(" + inScript(RecordJson.compact(data)) + ");\n";
    return new OutputFile(path, call.getBytes(StandardCharsets.UTF_8));
  }

  /** JSON that a script can hold wherever it stands: no tag, no line end of JavaScript's own. */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
