package plumbline.page.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.alignment.Report;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.text.Figure;

/** Says in sentences what a report found. */
public final class AlignmentWords {
  private final Site site;
  private final Report report;
  private final Words words;

  public AlignmentWords(Site site, Report report) {
    this.site = site;
    this.report = report;
    this.words = site.words();
  }

  /** What the report says first, in a few sentences. */
  public String sentence() {
    return report.headline().stream()
        .map(message -> site.language().say(message.phrase()))
        .collect(Collectors.joining(" "));
  }

  /** What puts the findings into perspective. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (report.topOkrsMayBeUnknown()) {
      remarks.add(words.say("found.top-unknown"));
    }
    if (report.forming()) {
      remarks.add(words.say("found.forming", site.settings().alignment().graceDays()));
    }
    if (report.bottomUpShare().isPresent()) {
      remarks.add(
          words.say(
              "found.bottom-up",
              new Figure.Percent(report.bottomUpShare().getAsDouble()),
              report.bottomUpStated()));
    }
    return remarks;
  }
}
