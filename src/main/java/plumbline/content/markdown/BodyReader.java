package plumbline.content.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import plumbline.content.yaml.FrontMatter;
import plumbline.model.Body;
import plumbline.model.BodyLink;
import plumbline.model.BodyLink.Kind;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/** Finds the links to content in a body. Links in code, and links to other sites, are none. */
public final class BodyReader {
  /** A scheme, another host, or nothing at all: nothing that content could hold. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*|#|");

  private final FrontMatter file;
  private final String path;
  private final List<Problem> problems;
  private final List<BodyLink> links = new ArrayList<>();

  private BodyReader(FrontMatter file, String path, List<Problem> problems) {
    this.file = file;
    this.path = path;
    this.problems = problems;
  }

  /** The body with its links; problems get what cannot be a link from the content. */
  public static Body read(FrontMatter file, String path, List<Problem> problems) {
    String markdown = file.body();
    if (markdown.isBlank()) {
      return Body.empty(path);
    }
    HiddenInText.problem(markdown, new Location(path, file.bodyLine(), 1)).ifPresent(problems::add);
    BodyReader reader = new BodyReader(file, path, problems);
    BoundedParse.Outcome read = Markdown.read(markdown);
    read.document().ifPresent(reader::visit);
    read.breach().ifPresent(breach -> problems.add(reader.unreadable(breach)));
    return new Body(markdown, path, reader.links);
  }

  private Problem unreadable(TextLimits.Breach breach) {
    return Problem.warning(
        "beyond-limits",
        new Location(path, file.bodyLine() + breach.line(), 1),
        "found " + breach.found() + ", expected a text that can be read as Markdown",
        "It is shown as it is written, without links: write it flatter or in more paragraphs, or"
            + " put it into assets/.");
  }

  private void visit(Node top) {
    for (Node node : top.getDescendants()) {
      if (node instanceof Link || node instanceof Image || node instanceof Reference) {
        file(((LinkNodeBase) node).getUrl());
      } else if (node instanceof WikiLink wiki) {
        add(Kind.REFERENCE, wiki.getLink().toString().strip(), wiki.getLink());
      } else if (node instanceof Mention mention) {
        add(Kind.MENTION, mention.id(), mention.getChars());
      }
    }
  }

  private void file(BasedSequence url) {
    String target = url.unescape();
    if (ELSEWHERE.matcher(target).matches()) {
      return;
    }
    if (target.startsWith("#")) {
      add(Kind.PLACE, target.substring(1), url);
      return;
    }
    if (target.startsWith("/")) {
      problems.add(
          Problem.warning(
              "absolute-link",
              locate(url),
              "found the absolute link '"
                  + PrintableText.inMessage(target)
                  + "', expected one relative to this file",
              "Write the way from this file's folder, for example ../teams/sales.md."));
      return;
    }
    add(Kind.FILE, target, url);
  }

  private void add(Kind kind, String target, BasedSequence written) {
    links.add(new BodyLink(kind, target, locate(written)));
  }

  private Location locate(BasedSequence part) {
    String before = file.body().substring(0, part.getStartOffset());
    int line = file.bodyLine() + (int) before.chars().filter(c -> c == '\n').count();
    return new Location(path, line, before.length() - before.lastIndexOf('\n'));
  }
}
