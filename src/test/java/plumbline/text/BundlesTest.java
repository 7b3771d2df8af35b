package plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Rule;
import plumbline.alignment.rules.Rules;
import plumbline.change.Aspect;
import plumbline.model.Cycle;
import plumbline.model.Health;
import plumbline.model.Kind;
import plumbline.model.Origin;
import plumbline.model.Severity;
import plumbline.model.Status;

/** The texts of all languages that Plumbline brings. */
class BundlesTest {
  private static final Map<String, String> ENGLISH = Bundle.brought("en").orElseThrow().patterns();
  private static final int MOST_GAPS = 10;

  /** Which words follow the keys that a word is added to. */
  private static final Map<String, List<String>> ADDED =
      Map.ofEntries(
          Map.entry("health.", words(Health.values(), Health::word)),
          Map.entry("health-inside.", words(Health.values(), Health::word)),
          Map.entry("kind.", words(Kind.values(), Kind::word)),
          Map.entry("kind-in-full.", words(Kind.values(), Kind::word)),
          Map.entry("origin.", words(Origin.values(), Origin::word)),
          Map.entry("status.", words(Status.values(), Status::word)),
          Map.entry("status-alone.", words(Status.values(), Status::word)),
          Map.entry("alignment.", List.of("aligned", "explained", "unexplained")),
          Map.entry("alignment-state.", words(AlignmentState.values(), AlignmentState::word)),
          Map.entry("node.", List.of("explained", "unexplained")),
          Map.entry("share-legend.", List.of("aligned", "explained", "unexplained")),
          Map.entry("rule.", ofRules("title", "when", "classes")),
          Map.entry("threshold.", thresholds()),
          Map.entry("cycle.state.", words(Cycle.Phase.values(), Cycle.Phase::word)),
          Map.entry("home.cycle.", words(Cycle.Phase.values(), Cycle.Phase::word)),
          Map.entry("spread.", words(Health.values(), Health::word)),
          Map.entry("sort.", List.of("objective", "team", "person", "tag")),
          Map.entry("aspect.", aspects()),
          Map.entry("became.", List.of("draft", "objective", "company", "team", "person", "cycle")),
          Map.entry("severity.", words(Severity.values(), Severity::word)),
          Map.entry("sum.", words(FindingClass.values(), FindingClass::word)),
          Map.entry("origin-inside.", words(Origin.values(), Origin::word)),
          Map.entry("pace.", List.of("linear", "end-loaded")),
          Map.entry("measured.", List.of("numeric", "threshold", "milestones", "yes-no", "none")),
          Map.entry("done.", List.of("yes", "no")),
          Map.entry("rollup.", List.of("sum")),
          Map.entry("month.", IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList()));

  /** What the language itself asks for. */
  private static final Set<String> OF_THE_LANGUAGE =
      Stream.concat(
              Stream.of(
                  "direction",
                  "plural",
                  "number.group",
                  "number.decimal",
                  "number.minus",
                  "number.percent",
                  "day.short",
                  "day.long",
                  "list.comma",
                  "list.last"),
              keys("month."))
          .collect(Collectors.toSet());

  private static List<String> ofRules(String... parts) {
    return Rules.ALL.stream()
        .map(rule -> rule.info().id())
        .flatMap(id -> Stream.of(parts).map(part -> id + "." + part))
        .toList();
  }

  /** Of the rules whose findings are in the report; hints have none there. */
  private static List<String> thresholds() {
    return Rules.ALL.stream()
        .map(Rule::info)
        .filter(info -> !info.isHint())
        .flatMap(info -> info.settings().keySet().stream().map(one -> info.id() + "." + one))
        .map(key -> key.replace('_', '-'))
        .toList();
  }

  /** What a check-in and a milestone that is passed say has sentences of its own. */
  private static List<String> aspects() {
    return Stream.of(Aspect.values())
        .filter(one -> one != Aspect.CHECK_IN && one != Aspect.MILESTONE_DONE)
        .map(Aspect::word)
        .toList();
  }

