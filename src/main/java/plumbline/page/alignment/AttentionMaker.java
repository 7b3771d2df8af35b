package plumbline.page.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.text.Phrase;
import plumbline.view.AlignmentPage.Card;
import plumbline.view.AlignmentPage.Cut;
import plumbline.view.AlignmentPage.Kind;

/** Makes the list of what wants attention: each kind once, and below it whom it concerns. */
final class AttentionMaker {
  private static final String UNSERVED = "unserved-objective";

  /** How many cards a kind has where the report is too long for all. */
  private static final int FIRST = 3;

  private final Site site;
  private final Report report;
  private final CardMaker cards;

  AttentionMaker(Site site, Report report, Links links) {
    this.site = site;
    this.report = report;
    this.cards = new CardMaker(site, report.cycle(), links);
  }

  /** The most first, else in the order of the rules. */
  List<Kind> kinds() {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    report.attention().stream()
        .filter(finding -> !finding.rule().equals(UNSERVED))
        .forEach(one -> byRule.computeIfAbsent(one.rule(), id -> new ArrayList<>()).add(one));
    return byRule.values().stream()
        .sorted(Comparator.comparing((List<Finding> all) -> -all.size()))
        .map(this::kind)
        .toList();
  }

  private Kind kind(List<Finding> all) {
    String rule = all.get(0).rule();
    long teams = all.stream().flatMap(one -> one.teams().stream()).distinct().count();
    List<Card> of = cards.cards(all);
    int room = FindingsPageMaker.isNeeded(site, report.cycle()) ? FIRST : of.size();
    Optional<String> more =
        Optional.of(site.words().say("report.more", of.size() - room))
            .filter(words -> of.size() > room);
    return new Kind(
        site.words()
            .say("report.kind", Phrase.of("rule." + rule + ".title"), all.size(), (int) teams),
        new Cut<>(of.stream().limit(room).toList(), more));
  }
}
