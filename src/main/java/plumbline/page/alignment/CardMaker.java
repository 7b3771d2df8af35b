package plumbline.page.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.alignment.Subject;
import plumbline.model.Cycle;
import plumbline.model.Team;
import plumbline.page.goal.FindingViewMaker;
import plumbline.page.goal.ShareViewMaker;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.why.ShareExplanation;
import plumbline.view.AlignmentPage.Card;
import plumbline.view.FindingView;
import plumbline.view.LinkTo;
import plumbline.view.ShareView;

/**
 * Makes the cards of findings: one a team; a cluster has one of its own, and what belongs to no
 * team is the company's.
 */
final class CardMaker {
  private final Site site;
  private final Cycle cycle;
  private final Links links;
  private final FindingViewMaker findings;

  CardMaker(Site site, Cycle cycle, Links links) {
    this.site = site;
    this.cycle = cycle;
    this.links = links;
    this.findings = new FindingViewMaker(site, links);
  }

  List<Card> cards(List<Finding> of) {
    Map<String, List<Finding>> byCard = new LinkedHashMap<>();
    of.forEach(
        finding -> byCard.computeIfAbsent(idOf(finding), key -> new ArrayList<>()).add(finding));
    return byCard.entrySet().stream()
        .map(together -> card(together.getKey(), together.getValue()))
        .toList();
  }

  /** The anchor of a team's card. */
  static String idOf(Team team) {
    return "of_" + team.id();
  }

  private static String idOf(Finding finding) {
    if (finding.subject() instanceof Subject.OfCluster) {
      return "cluster_" + finding.subject().id().replaceAll("[^\\p{L}\\p{N}]", "-");
    }
    return finding.teams().isEmpty() ? "of_company" : idOf(finding.teams().get(0));
  }

  private Card card(String id, List<Finding> together) {
    Finding first = together.get(0);
    List<FindingView> views = findings.items(together);
    if (first.subject() instanceof Subject.OfCluster) {
      return plain(id, cluster(first.teams()), Optional.empty(), views);
    }
    if (first.teams().isEmpty()) {
      LinkTo company = links.to(site.graph().company());
      return plain(id, company.text(), Optional.of(company.url()), views);
    }
    Team team = first.teams().get(0);
    Optional<ShareView> share =
        site.share(team, cycle).map(of -> ShareViewMaker.of(site.words(), of));
    return new Card(
        id,
        team.name(),
        Optional.of(links.to(team).url()),
        share,
        share.flatMap(new ShareExplanation(site)::ofTeam),
        views);
  }

  private String cluster(List<Team> teams) {
    return teams.isEmpty()
        ? site.words().say("report.cluster")
        : site.words()
            .say("report.cluster-of", site.words().listed(teams.stream().map(Team::name).toList()));
  }

  private static Card plain(
      String id, String of, Optional<String> url, List<FindingView> findings) {
    return new Card(id, of, url, Optional.empty(), Optional.empty(), findings);
  }
}