  private static <T> List<String> words(T[] values, java.util.function.Function<T, String> word) {
    return Stream.of(values).map(word).toList();
  }

  private static Stream<String> keys(String said) {
    return said.endsWith(".") || said.endsWith("-")
        ? ADDED.getOrDefault(said, List.of("…")).stream().map(word -> said + word)
        : Stream.of(said);
  }

  private static Stream<String> others() {
    return Languages.BROUGHT.stream()
        .filter(tag -> !tag.equals("en") && Bundle.brought(tag).isPresent());
  }

  private static Stream<String> all() {
    return Stream.concat(Stream.of("en"), others());
  }

  @Test
  void everyKeyThatATemplateSaysIsThere() {
    Map<String, String> said = SaidKeys.ofTemplates();
    assertTrue(said.size() > 100, "templates were read: " + said.size());
    said.forEach(
        (key, file) ->
            keys(key).forEach(one -> assertTrue(ENGLISH.containsKey(one), file + " says " + one)));
  }

  /** A literal of a class whose first word is that of some keys is a key itself. */
  @Test
  void everyKeyThatAClassSaysIsThere() {
    Set<String> groups =
        ENGLISH.keySet().stream()
            .filter(key -> key.contains("."))
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    SaidKeys.literals()
        .forEach(
            (key, file) -> {
              boolean isKey =
                  key.contains(".") && groups.contains(key.substring(0, key.indexOf('.')));
              if (isKey) {
                keys(key)
                    .filter(one -> !ENGLISH.containsKey(one))
                    .forEach(one -> missing.add(file + " says " + one));
              }
            });
    assertEquals(List.of(), missing);
  }

  @Test
  void everyTextIsSaidSomewhere() {
    Set<String> said = new HashSet<>(OF_THE_LANGUAGE);
    SaidKeys.literals().keySet().forEach(key -> keys(key).forEach(said::add));
    Set<String> unsaid = new TreeSet<>(ENGLISH.keySet());
    unsaid.removeAll(said);
    assertEquals(Set.of(), unsaid);
  }

