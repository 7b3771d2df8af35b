package plumbline.graph;

import java.util.List;
import java.util.function.Function;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.score.Scores;
import plumbline.text.Language;

/**
 * What the pictures are made from.
 *
 * @param language that scores are written in
 */
public record DrawingInput(
    OkrGraph graph, Scores scores, Marks marks, Addresses addresses, Language language) {
  /**
   * What the analysis says.
   *
   * @param state {@code anchor}, {@code aligned}, {@code explained}, {@code unexplained}; empty for
   *     an objective that is not live
   * @param findings the ids of the rules that found something about an objective
   */
  public record Marks(
      Function<Objective, String> state, Function<Objective, List<String>> findings) {
    /**
     * What the reports say.
     *
     * @param reportOf the report of an objective's cycle
     */
    public static Marks of(Function<Objective, Report> reportOf) {
      return new Marks(
          one -> reportOf.apply(one).state(one).map(AlignmentState::word).orElse(""),
          one ->
              reportOf.apply(one).of(one).stream()
                  .filter(finding -> !finding.isAccepted())
                  .map(Finding::rule)
                  .distinct()
                  .toList());
    }
  }

  /**
   * Where the boxes lead, as seen from the page that the picture is on.
   *
   * @param objective an objective's page; {@code #} and a key result's id is added to it
   * @param owner a team's page, or that of a person without a team, best at what it has to show
   */
  public record Addresses(Function<Objective, String> objective, Function<Owner, String> owner) {}
}
