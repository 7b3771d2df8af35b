package plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.config.RuleSettings.Level;
import plumbline.content.source.SourceFile;
import plumbline.model.Acceptance;
import plumbline.model.Location;
import plumbline.model.Problem;

/** What {@code site.yaml} says, and what is said of what it may not say. */
class SettingsReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  private static final RuleNames RULES =
      new RuleNames(Map.of("too-many", Set.of("limit", "fewest"), "stale", Set.of()));

  private final List<Problem> problems = new ArrayList<>();

  private Settings read(Flags flags, String... lines) {
    SourceFile site = file("site.yaml", String.join("\n", lines) + "\n");
    return SettingsReader.read(
        List.of(site, file("assets/logo.svg", ""), file("assets/dark.png", "")),
        flags,
        RULES,
        problems);
  }

  private static SourceFile file(String below, String text) {
    return new SourceFile("content/" + below, () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private Settings read(String... lines) {
    return read(Flags.none(TODAY), lines);
  }

  /** Reads lines that nothing is wrong with. */
  private Settings good(String... lines) {
    Settings settings = read(lines);
    assertEquals(List.of(), problems);
    return settings;
  }

  /** What is said of lines, each as its code, line and message. */
  private List<String> said(String... lines) {
    read(lines);
    return problems.stream()
        .map(one -> one.code() + ":" + one.at().line() + ": " + one.message())
        .toList();
  }

  @Test
  void withoutAFileEverythingHasItsDefault() {
    assertEquals(
        Settings.defaults(TODAY),
        SettingsReader.read(List.of(), Flags.none(TODAY), RULES, problems));
    assertEquals(List.of(), problems);
  }

  @Test
  void anEmptyFileIsAsNoFile() {
    assertEquals(Settings.defaults(TODAY), good(""));
  }

  @Test
  void theDayIsThatOfTheFlagElseOfTheFileElseToday() {
    LocalDate flag = LocalDate.of(2026, 3, 1);
    assertEquals(LocalDate.of(2026, 1, 31), good("as_of: 2026-01-31").asOf());
    assertEquals(
        flag, read(new Flags(TODAY, Optional.of(flag), false), "as_of: 2026-01-31").asOf());
    assertEquals(List.of(), problems);
    assertEquals(TODAY, good("title: X").asOf());
  }

  @Test
  void draftsAreThoseOfTheFlag() {
    assertTrue(read(new Flags(TODAY, Optional.empty(), true), "title: X").drafts());
    assertFalse(read("title: X").drafts());
    assertTrue(Settings.defaults(TODAY).withDrafts().drafts());
  }

  @Test
  void withDraftsEverythingElseStaysAsItIs() {
    Settings settings =
        good("title: X", "language: de", "fiscal_year_start: 4", "rules: { stale: off }");
    Settings drafts = settings.withDrafts();
    assertEquals(settings.title(), drafts.title());
    assertEquals(settings.language(), drafts.language());
    assertEquals(settings.calendar(), drafts.calendar());
    assertEquals(settings.rules(), drafts.rules());
    assertEquals(settings.grades(), drafts.grades());
    assertEquals(settings.asOf(), drafts.asOf());
  }

  @Test
  void theSitesAddressEndsWithASlash() {
    assertEquals(
        Optional.of("https://x.example/okrs/"), good("base_url: https://x.example/okrs").baseUrl());
    assertEquals(
        Optional.of("https://x.example/okrs/"),
        good("base_url: https://x.example/okrs/").baseUrl());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "x.example", "ftp://x.example", "https://", "https://x y"})
  void whatIsNoAddressOfTheWebIsSaidAndLeftOut(String address) {
    assertEquals(Optional.empty(), read("base_url: \"" + address + "\"").baseUrl());
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).message().contains("base_url"), problems.toString());
  }

  @Test
  void addressesInOtherScriptsAreWrittenAsProgramsNeedThem() {
    assertEquals(
        Optional.of("https://xn--exmple-cua.org/%C3%BC/"),
        good("base_url: https://exämple.org/ü/").baseUrl());
    assertEquals(
        Optional.of("https://git.example/%C3%BC/{path}?plain=1"),
        good("source_url: \"https://git.example/ü/{path}?plain=1\"").addresses().source());
  }

  @ParameterizedTest
  @CsvSource({
    "base_url, https://x.example/?a=b, an address without ? and #",
    "edit_url, https://x.example/edit/, 'an address with {path}'",
    "commit_url, 'https://x.example/{path}', 'an address with {commit}'",
    "source_url, 'https://x.example/{branch}/{path}', 'an address without {branch}'"
  })
  void anAddressThatWouldBeWrongForEveryPageSaysSo(String name, String address, String expected) {
    read(name + ": \"" + address + "\"");
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).message().endsWith("expected " + expected), problems.toString());
  }

  @Test
  void whereFilesAreShownFollowsFromWhereTheyAreEdited() {
    assertEquals(
        Optional.of("https://x.example/okr/blob/main/{path}"),
        good("edit_url: \"https://x.example/okr/edit/main/{path}\"").addresses().shown());
    assertEquals(
        Optional.of("https://y.example/{path}"),
        good(
                "edit_url: \"https://x.example/okr/edit/main/{path}\"",
                "source_url: \"https://y.example/{path}\"")
            .addresses()
            .shown());
  }

  @Test
  void aSchemeThatWouldRunSomethingIsNeverAllowed() {
    Settings settings = read("links: { schemes: [vscode, \"Zoommtg://\", JavaScript, data, 1x] }");
    assertTrue(settings.links().allows("VSCode"));
    assertTrue(settings.links().allows("zoommtg"));
    assertTrue(settings.links().allows("tel"));
    assertFalse(settings.links().allows("javascript"));
    assertEquals(3, problems.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de-CH", "zh-Hant-TW"})
  void aLanguageIsATag(String tag) {
    assertEquals(tag, good("language: " + tag).language());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en us", "e", "toolongasatag"})
  void whatIsNoTagIsSaid(String tag) {
    assertEquals("en", read("language: " + tag).language());
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).message().contains(tag), problems.toString());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "12, 12", "4, 4"})
  void aFiscalYearStartsInAMonth(String written, int month) {
    assertEquals(month, good("fiscal_year_start: " + written).fiscalYearStart());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "13", "-1", "1.5", "March"})
  void whatIsNoMonthIsSaidAndJanuaryStays(String written) {
    assertEquals(1, read("fiscal_year_start: " + written).fiscalYearStart());
    assertEquals(1, problems.size());
  }

  @Test
  void gradesAreTheLimitsOfTheColours() {
    Settings.Grades grades = good("grades: { red_below: 0.5, green_from: 0.8 }").grades();
    assertEquals(new Settings.Grades(0.5, 0.8), grades);
    assertEquals(new Settings.Grades(0.3, 0.7), good("grades: { red_below: 0.3 }").grades());
    assertEquals(new Settings.Grades(0.4, 0.9), good("grades: { green_from: 0.9 }").grades());
  }

  @Test
  void limitsMayMeetAndMayNotCross() {
    assertEquals(
        new Settings.Grades(0.7, 0.7),
        good("grades: { red_below: 0.7, green_from: 0.7 }").grades());
    assertEquals(
        List.of("empty-range:1: found red_below above green_from, expected it below"),
        said("grades: { red_below: 0.8, green_from: 0.7 }"));
    assertEquals(
        Settings.defaults(TODAY).grades(),
        read("grades: { red_below: 0.8, green_from: 0.7 }").grades());
  }

  @Test
  void theAnalysisHasItsLimits() {
    assertEquals(
        new Settings.Alignment(0.25, 45, 0),
        good("alignment: { grossly_below: 0.25, stale_after_days: 45, grace_days: 0 }")
            .alignment());
    assertEquals(
        new Settings.Alignment(0.5, 9999, 14),
        good("alignment: { stale_after_days: 9999 }").alignment());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "10000"})
  void daysAreWholeAndNotOfCenturies(String days) {
    assertEquals(
        List.of(
            "wrong-value:2: stale_after_days: found " + days + ", expected a whole number of days"),
        said("alignment:", "  stale_after_days: " + days));
    assertEquals(
        30, read("alignment: { stale_after_days: " + days + " }").alignment().staleAfterDays());
  }

  @Test
  void aRuleGetsAClassOrSettingsOfItsOwn() {
    Settings settings = good("rules:", "  stale: off", "  too-many: { level: error, limit: 7 }");
    assertTrue(settings.rule("stale").isOff());
    assertEquals(Optional.of(Level.ERROR), settings.rule("too-many").level());
    assertFalse(settings.rule("too-many").isOff());
    assertEquals(7, settings.rule("too-many").value("limit", 5));
    assertEquals(2, settings.rule("too-many").value("fewest", 2));
    assertEquals(RuleSettings.DEFAULT, settings.rule("island-team"));
  }

  @Test
  void aMisspeltRuleOrSettingIsSaidWithWhatMayBeMeant() {
    List<String> said =
        said("rules:", "  too-mamy: off", "  too-many: { limits: 3 }", "  stale: { x: 1 }");
    assertEquals(
        List.of(
            "unknown-rule:2: found the rule 'too-mamy', which does not exist",
            "unknown-field:3: found the setting 'limits', which the rule too-many does not have",
            "unknown-field:4: found the setting 'x', which the rule stale does not have"),
        said);
    assertEquals("Did you mean 'too-many'?", problems.get(0).hint());
    assertEquals("Did you mean 'limit'?", problems.get(1).hint());
    assertEquals("It has none but level.", problems.get(2).hint());
  }

  @Test
  void aSettingThatIsLikeNoneIsAnsweredWithAllThatThereAre() {
    said("rules:", "  too-many: { colour: 3 }");
    assertEquals("It has level and fewest, limit.", problems.get(0).hint());
  }

  @Test
  void anAcceptanceOfARuleThatIsNotThereIsAProblemAtItsPlace() {
    Location at = new Location("content/teams/x.md", 4, 3);
    List<Problem> found =
        RULES.problems(List.of(new Acceptance("too-mamy", "a reason", Optional.empty(), at)));
    assertEquals(1, found.size());
    assertEquals(at, found.get(0).at());
    assertEquals("Did you mean 'too-many'?", found.get(0).hint());
  }

  @Test
  void aFieldThatIsNoneIsSaid() {
    assertEquals(
        "unknown-field", said("titel: X").stream().findFirst().orElseThrow().split(":")[0]);
  }

  @Test
  void aThemeHasPicturesAColourAndLinks() {
    Theme theme =
        good(
                "theme:",
                "  logo: assets/logo.svg",
                "  logo_dark: assets/dark.png",
                "  accent: '#b3124e'",
                "  links: [{ title: Handbook, url: https://x.example/h }, { title: Mail, url:"
                    + " 'mailto:a@x.example' }]")
            .theme();
    assertEquals(Optional.of("assets/logo.svg"), theme.logo());
    assertEquals(Optional.of("assets/dark.png"), theme.darkLogo());
    assertEquals("#b3124e", theme.accent().orElseThrow().light());
    assertEquals(
        List.of(
            new Theme.Link("Handbook", "https://x.example/h"),
            new Theme.Link("Mail", "mailto:a@x.example")),
        theme.links());
  }

  @Test
  void whatIsWrongInAThemeIsSaidAndLeftOut() {
    Theme theme =
        read(
                "theme:",
                "  logo: assets/none.svg",
                "  accent: red",
                "  links: [{ title: Bad, url: 'javascript:x' }, { title: Good, url:"
                    + " https://x.example }]")
            .theme();
    assertEquals(Optional.empty(), theme.logo());
    assertEquals(Optional.empty(), theme.accent());
    assertEquals(List.of(new Theme.Link("Good", "https://x.example")), theme.links());
    assertEquals(List.of(2, 3, 4), problems.stream().map(one -> one.at().line()).sorted().toList());
  }

  @Test
  void eachLevelHasItsWord() {
    Stream.of(Level.values())
        .forEach(
            level ->
                assertEquals(
                    Optional.of(level),
                    good("rules: { stale: " + level.name().toLowerCase(Locale.ROOT) + " }")
                        .rule("stale")
                        .level()));
  }
}
