package plumbline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.config.Flags;
import plumbline.config.RuleNames;
import plumbline.config.Settings;
import plumbline.config.SettingsReader;
import plumbline.content.source.SourceFile;
import plumbline.model.BodyLink;
import plumbline.model.BodyLink.Kind;
import plumbline.model.KeyResult;
import plumbline.model.Location;
import plumbline.model.Problem;

/** Where links in bodies lead. */
class BodyLinkCheckTest {
  private static final String KR = "key_results: [{ id: leads, title: K, target: 5 }]";
  private static final String HERE = "content/okrs/2026-q1/marketing/seo.md";

  private static Book book() {
    return Book.acme()
        .objective("2026-q1/win", KR)
        .objective("2026/win")
        .objective("2026-q1/marketing/seo")
        .objective("2026-q1/caf\u00e9-100")
        .file("cycles/2026.md", "title: The year")
        .asset("assets/a+b 100%.svg")
        .asset("assets/my funnel.svg");
  }

  @Test
  void aFileLinkLeadsToAnObjectiveOrItsKeyResult() {
    assertObjective("2026-q1/win", Kind.FILE, "../win.md");
    assertObjective("2026-q1/win", Kind.FILE, "./../win.md?plain=1");
    assertObjective("2026-q1/win#leads", Kind.FILE, "../win.md#leads");
    assertObjective("2026-q1/marketing/seo", Kind.FILE, "seo.md");
  }

  @Test
  void aFragmentMayAlsoBeAHeading() {
    assertObjective("2026-q1/win", Kind.FILE, "../win.md#why-this-matters");
  }

  @Test
  void aFileLinkIsDecodedAndComposed() {
    assertObjective("2026-q1/caf\u00e9-100", Kind.FILE, "../caf%C3%A9-100.md");
    assertObjective("2026-q1/caf\u00e9-100", Kind.FILE, "../cafe\u0301-100.md");
    assertEquals(
        Optional.of(new Target.ToAsset("assets/my funnel.svg")),
        target(Kind.FILE, "../../../assets/my%20funnel.svg"));
  }

  @Test
  void aPlusIsNoSpaceAndAPercentSignMayStandAlone() {
    Target asset = new Target.ToAsset("assets/a+b 100%.svg");

    assertEquals(Optional.of(asset), target(Kind.FILE, "../../../assets/a+b%20100%25.svg"));
    assertEquals(Optional.of(asset), target(Kind.FILE, "../../../assets/a+b 100%.svg"));
  }

  @Test
  void aFileLinkLeadsToOwnersAndCycles() {
    assertOwner("marketing", Kind.FILE, "../../../teams/marketing.md");
    assertOwner("smith", Kind.FILE, "../../../people/smith.md");
    assertOwner("company", Kind.FILE, "../../../company.md");
    assertCycle("2026", Kind.FILE, "../../../cycles/2026.md");
    assertCycle("2026-q1", Kind.FILE, "../");
  }

  @Test
  void aReferenceLeadsToAnObjectiveOfTheSameCycleFirst() {
    assertObjective("2026-q1/win", Kind.REFERENCE, "win");
    assertObjective("2026-q1/win#leads", Kind.REFERENCE, "win#leads");
    assertObjective("2026/win", Kind.REFERENCE, "2026/win");
  }

  @Test
  void aReferenceInACyclesTextIsOfThatCycle() {
    OkrGraph graph = book().graph();
    Location at = new Location("content/cycles/2026.md", 9, 1);

    Optional<Target> found = graph.naming().target(new BodyLink(Kind.REFERENCE, "win", at));

    assertEquals(Optional.of("2026/win"), found.map(BodyLinkCheckTest::name));
  }

  @Test
  void aReferenceMayNameACycleOrAnOwner() {
    assertCycle("2026-q1", Kind.REFERENCE, "2026-q1");
    assertOwner("smith", Kind.REFERENCE, "smith");
  }

  @Test
  void aMentionLeadsToAnOwner() {
    assertOwner("smith", Kind.MENTION, "smith");
    assertOwner("marketing", Kind.MENTION, "marketing");
    assertOwner("company", Kind.MENTION, "company");
  }

  @Test
  void whatIsBrokenLeadsNowhere() {
    assertEquals(Optional.empty(), target(Kind.FILE, "nothing.md"));
    assertEquals(Optional.empty(), target(Kind.FILE, "../../../../../../win.md"));
    assertEquals(Optional.empty(), target(Kind.REFERENCE, "nothing"));
    assertEquals(Optional.empty(), target(Kind.REFERENCE, "win#nothing"));
    assertEquals(Optional.empty(), target(Kind.MENTION, "nobody"));
  }

  @Test
  void goodLinksAreNoProblem() {
    assertEquals(
        List.of(),
        problems(
            "[a](../win.md#leads) ![b](../../../assets/my%20funnel.svg) @smith [[win#leads]]"));
  }

