package plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Analysis;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.link.Linker;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Okrs;
import plumbline.model.Team;
import plumbline.page.goal.DrawingSources;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.Urls;

class GraphLayoutTest {
  private static final String KEY_RESULT = "key_results: [{ id: kr1, title: Get 5, target: 5 }]";

  private static Book book() {
    return Book.acme()
        .file("teams/seo.md", "name: SEO", "parent: marketing")
        .file("cycles/2026.md", "start: 2026-01-01", "end: 2026-12-31")
        .file("cycles/2026-q1.md", "start: 2026-01-01", "end: 2026-03-31", "parent: '2026'")
        .objective("2026/win", KEY_RESULT)
        .objective("2026-q1/grow", "supports: 2026/win", KEY_RESULT)
        .objective("2026-q1/retire", "status: dropped", KEY_RESULT)
        .file("okrs/2026-q1/leads.md", "title: Leads", "owner: smith", "supports: grow#kr1")
        .file("okrs/2026-q1/seo.md", "title: Rank", "owner: seo", "supports: [leads, grow]")
        .file("okrs/2026-q1/late.md", "title: Late", "owner: seo", "supports: retire")
        .file(
            "okrs/2026-q1/duty.md", "title: Duty", "owner: seo", "unaligned: The law asks for it");
  }

  private static DrawingInput source(Book book, Okrs okrs) {
    OkrGraph graph = Linker.link(okrs, book.settings()).graph();
    Analysis analysis = Rules.analyse(graph, book.settings(), History.NONE);
    return DrawingSources.source(Site.of(analysis), new Links(Urls.GRAPH));
  }

  private static DrawingInput source(Book book) {
    return source(book, book.okrs());
  }

  private static DrawingInput source() {
    return source(book());
  }

  private static Cycle cycle(DrawingInput source) {
    return source.graph().cycle("2026-q1").orElseThrow();
  }

  private static Box box(Drawing drawing, String id) {
    return Checks.byId(drawing).get(id);
  }

  @Test
  void theYearsGoalsStandOnTopAndDroppedOnesOnlyWhereSomethingHangsFromThem() {
    DrawingInput source = source();
    Drawing drawing = new GraphLayout(source).objectives(cycle(source));
    assertEquals(
        List.of("2026/win", "2026-q1/grow", "2026-q1/leads", "2026-q1/seo"),
        drawing.boxes().stream().map(Box::id).toList().subList(0, 4));
    assertEquals("anchor", box(drawing, "2026/win").face().mark().state());
    assertTrue(box(drawing, "2026-q1/grow").y() > box(drawing, "2026/win").bottom());
    assertEquals("dropped", box(drawing, "2026-q1/retire").face().mark().status());
    assertEquals(List.of("2026-q1/retire"), box(drawing, "2026-q1/late").up());
    assertEquals("", Checks.misplaced(drawing) + Checks.loose(drawing) + Checks.floating(drawing));
  }

  @Test
  void whatWasDroppedAndHoldsNothingIsNotDrawnAndWhatIsDoneHangsOn() {
    Book book = book().objective("2026-q1/gone", "status: dropped", KEY_RESULT);
    book.file("people/guest.md", "name: Guest");
    book.file(
        "okrs/2026-q1/ready.md", "title: R", "owner: guest", "supports: grow", "status: done");
    DrawingInput source = source(book);
    Drawing drawing = new GraphLayout(source).objectives(cycle(source));
    assertFalse(Checks.byId(drawing).containsKey("2026-q1/gone"));
    Box ready = box(drawing, "2026-q1/ready");
    assertEquals(List.of("guest"), ready.face().teams());
    assertTrue(
        drawing.curves().stream()
            .anyMatch(curve -> curve.from().equals(ready.id()) && !curve.across()));
    assertEquals(List.of(), box(drawing, "2026-q1/grow").face().teams());
  }

  @Test
  void aTeamsLineOfSightLeavesOutWhatIsDroppedAndOtherCycles() {
    Book book = book();
    book.file(
        "okrs/2026-q1/old.md",
        "title: Old",
        "owner: marketing",
        "supports: grow",
        "status: dropped");
    book.file("okrs/2026/year.md", "title: Year", "owner: marketing", "supports: win");
    DrawingInput source = source(book);
    Team marketing = (Team) source.graph().owner("marketing").orElseThrow();
    Drawing drawing = new SightLayout(source).of(marketing, cycle(source));
    assertEquals(
        List.of("2026-q1/leads"),
        drawing.boxes().stream().filter(Box::subject).map(Box::id).toList());
    assertEquals(3, drawing.boxes().size());
  }

