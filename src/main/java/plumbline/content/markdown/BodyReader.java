package plumbline.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import plumbline.content.yaml.FrontMatter;
import plumbline.model.Body;
import plumbline.model.BodyLink;
import plumbline.model.Location;
import plumbline.model.Problem;

/** Reads a body: the text below the fields, with the links in it. */
public final class BodyReader {
  private final FrontMatter file;
  private final String path;

  private BodyReader(FrontMatter file, String path) {
    this.file = file;
    this.path = path;
  }

  /** The body with its links; problems get what cannot be a link from the content. */
  public static Body read(FrontMatter file, String path, List<Problem> problems) {
    String markdown = file.body();
    if (markdown.isBlank()) {
      return Body.empty(path);
    }
    HiddenInText.problem(markdown, new Location(path, file.bodyLine(), 1)).ifPresent(problems::add);
    BodyReader reader = new BodyReader(file, path);
    BoundedParse.Outcome read = Markdown.read(markdown);
    read.breach().ifPresent(breach -> problems.add(reader.unreadable(breach)));
    List<BodyLink> links =
        read.document().map(new TextLinks(reader::locate, problems)::in).orElse(List.of());
    return new Body(markdown, path, links);
  }

  private Problem unreadable(TextLimits.Breach breach) {
    return Problem.warning(
        "beyond-limits",
        new Location(path, file.bodyLine() + breach.line(), 1),
        "found " + breach.found() + ", expected a text that can be read as Markdown",
        "It is shown as it is written, without links: write it flatter or in more paragraphs, or"
            + " put it into assets/.");
  }

  private Location locate(BasedSequence part) {
    String before = file.body().substring(0, part.getStartOffset());
    int line = file.bodyLine() + (int) before.chars().filter(c -> c == '\n').count();
    return new Location(path, line, before.length() - before.lastIndexOf('\n'));
  }
}
