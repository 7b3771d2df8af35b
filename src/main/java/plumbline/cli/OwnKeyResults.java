package plumbline.cli;

import java.util.List;
import java.util.Optional;
import plumbline.Checked;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.text.NearestWords;
import plumbline.text.PrintableText;

/**
 * The key results that one person answers for and that are open now: by themselves, and those of
 * the teams that they lead.
 */
record OwnKeyResults(List<One> list) {
  /** One of them. */
  record One(Objective objective, KeyResult keyResult) {
    /** What it is and what was said last. */
    String sentence(Console console) {
      String last =
          keyResult.checkIns().stream()
              .reduce((a, b) -> b)
              .map(
                  one ->
                      " ("
                          + one.date()
                          + one.value().map(value -> ": " + value.toPlainString()).orElse("")
                          + ")")
              .orElse("");
      return console.bold(PrintableText.printable(keyResult.title()))
          + last
          + " of "
          + PrintableText.printable(objective.title());
    }
  }

  static OwnKeyResults of(Authoring authoring, Checked known, Optional<String> as) {
    OkrGraph graph = known.analysis().graph();
    String email = authoring.author().email();
    Owner owner =
        as.isPresent() ? named(authoring, graph, as.get()) : self(authoring, known, email);
    List<One> own =
        graph.objectives().stream()
            .filter(one -> isOpen(graph.cycleOf(one), known) && one.status().isLive())
            .flatMap(one -> one.keyResults().stream().map(each -> new One(one, each)))
            .filter(one -> one.keyResult.status().isLive() && isOf(graph, owner, one))
            .toList();
    if (own.isEmpty()) {
      throw authoring.wrong(
          owner.name()
              + " answers for no key result that is open on "
              + known.analysis().settings().asOf()
              + ". Name one: plumbline checkin REF VALUE.");
    }
    return new OwnKeyResults(own);
  }

  /** One of them as it is named on the command line. */
  String example() {
    return list.get(0).objective.id().name() + "#" + list.get(0).keyResult.id();
  }

  private static boolean isOpen(Cycle cycle, Checked known) {
    return cycle.phase(known.analysis().settings().asOf()) == Cycle.Phase.RUNNING;
  }

  private static boolean isOf(OkrGraph graph, Owner owner, One one) {
    Owner answers = graph.owner(one.objective, one.keyResult);
    return answers.equals(owner)
        || answers instanceof plumbline.model.Team team
            && graph.lead(team).filter(owner::equals).isPresent();
  }

  private static Owner named(Authoring authoring, OkrGraph graph, String id) {
    List<String> people = graph.people().stream().map(Owner::id).toList();
    return graph
        .owner(id)
        .orElseThrow(
            () ->
                authoring.wrong(
                    "'"
                        + id
                        + "' is nobody's id. "
                        + NearestWords.hint(id, people, "Look into content/people.")));
  }

  private static Owner self(Authoring authoring, Checked known, String email) {
    return Authoring.personOf(known, email)
        .orElseThrow(
            () ->
                authoring.wrong(
                    email.isEmpty()
                        ? "Git does not say who you are. Say it: plumbline checkin --as PERSON."
                        : "No person has the e-mail "
                            + email
                            + ", as Git calls you. Say who you are with --as PERSON, or add email: "
                            + email
                            + " to your file in content/people."));
  }
}