  @Test
  void whatIsNotAlignedStandsBelowInItsLane() {
    DrawingInput source = source();
    Drawing drawing = new GraphLayout(source).objectives(cycle(source));
    Lane unexplained = drawing.lanes().get(0);
    assertEquals(Lane.Kind.UNEXPLAINED, unexplained.kind());
    assertTrue(box(drawing, "2026-q1/late").y() > unexplained.y());
    assertTrue(box(drawing, "2026-q1/duty").y() > drawing.lanes().get(1).y());
    assertTrue(box(drawing, "2026-q1/seo").bottom() < unexplained.y());
  }

  @Test
  void aTeamsBoxCountsItsGoalsAndTheirAlignment() {
    DrawingInput source = source();
    Drawing drawing = new GraphLayout(source).teams(cycle(source));
    BoxContent.Tally seo = box(drawing, "@seo").face().tally();
    assertEquals(3, seo.objectives());
    assertEquals(List.of(1, 1, 1), List.of(seo.aligned(), seo.explained(), seo.unexplained()));
    assertEquals(3, seo.bar().size());
    assertEquals("teams/marketing.html#s_objectives", box(drawing, "@marketing").face().url());
    assertTrue(box(drawing, "@marketing").up().contains("2026-q1/grow"));
    assertTrue(box(drawing, "@marketing").y() > box(drawing, "2026-q1/grow").bottom());
    assertEquals("", Checks.misplaced(drawing) + Checks.loose(drawing));
  }

  @Test
  void inThePictureOfTeamsTheYearsGoalsStandAboveThoseThatSupportThem() {
    DrawingInput source = source(book().objective("2026-q1/also", KEY_RESULT));
    Drawing drawing = new GraphLayout(source).teams(cycle(source));
    assertTrue(box(drawing, "2026-q1/grow").y() > box(drawing, "2026/win").bottom());
    assertEquals(box(drawing, "2026/win").y(), box(drawing, "2026-q1/also").y());
    assertEquals("", Checks.misplaced(drawing) + Checks.loose(drawing) + Checks.floating(drawing));
  }

  @Test
  void theCompanysGoalsStandInEvenRowsOfSevenAtMost() {
    Book book = book();
    for (int i = 0; i < 8; i++) {
      book.objective("2026-q1/more-" + i);
    }
    DrawingInput source = source(book);
    Drawing drawing = new GraphLayout(source).teams(cycle(source));
    assertEquals(
        List.of(5L, 4L, 1L, 1L, 1L),
        List.copyOf(
            drawing.boxes().stream()
                .collect(Collectors.groupingBy(Box::y, TreeMap::new, Collectors.counting()))
                .values()));
  }

  @Test
  void aTeamHangsFromTheHigherTeamThatMostOfItsLinksLeadTo() {
    Book book = book().file("teams/ads.md", "name: Ads").file("teams/web.md", "name: Web");
    goal(book, "ads", "ads", "grow");
    goal(book, "web", "web", "grow");
    goal(book, "web-1", "web", "ads");
    goal(book, "web-2", "web", "leads");
    goal(book, "web-3", "web", "leads");
    goal(book, "ads-1", "ads", "web");
    DrawingInput source = source(book);
    Drawing drawing = new GraphLayout(source).teams(cycle(source));
    assertEquals("@marketing", box(drawing, "@web").up().get(0));
    assertTrue(box(drawing, "@web").y() > box(drawing, "@marketing").bottom());
  }

  @Test
  void ofATeamsManyLinksThoseThatAreLessThanAnEighthAreLeftOut() {
    Book book = book().file("teams/ads.md", "name: Ads");
    goal(book, "ads", "ads", "grow");
    for (int i = 0; i < 7; i++) {
      goal(book, "seo-" + i, "seo", "leads");
    }
    DrawingInput eight = source(book);
    goal(book, "seo-7", "seo", "ads");
    assertFalse(links(eight).contains("@seo > @ads"), links(eight).toString());
    DrawingInput ninth = source(book);
    assertFalse(links(ninth).contains("@seo > @ads"), links(ninth).toString());
    goal(book, "seo-8", "seo", "ads");
    DrawingInput tenth = source(book);
    assertTrue(links(tenth).contains("@seo > @ads"), links(tenth).toString());
  }

  private static void goal(Book book, String name, String owner, String supports) {
    book.file(
        "okrs/2026-q1/" + name + ".md", "title: G", "owner: " + owner, "supports: " + supports);
  }

