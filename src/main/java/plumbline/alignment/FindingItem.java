package plumbline.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Objective;
import plumbline.model.Team;
import plumbline.text.Phrase;

/**
 * The findings of one rule and class about one team, or about the company: they are one thing to
 * look at, however many goals it shows in.
 *
 * @param findings at least one, in the report's order
 */
public record FindingItem(List<Finding> findings) {
  private static final int MOST_NAMED = 10;

  /** Two are told one by one: what they say together would be no shorter. */
  private static final int FEWEST = 3;

  public FindingItem {
    findings = List.copyOf(findings);
  }

  /** What makes findings one item; a cluster is one of its own. */
  private record Key(String rule, FindingClass as, String whose, boolean accepted) {}

  /** Puts together what belongs together, in the order of each item's first finding. */
  public static List<FindingItem> of(List<Finding> findings) {
    Map<Key, List<Finding>> items = new LinkedHashMap<>();
    for (Finding one : findings) {
      items.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one);
    }
    return items.values().stream().flatMap(FindingItem::items).toList();
  }

  private static Stream<FindingItem> items(List<Finding> alike) {
    return alike.size() < FEWEST
        ? alike.stream().map(one -> new FindingItem(List.of(one)))
        : Stream.of(new FindingItem(alike));
  }

  private static Key key(Finding one) {
    boolean apart = one.subject() instanceof Subject.OfCluster;
    String whose = apart ? "cluster " + one.subject().id() : one.teams().toString();
    return new Key(one.rule(), one.findingClass(), whose, one.isAccepted());
  }

  public Finding first() {
    return findings.get(0);
  }

  /** Whose card it belongs to; empty for what belongs to no team. */
  public Optional<Team> team() {
    return first().teams().stream().findFirst();
  }

  public boolean isSeveral() {
    return findings.size() > 1;
  }

  /** What it finds, for example {@code No key result (6): Grow, Sell and 4 more}. */
  public Message message() {
    if (!isSeveral()) {
      return first().message();
    }
    List<Object> goals = goals();
    return Message.of(
        "finding.several",
        Phrase.of("rule." + first().rule() + ".title"),
        findings.size(),
        goals.subList(0, Math.min(MOST_NAMED, goals.size())),
        Math.max(0, goals.size() - MOST_NAMED));
  }

  /** What the findings are about: key results where each is, else objectives, else teams. */
  private List<Object> goals() {
    return findings.stream().flatMap(FindingItem::goal).distinct().toList();
  }

  private static Stream<Object> goal(Finding finding) {
    if (finding.subject() instanceof Subject.OfKeyResult of) {
      return Stream.of(new OwnedKeyResult(of.objective(), of.keyResult()));
    }
    List<Objective> about = finding.subject().about();
    return about.isEmpty()
        ? finding.teams().stream().map(team -> team)
        : about.stream().map(one -> one);
  }
}