  @Test
  void theLanguageItselfIsTold() {
    OF_THE_LANGUAGE.forEach(key -> assertTrue(ENGLISH.containsKey(key), key));
    assertEquals(4, AlignmentState.values().length, "one word for each but the anchor");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPatternCanBeReadAndSaysSomething(String tag) {
    bundle(tag)
        .forEach(
            (key, text) -> {
              assertEquals(
                  java.util.Optional.empty(), Languages.mistake(key, text, ENGLISH), tag + key);
              assertFalse(text.isEmpty(), tag + ": " + key);
            });
  }

  /** Else a line could begin with the sign. */
  @Test
  void frenchDoesNotBreakLinesBeforeASign() {
    bundle("fr")
        .forEach(
            (key, text) ->
                assertFalse(text.matches("(?s).*( [:;!?»%]|« ).*"), () -> key + ": " + text));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("others")
  void everyLanguageHasTheKeysOfEnglish(String tag) {
    assertEquals(ENGLISH.keySet(), bundle(tag).keySet());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("others")
  void everyLanguageHasTheValuesOfEnglish(String tag) {
    bundle(tag)
        .forEach((key, text) -> assertEquals(gaps(ENGLISH.get(key)), gaps(text), tag + ": " + key));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPluralHasTheFormsOfItsLanguage(String tag) {
    Map<String, String> bundle = bundle(tag);
    Set<String> forms = Set.copyOf(Plural.named(bundle.get("plural")).orElseThrow().forms());
    bundle.forEach(
        (key, text) ->
            Pattern.parse(text)
                .all()
                .filter(part -> part instanceof Pattern.Choice choice && choice.plural())
                .forEach(
                    part -> assertEquals(forms, formsOf((Pattern.Choice) part), tag + ": " + key)));
  }

  private static Set<String> formsOf(Pattern.Choice choice) {
    return choice.cases().keySet().stream()
        .filter(name -> !name.startsWith("="))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPatternSaysWhatIcuSays(String tag) {
    Language language = new Language(tag, new Bundle(bundle(tag)));
    bundle(tag)
        .forEach(
            (key, text) -> {
              Set<String> words = selected(text);
              for (int n = 0; n <= 200; n += counts(text) ? 1 : 200) {
                for (String word : words) {
                  compare(language, key, text, n, word);
                }
              }
            });
  }

  private static void compare(Language language, String key, String text, int n, String word) {
    Object[] values = new Object[MOST_GAPS];
    Object[] forIcu = new Object[MOST_GAPS];
    Set<Integer> counted = counted(text);
    for (int i = 0; i < MOST_GAPS; i++) {
      boolean chosen = counted.contains(i);
      values[i] = chosen ? (Object) n : word;
      forIcu[i] = chosen ? (Object) n : word;
    }
    ULocale locale = ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
    String expected = new MessageFormat(text, locale).format(forIcu);
    String said = language.say(key, values);
    assertEquals(withoutIsolates(expected), withoutIsolates(said), language.tag() + ": " + key);
  }

  /** Patterns may hold some of their own, around a formula. */
  private static String withoutIsolates(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }

  private static boolean counts(String text) {
    return !counted(text).isEmpty();
  }

  private static Set<Integer> counted(String text) {
    return Pattern.parse(text)
        .all()
        .filter(part -> part instanceof Pattern.Choice choice && choice.plural())
        .map(part -> ((Pattern.Choice) part).index())
        .collect(Collectors.toSet());
  }

  /** The words of its choices, and one that is none of them. */
  private static Set<String> selected(String text) {
    Set<String> words =
        Pattern.parse(text)
            .all()
            .filter(part -> part instanceof Pattern.Choice choice && !choice.plural())
            .flatMap(part -> ((Pattern.Choice) part).cases().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    words.add("x");
    return words;
  }

  /** The values that a pattern shows; what only chooses between words may be needless elsewhere. */
  private static Set<Integer> gaps(String text) {
    return Pattern.parse(text)
        .all()
        .map(
            part ->
                part instanceof Pattern.Gap gap
                    ? gap.index()
                    : part instanceof Pattern.Count count ? count.index() : -1)
        .filter(index -> index >= 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> bundle(String tag) {
    return Bundle.brought(tag).orElseThrow().patterns();
  }

  /** The languages that each rule names. */
  private static Stream<org.junit.jupiter.params.provider.Arguments> languagesOfRules() {
    Map<Plural, List<String>> of =
        Map.of(
            Plural.ONE, List.of("en", "de", "es", "it", "nl"),
            Plural.ZERO_ONE, List.of("fr", "pt-BR"),
            Plural.SAME, List.of("ja", "zh", "ko", "id", "vi"),
            Plural.POLISH, List.of("pl"),
            Plural.EAST_SLAVIC, List.of("ru", "uk", "be"),
            Plural.CZECH, List.of("cs", "sk"),
            Plural.HEBREW, List.of("he"),
            Plural.ARABIC, List.of("ar"));
    assertEquals(Plural.values().length, of.size());
    return of.entrySet().stream()
        .flatMap(
            rule ->
                rule.getValue().stream()
                    .map(
                        tag -> org.junit.jupiter.params.provider.Arguments.of(rule.getKey(), tag)));
  }

  @ParameterizedTest
  @MethodSource("languagesOfRules")
  void thePluralRulesAreThoseOfIcu(Plural rule, String tag) {
    PluralRules icu = PluralRules.forLocale(Locale.forLanguageTag(tag));
    for (int n = 0; n <= 2000; n++) {
      assertEquals(icu.select(n), rule.of(n), tag + ": " + n);
    }
  }
}