  private static List<String> links(DrawingInput source) {
    return new GraphLayout(source)
        .teams(cycle(source)).curves().stream()
            .map(curve -> curve.from() + " > " + curve.to())
            .toList();
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    Book book = book();
    Okrs okrs = book.okrs();
    List<Objective> objectives = new ArrayList<>(okrs.objectives());
    List<Team> teams = new ArrayList<>(okrs.teams());
    Collections.shuffle(objectives, new Random(5));
    Collections.shuffle(teams, new Random(5));
    Okrs shuffled =
        new Okrs(
            okrs.company(),
            teams,
            okrs.people(),
            okrs.cycles(),
            objectives,
            okrs.assets(),
            okrs.others());
    DrawingInput one = source(book, okrs);
    DrawingInput other = source(book, shuffled);
    GraphLayout first = new GraphLayout(one);
    GraphLayout second = new GraphLayout(other);
    assertEquals(first.objectives(cycle(one)), second.objectives(cycle(other)));
    assertEquals(first.teams(cycle(one)), second.teams(cycle(other)));
  }

  @Test
  void moreThanTheStatedSizeStartsByTeam() {
    assertFalse(startsWithTeams(GraphLayout.TEAMS_ABOVE));
    assertTrue(startsWithTeams(GraphLayout.TEAMS_ABOVE + 1));
  }

  private static boolean startsWithTeams(int goals) {
    DrawingInput source = source(bookOf(goals));
    return new GraphLayout(source).startsWithTeams(cycle(source));
  }

  @Test
  void moreThanCanBeReadIsDrawnByTeamOnly() {
    DrawingInput most = source(bookOf(GraphLayout.DRAWN_AT_MOST));
    assertEquals(
        GraphLayout.DRAWN_AT_MOST, new GraphLayout(most).objectives(cycle(most)).boxes().size());
    DrawingInput more = source(bookOf(GraphLayout.DRAWN_AT_MOST + 1));
    assertTrue(new GraphLayout(more).objectives(cycle(more)).isEmpty());
    assertFalse(new GraphLayout(more).teams(cycle(more)).isEmpty());
  }

  private static Book bookOf(int goals) {
    Book book =
        Book.acme()
            .file("cycles/2026-q1.md", "start: 2026-01-01", "end: 2026-03-31")
            .objective("2026-q1/grow");
    for (int i = 1; i < goals; i++) {
      goal(book, "goal-" + i, "marketing", "grow");
    }
    return book;
  }

  @Test
  void aBoxSaysWhichRulesFoundSomethingAndNotWhatIsAccepted() {
    Book book = book();
    String[] lines = {"title: Reach 200 leads", "owner: smith", "supports: grow", KEY_RESULT};
    book.file("okrs/2026-q1/bare.md", lines);
    book.file(
        "okrs/2026-q1/known.md",
        String.join("\n", lines).replace("200", "300"),
        "accept: [{ rule: stale, reason: It is measured at the end }]");
    DrawingInput source = source(book);
    Drawing drawing = new GraphLayout(source).objectives(cycle(source));
    assertEquals(List.of("stale"), box(drawing, "2026-q1/bare").face().mark().findings());
    assertEquals(List.of(), box(drawing, "2026-q1/known").face().mark().findings());
  }

  @Test
  void whatSupportsADroppedGoalStandsBelowItInItsLineOfSight() {
    Book book = book();
    book.file(
        "okrs/2026-q1/old.md", "title: Old", "owner: seo", "supports: leads", "status: dropped");
    book.file("okrs/2026-q1/new.md", "title: New", "owner: seo", "supports: [leads, old]");
    DrawingInput source = source(book);
    Drawing drawing = new SightLayout(source).of(objective(source, "old"));
    assertEquals(
        List.of("2026/win", "2026-q1/grow", "2026-q1/leads", "2026-q1/old", "2026-q1/new"),
        drawing.boxes().stream().map(Box::id).toList());
    assertEquals(List.of("2026-q1/old", "2026-q1/leads"), box(drawing, "2026-q1/new").up());
    assertTrue(box(drawing, "2026-q1/new").x() > box(drawing, "2026-q1/old").x());
  }

  @Test
  void theLineOfSightStandsAboveAndBelowItsGoal() {
    DrawingInput source = source();
    Objective leads = objective(source, "leads");
    Drawing drawing = new SightLayout(source).of(leads);
    assertEquals(
        List.of("2026/win", "2026-q1/grow", "2026-q1/leads", "2026-q1/seo"),
        drawing.boxes().stream().map(Box::id).toList());
    assertTrue(box(drawing, "2026-q1/leads").subject());
    assertTrue(drawing.width() <= 343, "width " + drawing.width());
    assertEquals("", Checks.misplaced(drawing) + Checks.loose(drawing) + Checks.floating(drawing));
  }

