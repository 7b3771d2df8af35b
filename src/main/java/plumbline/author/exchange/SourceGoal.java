package plumbline.author.exchange;

import java.util.ArrayList;
import java.util.List;

/** An objective of another program's tables, with the lines of its key results. */
final class SourceGoal {
  private final SourceLine line;
  private final String title;
  private final List<SourceLine> keyResults = new ArrayList<>();

  SourceGoal(SourceLine line, String title) {
    this.line = line;
    this.title = title;
  }

  SourceLine line() {
    return line;
  }

  String title() {
    return title;
  }

  List<SourceLine> keyResults() {
    return keyResults;
  }
}