  @Test
  void aMissingFileIsAWarningWithTheNearestPaths() {
    assertEquals(
        List.of(
            "okrs/2026-q1/marketing/from.md:5 warning broken-link: found a link to 'win.md', where"
                + " there is no file, expected a file in the content folder."
                + " Did you mean '../win.md' or '../../2026/win.md'?"),
        problems("[a](win.md)"));
    assertEquals(
        List.of(
            "okrs/2026-q1/marketing/from.md:5 warning broken-link: found a link to 'what.md', where"
                + " there is no file, expected a file in the content folder."
                + " Add the file content/okrs/2026-q1/marketing/what.md, or correct the link."),
        problems("[a](what.md)"));
  }

  @Test
  void aPlaceOnAPageIsAKeyResultOrAHeading() {
    Book book =
        book()
            .objective(
                "2026-q1/marketing/seo",
                KR,
                "---",
                "## Why *now*?",
                "[a](#why-now) [b](#leads) [c](../win.md#leads) [d](../win.md#the-plan)",
                "[e](../../../people/smith.md#größe) [f](../../../people/smith.md#gr%C3%B6%C3%9Fe)",
                "[g](../../../cycles/2026.md#then) [h](../../../assets/my%20funnel.svg#part)",
                "[j](#)")
            .objective("2026-q1/win", KR, "---", "The plan", "---")
            .file("people/smith.md", "name: Smith", "team: marketing", "---", "# Größe")
            .file("cycles/2026.md", "title: The year", "---", "# Then");
    assertEquals(List.of(), book.problems());
  }

  @Test
  void aPlaceThatIsNotThereIsAWarningWithTheNearest() {
    Book book =
        book()
            .objective(
                "2026-q1/marketing/seo",
                KR,
                "---",
                "See [a](#lead), [b](../win.md#laeds), [x](../win.md#s_x) and",
                "[c](../../../people/smith.md#leads).");
    assertEquals(
        List.of(
            "okrs/2026-q1/marketing/seo.md:6 warning broken-link: found a link to '#lead', where"
                + " nothing has the id 'lead', expected a key result or a heading. Did you mean"
                + " 'leads'?",
            "okrs/2026-q1/marketing/seo.md:6 warning broken-link: found a link to"
                + " '../win.md#laeds', where nothing has the id 'laeds', expected a key result or a"
                + " heading. Did you mean 'leads'?",
            "okrs/2026-q1/marketing/seo.md:6 warning broken-link: found a link to '../win.md#s_x',"
                + " where nothing has the id 's_x', expected a key result or a heading. Link to the"
                + " page as a whole, without the #.",
            "okrs/2026-q1/marketing/seo.md:7 warning broken-link: found a link to"
                + " '../../../people/smith.md#leads', where nothing has the id 'leads', expected a"
                + " key result or a heading. Link to the page as a whole, without the #."),
        book.problems());
  }

  @Test
  void aLinkOutOfTheFolderIsAWarning() {
    assertEquals(
        List.of(
            "okrs/2026-q1/marketing/from.md:5 warning broken-link: found a link to"
                + " '../../../../../x.md', which leaves the folder, expected a relative link to"
                + " content. Write the path from this file, with ../ for each folder up."),
        problems("[a](../../../../../x.md)"));
  }

  @Test
  void anUnknownMentionIsAWarning() {
    assertEquals(
        List.of(
            "okrs/2026-q1/marketing/from.md:5 warning unknown-mention: found '@smit', which is"
                + " nobody's id, expected a team or a person. Did you mean 'smith'?"),
        problems("@smit"));
    assertEquals(
        List.of(
            "okrs/2026-q1/marketing/from.md:5 warning unknown-mention: found '@override', which is"
                + " nobody's id, expected a team or a person."
                + " It is shown as plain text; write in `code` what is no mention."),
        problems("@override"));
  }

  @Test
  void handlesThatAreNobodysAreOneLineARun() {
    assertEquals(
        List.of(
            "okrs/2026-q1/marketing/from.md:5 warning unknown-mention: found '@override',"
                + " '@deprecated', '@acme-bot', '@another-bot' and 2 more, which are nobody's ids,"
                + " expected a team or a person. They are shown as plain text; write in `code` what"
                + " is no mention."),
        problems("@override @deprecated @override @acme-bot @another-bot @media-query @layer-x"));
  }

  @Test
  void aHandleIsSomebodysInAnyCase() {
    assertEquals(List.of(), problems("@Smith @MARKETING"));
    assertOwner("smith", Kind.MENTION, "SMITH");
  }

  @Test
  void filesThatAreNoPagesAreToldApart() {
    Book book = book().asset("notes.txt");
    String texts =
        Book.texts(
            book,
            "[a](../../../notes.txt) [b](../../../teams/) [c](../../../README.md)"
                + " [d](../../../../src/x.java)");
    assertEquals(
        """
        found a link to '../../../notes.txt', which is there, but is not published, expected a \
        page, a picture or a file in assets/
        found a link to '../../../teams/', which is a folder, expected a file
        found a link to '../../../README.md', which is there, but is not published, expected a \
        page, a picture or a file in assets/
        found a link to '../../../../src/x.java', which is outside the content folder, expected a \
        file in it
        """,
        texts);
  }