  @Test
  void twoGoalsOnTheSameLevelAboveStandBesideEachOther() {
    Book book = book().objective("2026-q1/delight");
    book.file("okrs/2026-q1/both.md", "title: B", "owner: seo", "supports: [grow, delight]");
    DrawingInput source = source(book);
    Drawing drawing = new SightLayout(source).of(objective(source, "both"));
    assertEquals(box(drawing, "2026-q1/grow").y(), box(drawing, "2026-q1/delight").y());
    assertTrue(drawing.width() <= 343, "width " + drawing.width());
    assertEquals("", Checks.misplaced(drawing) + Checks.loose(drawing) + Checks.floating(drawing));
  }

  @Test
  void aLineOfSightIsBoundedAndSaysHowMuchIsLeftOut() {
    Book book = book();
    for (int i = 0; i < 100; i++) {
      book.file("okrs/2026-q1/n" + i + ".md", "title: N", "owner: seo", "supports: leads");
    }
    DrawingInput source = source(book);
    SightLayout layout = new SightLayout(source);
    Team seo = (Team) source.graph().owner("seo").orElseThrow();
    Drawing team = layout.of(seo, cycle(source));
    assertTrue(team.boxes().size() <= SightLayout.AT_MOST, "boxes " + team.boxes().size());
    assertEquals(103 - team.boxes().stream().filter(Box::subject).count(), team.more());
  }

  @Test
  void moreThanTwelveBoxesOfSupportersAreGroupedByTeam() {
    Book book = book();
    for (int i = 0; i < 8; i++) {
      book.file("okrs/2026-q1/n" + i + ".md", "title: N", "owner: seo", "supports: leads");
    }
    DrawingInput twelve = source(book);
    assertEquals(12, new SightLayout(twelve).of(objective(twelve, "leads")).boxes().size());
    book.file("people/klein.md", "name: Klein");
    book.file("okrs/2026-q1/one.md", "title: N", "owner: klein", "supports: leads");
    DrawingInput thirteen = source(book);
    Drawing drawing = new SightLayout(thirteen).of(objective(thirteen, "leads"));
    assertEquals(
        List.of("2026/win", "2026-q1/grow", "2026-q1/leads", "@seo", "@klein"),
        drawing.boxes().stream().map(Box::id).toList());
    assertEquals(9, box(drawing, "@seo").face().tally().objectives());
    assertEquals(0, drawing.more());
    assertEquals("", Checks.misplaced(drawing) + Checks.loose(drawing) + Checks.floating(drawing));
  }

  @Test
  void aTeamsLineOfSightMarksItsGoals() {
    DrawingInput source = source();
    Team marketing = (Team) source.graph().owner("marketing").orElseThrow();
    Drawing drawing = new SightLayout(source).of(marketing, cycle(source));
    assertEquals(
        List.of("2026-q1/leads"),
        drawing.boxes().stream().filter(Box::subject).map(Box::id).toList());
    assertEquals(3, drawing.boxes().size());
  }

  @Test
  void picturesOfGoalsTeamsAndSightAreDrawnAsTheyWereBefore() throws IOException {
    Book book = book().objective("2026-q1/delight", "supports: 2026/win", KEY_RESULT);
    for (int i = 0; i < 8; i++) {
      book.objective("2026-q1/more-" + i);
    }
    book.file(
        "okrs/2026-q1/both.md",
        "title: Both of what helps everyone who asks for it",
        "owner: smith",
        "supports: [grow, delight]",
        "depends_on: seo",
        "key_results:",
        "  - { id: a, title: Get 5, target: 5 }",
        "  - { id: b, title: Get everyone who asks for it an answer in time, target: 5 }");
    DrawingInput source = source(book);
    GraphLayout graph = new GraphLayout(source);
    Picture.assertMatches("goals", graph.objectives(cycle(source)));
    Picture.assertMatches("teams", graph.teams(cycle(source)));
    SightLayout sight = new SightLayout(source);
    Picture.assertMatches("sight-of-a-goal", sight.of(objective(source, "both")));
    Team marketing = (Team) source.graph().owner("marketing").orElseThrow();
    Picture.assertMatches("sight-of-a-team", sight.of(marketing, cycle(source)));
  }

  private static Objective objective(DrawingInput source, String name) {
    return source.graph().objectives().stream()
        .filter(one -> one.id().path().equals(name) && one.id().cycle().equals("2026-q1"))
        .findFirst()
        .orElseThrow();
  }
}
