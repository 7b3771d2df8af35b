package plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Analysis;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.link.Linker;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Okrs;
import plumbline.model.Team;
import plumbline.text.Language;

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

  private static Source source(Book book, Okrs okrs) {
    OkrGraph graph = Linker.link(okrs, book.settings()).graph();
    Analysis analysis = Analysis.of(graph, book.settings(), History.NONE);
    Cycle cycle = graph.cycle("2026-q1").orElseThrow();
    return new Source(
        graph,
        analysis.scores(),
        Source.Marks.of(one -> analysis.report(graph.cycleOf(one))),
        new Source.Addresses(one -> one.id() + ".html", owner -> owner.id() + ".html"),
        Language.english());
  }

  private static Source source() {
    Book book = book();
    return source(book, book.okrs());
  }

  private static Cycle cycle(Source source) {
    return source.graph().cycle("2026-q1").orElseThrow();
  }

  private static Box box(Drawing drawing, String id) {
    return Checks.byId(drawing).get(id);
  }

  @Test
  void theYearsGoalsStandOnTopAndDroppedOnesOnlyWhereSomethingHangsFromThem() {
    Source source = source();
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
  void whatIsNotAlignedStandsBelowInItsLane() {
    Source source = source();
    Drawing drawing = new GraphLayout(source).objectives(cycle(source));
    Lane unexplained = drawing.lanes().get(0);
    assertEquals(Lane.Kind.UNEXPLAINED, unexplained.kind());
    assertTrue(box(drawing, "2026-q1/late").y() > unexplained.y());
    assertTrue(box(drawing, "2026-q1/duty").y() > drawing.lanes().get(1).y());
    assertTrue(box(drawing, "2026-q1/seo").bottom() < unexplained.y());
  }

  @Test
  void aTeamsBoxCountsItsGoalsAndTheirAlignment() {
    Source source = source();
    Drawing drawing = new GraphLayout(source).teams(cycle(source));
    Face.Tally seo = box(drawing, "@seo").face().tally();
    assertEquals(3, seo.objectives());
    assertEquals(List.of(1, 1, 1), List.of(seo.aligned(), seo.explained(), seo.unexplained()));
    assertEquals(3, seo.bar().size());
    assertEquals("marketing.html", box(drawing, "@marketing").face().url());
    assertTrue(box(drawing, "@marketing").up().contains("2026-q1/grow"));
    assertTrue(box(drawing, "@marketing").y() > box(drawing, "2026-q1/grow").bottom());
    assertEquals("", Checks.misplaced(drawing) + Checks.loose(drawing));
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
        new Okrs(okrs.company(), teams, okrs.people(), okrs.cycles(), objectives, okrs.assets());
    Source one = source(book, okrs);
    Source other = source(book, shuffled);
    GraphLayout first = new GraphLayout(one);
    GraphLayout second = new GraphLayout(other);
    assertEquals(first.objectives(cycle(one)), second.objectives(cycle(other)));
    assertEquals(first.teams(cycle(one)), second.teams(cycle(other)));
  }

  @Test
  void moreThanTheStatedSizeStartsByTeam() {
    Book book = book();
    assertFalse(new GraphLayout(source(book, book.okrs())).startsWithTeams(cycle(source())));
    for (int i = 0; i < GraphLayout.TEAMS_ABOVE; i++) {
      book.objective("2026-q1/more-" + i);
    }
    Source source = source(book, book.okrs());
    assertTrue(new GraphLayout(source).startsWithTeams(cycle(source)));
  }

  @Test
  void theLineOfSightStandsAboveAndBelowItsGoal() {
    Source source = source();
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
    Source source = source(book, book.okrs());
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
    Source source = source(book, book.okrs());
    SightLayout layout = new SightLayout(source);
    Drawing sight = layout.of(objective(source, "leads"));
    assertEquals(SightLayout.AT_MOST, sight.boxes().size());
    assertEquals(104 - SightLayout.AT_MOST, sight.more());
    Team seo = (Team) source.graph().owner("seo").orElseThrow();
    Drawing team = layout.of(seo, cycle(source));
    assertTrue(team.boxes().size() <= SightLayout.AT_MOST, "boxes " + team.boxes().size());
    assertEquals(103 - team.boxes().stream().filter(Box::subject).count(), team.more());
  }

  @Test
  void aTeamsLineOfSightMarksItsGoals() {
    Source source = source();
    Team marketing = (Team) source.graph().owner("marketing").orElseThrow();
    Drawing drawing = new SightLayout(source).of(marketing, cycle(source));
    assertEquals(
        List.of("2026-q1/leads"),
        drawing.boxes().stream().filter(Box::subject).map(Box::id).toList());
    assertEquals(3, drawing.boxes().size());
  }

  private static Objective objective(Source source, String name) {
    return source.graph().objectives().stream()
        .filter(one -> one.id().path().equals(name) && one.id().cycle().equals("2026-q1"))
        .findFirst()
        .orElseThrow();
  }
}