  @Test
  void theGitHostShowsWhatIsNoPageWhereTheSettingsNameIt() {
    Book book = book().asset("notes.txt").settings(withHost());
    assertEquals(
        "found a link to '../../../gone.txt', where there is no file, expected a file in the"
            + " content folder\n",
        Book.texts(
            book,
            "[a](../../../notes.txt) [b](../../../teams/) [c](../../../README.md#x)"
                + " [d](../../../../src/x.java) [e](../../../gone.txt)"));
  }

  @Test
  void schemesAndAbsoluteLinksAreFollowedWhereTheSettingsSayIt() {
    String text =
        "[a](/handbook/x) [b](tel:+49) [c](vscode://x) [d](javascript:x) [e](//x.example)";
    assertEquals(
        """
        found the absolute link '/handbook/x', expected one relative to this file
        found an address that starts with 'vscode:', expected https: or a scheme that the settings \
        allow
        found an address that starts with 'javascript:', expected https: or a scheme that the \
        settings allow
        found the absolute link '//x.example', expected one relative to this file
        """,
        Book.texts(book(), text));
    assertEquals(
        """
        found an address that starts with 'javascript:', expected https: or a scheme that the \
        settings allow
        found the absolute link '//x.example', expected one relative to this file
        """,
        Book.texts(book().settings(withLinks()), text));
  }

  private static Settings withHost() {
    return settings("edit_url: \"https://git.example/okr/edit/main/{path}\"");
  }

  private static Settings withLinks() {
    return settings("links: { absolute: keep, schemes: [vscode] }");
  }

  private static Settings settings(String yaml) {
    List<Problem> problems = new ArrayList<>();
    SourceFile file =
        new SourceFile("content/site.yaml", () -> yaml.getBytes(StandardCharsets.UTF_8));
    Flags flags = new Flags(LocalDate.of(2026, 2, 10), Optional.empty(), false);
    Settings read = SettingsReader.read(List.of(file), flags, new RuleNames(Map.of()), problems);
    assertEquals(List.of(), problems);
    return read;
  }

  @Test
  void anUnknownReferenceInABodyIsAWarning() {
    assertEquals(
        List.of(
            "okrs/2026-q1/marketing/from.md:5 warning unknown-reference: found 'wni', which names"
                + " no objective, expected one or one of its key results. Write the objective's"
                + " path below its cycle, for example marketing/seo#kr1."),
        problems("[[wni]]"));
  }

  @Test
  void aLinkToADraftIsAWarningAndLeadsNowhere() {
    Book book =
        book()
            .objective("2026-q1/plan", "status: draft")
            .objective("2026-q1/a", "---", "[b](plan.md) and [[plan]]");

    Linked linked = book.link();

    assertEquals(
        List.of("unpublished-target", "unpublished-target"),
        linked.problems().stream().map(problem -> problem.code()).toList());
    for (BodyLink link : Book.objective(linked.graph(), "2026-q1/a").body().links()) {
      assertEquals(Optional.empty(), linked.graph().naming().target(link));
    }
  }

  @Test
  void everyBodyIsChecked() {
    Book book =
        new Book()
            .file("company.md", "name: A", "---", "@nobody1")
            .file("teams/t.md", "name: T", "---", "@nobody2")
            .file("people/p.md", "name: P", "---", "@nobody3")
            .file("cycles/2026.md", "title: C", "---", "@nobody4")
            .objective("2026/o", "---", "@nobody5");

    assertEquals(
        List.of(
            "company.md:4 warning unknown-mention: found '@nobody1', '@nobody2', '@nobody3',"
                + " '@nobody4', '@nobody5', which are nobody's ids, expected a team or a person."
                + " They are shown as plain text; write in `code` what is no mention."),
        book.problems());
  }

  private static List<String> problems(String text) {
    return book()
        .file("okrs/2026-q1/marketing/from.md", "title: T", "owner: company", "---", text)
        .problems();
  }

  private static Optional<Target> target(Kind kind, String target) {
    return book().graph().naming().target(new BodyLink(kind, target, new Location(HERE, 9, 1)));
  }

  private static void assertObjective(String expected, Kind kind, String target) {
    assertEquals(Optional.of(expected), target(kind, target).map(BodyLinkCheckTest::name));
  }

  private static String name(Target target) {
    Target.ToObjective to = (Target.ToObjective) target;
    return to.objective().id() + to.keyResult().map(KeyResult::id).map("#"::concat).orElse("");
  }

  private static void assertOwner(String expected, Kind kind, String target) {
    assertEquals(
        Optional.of(expected),
        target(kind, target).map(found -> ((Target.ToOwner) found).owner().id()));
  }

  private static void assertCycle(String expected, Kind kind, String target) {
    assertEquals(
        Optional.of(expected),
        target(kind, target).map(found -> ((Target.ToCycle) found).cycle().id()));
  }
}
