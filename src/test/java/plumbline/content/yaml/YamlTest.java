package plumbline.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.model.Location;
import plumbline.model.Problem;

class YamlTest {
  private final List<Problem> problems = new ArrayList<>();

  private Node.Mapping read(String text) {
    return Yaml.read(text, "content/a.md", 2, problems);
  }

  private Node value(String text) {
    return read(text).entries().get(0).value();
  }

  private static String text(Node node) {
    return ((Node.Scalar) node).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.10",
        "500k",
        "2026-01-15",
        "0x1F",
        "1_200",
        "yes",
        "True",
        "FALSE",
        "~x",
        "12:30"
      })
  void aScalarStaysAsItsAuthorWroteIt(String written) {
    assertEquals(written, text(value("a: " + written)));
    assertTrue(problems.isEmpty(), problems.toString());
  }

  @Test
  void aPlainEmptyValueIsAbsentAndAQuotedOneIsNot() {
    assertTrue(((Node.Scalar) value("a:")).isAbsent());
    assertTrue(((Node.Scalar) value("a: null")).isAbsent());
    assertFalse(((Node.Scalar) value("a: \"\"")).isAbsent());
  }

  @Test
  void columnsAreCountedAsEditorsDoAlsoAfterAnEmoji() {
    Node.Sequence list = (Node.Sequence) value("a: [\"\uD83D\uDE00\", 500k]");
    assertEquals(new Location("content/a.md", 2, 11), list.items().get(1).at());
    read("b: \"\uD83D\uDE00\" c");
    assertEquals(new Location("content/a.md", 2, 8), problems.get(problems.size() - 1).at());
  }

  @Test
  void everyKeyAndValueKnowsItsPlaceInTheFile() {
    Node.Mapping mapping = read("title: A\nkrs:\n  - {x: 1, y: two}\n");
    Node.Entry krs = mapping.entries().get(1);
    assertEquals(new Location("content/a.md", 3, 1), krs.keyAt());
    Node.Mapping item = (Node.Mapping) ((Node.Sequence) krs.value()).items().get(0);
    assertEquals(new Location("content/a.md", 4, 5), item.at());
    assertEquals(new Location("content/a.md", 4, 15), item.entries().get(1).value().at());
  }

  @Test
  void foldedAndLiteralTextsAreRead() {
    assertEquals("one two", text(value("a: >-\n  one\n  two\n")));
    assertEquals("one\ntwo", text(value("a: |-\n  one\n  two\n")));
  }

  @Test
  void anAliasStandsForItsAnchor() {
    Node.Mapping mapping = read("a: &x hello\nb: *x\n");
    assertEquals("hello", text(mapping.entries().get(1).value()));
  }

  @Test
  void aRingOfAliasesIsAnErrorAndNoHang() {
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read("a: &x [1, *x]\n"));
    assertEquals(List.of("unknown-alias"), codes());
  }

  @Test
  void exponentiallyManyAliasesAreAnErrorAndNoHang() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 49; i++) {
      text.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
    }
    text.append("b: [*a48, *a48, *a48]\n");
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(text.toString()));
    assertEquals(List.of("too-many-aliases"), codes());
  }

  @Test
  void fiftyLevelsAreReadAndOneMoreIsAnError() {
    read("a: " + "[".repeat(49) + "x" + "]".repeat(49));
    assertEquals(List.of(), codes());
    read("a: " + "[".repeat(51) + "x" + "]".repeat(51));
    assertEquals(List.of("too-deep"), codes());
  }

  @Test
  void aMillionBracketsAreAnErrorAndNoOverflow() {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("a: " + "[".repeat(1_000_000)));
    assertEquals(1, problems.size());
  }

  @Test
  void whatWasReadBeforeAMistakeIsKept() {
    Node.Mapping mapping = read("title: Grow\nowner: @x\n");
    assertEquals("Grow", text(mapping.entries().get(0).value()));
    assertFalse(mapping.complete());
    assertEquals(List.of("yaml"), codes());
  }

  @Test
  void textAfterAHashIsWarnedOfAndARemarkIsNot() {
    read("a: Be #1 in X\nb: Be # a remark\nc: \"Be #1\"\nd: C# is fine\n");
    assertEquals(List.of("text-after-hash"), codes());
    assertEquals(new Location("content/a.md", 2, 7), problems.get(0).at());
  }

  @Test
  void aDuplicateKeyIsReportedAndTheFirstIsKept() {
    assertEquals("1", text(value("a: 1\na: 2\n")));
    assertEquals(List.of("duplicate-key"), codes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n- b\n",
        "just text\n",
        "a: 1\n...\n---\nb: 2\n",
        "a: !!binary aGk=\n",
        "a: [1\n",
        "{a: 1"
      })
  void whatIsNoMappingIsAProblem(String text) {
    read(text);
    assertEquals(1, problems.size(), problems.toString());
  }

  private List<String> codes() {
    return problems.stream().map(Problem::code).toList();
  }
}
