package plumbline.author;

import java.util.List;
import java.util.Optional;
import plumbline.author.Value.Fields;
import plumbline.content.source.SourceFile;
import plumbline.content.yaml.FrontMatter;
import plumbline.model.Problem;

/**
 * A Markdown file of the content: what its author wrote, in the order in which it was written.
 *
 * @param path from the folder that holds the content folder, with {@code /} between names
 * @param body the Markdown below the fields, with {@code \n} line ends
 */
public record ContentFile(String path, Fields fields, String body) {
  /** What a file says; empty, with problems, where it cannot be read. */
  public static Optional<ContentFile> read(SourceFile file, List<Problem> problems) {
    return FrontMatter.of(file, problems)
        .map(parts -> new ContentFile(file.path(), Value.of(parts.fields()), parts.body()));
  }

  /** The same with other fields. */
  public ContentFile with(Fields other) {
    return new ContentFile(path, other, body);
  }

  /** The file's text. */
  public NewFile written() {
    return new NewFile(path, "---\n" + YamlText.block(fields) + "---\n" + body);
  }

  /** The path below the content folder without {@code .md}: {@code okrs/2026-q1/seo}. */
  public String name() {
    String below = path.substring(path.indexOf('/') + 1);
    return below.endsWith(".md") ? below.substring(0, below.length() - 3) : below;
  }

  /** The first folder below the content folder: {@code okrs}; empty for the company. */
  public String folder() {
    String name = name();
    return name.substring(0, Math.max(0, name.indexOf('/')));
  }
}
