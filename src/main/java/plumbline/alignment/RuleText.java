package plumbline.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import plumbline.text.Language;

/** What each rule finds, why, and what to do: the Markdown pages beside the rules. */
public final class RuleText {
  private RuleText() {}

  /** The page of a rule in a language, else in English; empty where there is no such rule. */
  public static Optional<String> of(String id, Language language) {
    if (!id.matches("[a-z]+(-[a-z]+)*")) {
      return Optional.empty();
    }
    String tag = language.tag();
    return read(tag + "/" + id).or(() -> read(tag.split("-")[0] + "/" + id)).or(() -> read(id));
  }

  private static Optional<String> read(String name) {
    try (InputStream in = RuleText.class.getResourceAsStream("/plumbline/rules/" + name + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
