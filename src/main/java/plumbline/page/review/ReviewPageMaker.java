package plumbline.page.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.change.Aspect;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.change.Nature;
import plumbline.model.Company;
import plumbline.model.Objective;
import plumbline.model.Problem;
import plumbline.model.Team;
import plumbline.page.goal.FindingViewMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.review.GoalReview;
import plumbline.review.Review;
import plumbline.view.FindingView;
import plumbline.view.ReviewPage;
import plumbline.view.ReviewPage.ItemView;
import plumbline.view.ReviewPage.ProblemView;
import plumbline.view.ReviewPage.Section;
import plumbline.view.Urls;

/** Makes the page 'This change'. */
public final class ReviewPageMaker {
  private static final Comparator<GoalReview> COMPANY_FIRST =
      Comparator.comparing(goal -> !goal.change().item().owner().equals(Optional.of(Company.ID)));

  private final Review review;
  private final Site site;
  private final Links links = new Links(Urls.REVIEW);
  private final ReviewItems items;

  private ReviewPageMaker(Review review, Site site) {
    this.review = review;
    this.site = site;
    this.items = new ReviewItems(review, site.language(), links);
  }

  /** What a change means, without a preview around it. */
  public static ReviewPage of(Review review) {
    return new ReviewPageMaker(review, Site.of(review.after().analysis())).page();
  }

  /** The page of a preview. */
  public static ReviewPage of(Review review, Site preview) {
    return new ReviewPageMaker(review, preview).page();
  }

  private ReviewPage page() {
    Words words = site.words();
    RulesSwitchedOff silenced = new RulesSwitchedOff(review, words);
    List<FindingView> brought = findings(review.findings().brought(), site);
    Site before = new Site(review.before().analysis(), site.language(), Optional.empty());
    List<FindingView> cleared =
        findings(new EasedWords(review, words).without(silenced.reallyCleared()), before).stream()
            .map(ReviewPageMaker::withoutLinks)
            .toList();
    boolean comparable = review.isComparable();
    List<Section> sections = sections();
    return new ReviewPage(
        new FrameMaker(site)
            .of(PageIdentity.of(Urls.REVIEW, words.say("review.title"), Urls.REVIEW), List.of()),
        review.before().name(),
        review.after().name(),
        new ReviewSummary(review, sections, words).sentence(),
        comparable,
        Stream.of(silenced.sentences(), new EasedWords(review, words).sentences(), lost())
            .flatMap(List::stream)
            .toList(),
        gained(),
        sections,
        brought,
        cleared,
        problems(comparable ? review.problems().brought() : allProblems()),
        problems(review.problems().cleared()));
  }

  private List<Problem> allProblems() {
    return review.after().isReadable() ? List.of() : review.after().problems();
  }

  private List<Section> sections() {
    return Stream.of(
            section(Nature.RENEGOTIATION, "review.renegotiation", false),
            section(Nature.SCOPE, "review.scope", false),
            section(Nature.CHECK_IN, "review.check-in", true),
            section(Nature.WORDING, "review.wording", true),
            drafts(),
            section(Nature.ORGANISATION, "review.organisation", true))
        .filter(section -> !section.items().isEmpty())
        .toList();
  }

  private Section section(Nature nature, String key, boolean routine) {
    Stream<ItemView> goals =
        review.goals().stream()
            .filter(goal -> belongs(goal, nature))
            .sorted(COMPANY_FIRST)
            .map(goal -> items.goal(goal, nature));
    Stream<ItemView> others =
        review.changes().items().stream()
            .filter(item -> item.item().sort() != Item.Sort.OBJECTIVE)
            .filter(item -> hasNews(item, nature))
            .map(item -> items.other(item, nature));
    return new Section(
        nature.word(), site.words().say(key), routine, Stream.concat(goals, others).toList());
  }

  /** Nobody has agreed on them yet: whatever differs is told in one place. */
  private Section drafts() {
    List<ItemView> drafts =
        review.goals().stream()
            .filter(goal -> goal.isDraft() && !goal.change().saysNothing())
            .map(items::draft)
            .toList();
    return new Section("draft", site.words().say("review.draft"), true, drafts);
  }

  /** What is agreed for the first time, or no longer, is told whole and once. */
  private static boolean belongs(GoalReview goal, Nature nature) {
    boolean whole = goal.isNew() || goal.isGone();
    return !goal.isDraft() && (whole ? nature == Nature.SCOPE : hasNews(goal.change(), nature));
  }

  /** A file's new place alone is no news. */
  private static boolean hasNews(ItemChange item, Nature nature) {
    return !item.saysNothing()
        && item.changes().stream()
            .anyMatch(one -> one.nature() == nature && one.aspect() != Aspect.PATH);
  }

  private List<String> lost() {
    return reach(
        "review.team-lost",
        review.reach().teams().lost(),
        "review.objective-lost",
        review.reach().objectives().lost());
  }

  private List<String> gained() {
    return reach(
        "review.team-gained",
        review.reach().teams().gained(),
        "review.objective-gained",
        review.reach().objectives().gained());
  }

  private List<String> reach(
      String ofTeam, List<Team> teams, String ofObjective, List<Objective> objectives) {
    List<String> sentences = new ArrayList<>();
    teams.forEach(team -> sentences.add(site.words().say(ofTeam, team.name())));
    objectives.forEach(one -> sentences.add(site.words().say(ofObjective, one.title())));
    return sentences;
  }

  /** Notes and what is accepted are counted only. */
  private List<FindingView> findings(List<Finding> findings, Site side) {
    return new FindingViewMaker(side, links)
        .of(
            findings.stream()
                .filter(one -> !one.isAccepted() && one.findingClass() != FindingClass.NOTE)
                .toList());
  }

  /** What a finding that is gone speaks of can be gone too. */
  private static FindingView withoutLinks(FindingView view) {
    return new FindingView(
        view.rule(),
        view.state(),
        view.message().stream()
            .map(part -> new FindingView.Part(part.text(), Optional.empty()))
            .toList(),
        view.advice(),
        Optional.empty(),
        view.source(),
        Optional.empty(),
        view.accepted(),
        List.of(),
        List.of());
  }

  private List<ProblemView> problems(List<Problem> problems) {
    return problems.stream()
        .map(
            one ->
                new ProblemView(
                    site.words().say("severity." + one.severity().word()),
                    one.isError(),
                    one.at().toString(),
                    one.message(),
                    one.hint()))
        .toList();
  }
}
