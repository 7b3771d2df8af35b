package plumbline.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the language of a site: its own bundle, over what Plumbline brings, over English. */
public final class Languages {
  /** Those that Plumbline brings along complete. */
  public static final List<String> BROUGHT = List.of("ar", "de", "en", "es", "fr");

  private static final String FOLDER = "text/";

  private Languages() {}

  /**
   * A language.
   *
   * @param tag a BCP 47 tag; {@code de-CH} is what a bundle of that name says, over {@code de}
   * @param own the site's own file of a name below {@code templates/}, if there is one
   * @throws BundleMistake where a bundle of the site's own is wrong, or there is none at all
   */
  public static Language of(String tag, Function<String, Optional<byte[]>> own) {
    List<Bundle> bundles =
        tags(tag).stream()
            .flatMap(one -> Stream.concat(own(one, own).stream(), Bundle.brought(one).stream()))
            .toList();
    if (bundles.isEmpty()) {
      throw new BundleMistake(
          "%s: found no such file for 'language: %s' of site.yaml, expected one, or one of the languages %s"
              .formatted(file(tag), tag, String.join(", ", BROUGHT)));
    }
    return new Language(
        tag,
        Stream.concat(bundles.stream(), Bundle.brought("en").stream())
            .reduce(Bundle::over)
            .orElseThrow());
  }

  /** The name of a language's bundle below {@code templates/}. */
  public static String file(String tag) {
    return FOLDER + tag + ".properties";
  }

  /** The narrowest first: {@code de-CH}, {@code de}. */
  private static List<String> tags(String tag) {
    String[] subtags = tag.split("-");
    return IntStream.iterate(subtags.length, n -> n > 0, n -> n - 1)
        .mapToObj(n -> Stream.of(subtags).limit(n).collect(Collectors.joining("-")))
        .toList();
  }

  private static Optional<Bundle> own(String tag, Function<String, Optional<byte[]>> own) {
    return own.apply(file(tag)).map(bytes -> checked(file(tag), bytes));
  }

  private static Bundle checked(String file, byte[] bytes) {
    Bundle bundle;
    try {
      bundle = Bundle.read(bytes);
    } catch (IllegalArgumentException e) {
      throw new BundleMistake(file + ": " + e.getMessage());
    }
    Map<String, String> english = Bundle.brought("en").orElseThrow().patterns();
    bundle
        .patterns()
        .forEach(
            (key, text) ->
                mistake(key, text, english)
                    .ifPresent(
                        what -> {
                          throw new BundleMistake(file + ": " + key + ": " + what);
                        }));
    return bundle;
  }

  /** What is wrong with a pattern that stands for an English one, if anything. */
  static Optional<String> mistake(String key, String text, Map<String, String> english) {
    if (!english.containsKey(key)) {
      return Optional.of("found a text that nothing asks for, expected a key of en.properties");
    }
    if (key.equals("plural") && Plural.named(text).isEmpty()) {
      return Optional.of(
          "found '"
              + text
              + "', expected one of "
              + Stream.of(Plural.values()).map(Plural::word).collect(Collectors.joining(", ")));
    }
    if (key.equals("direction") && !text.matches("ltr|rtl")) {
      return Optional.of("found '" + text + "', expected ltr or rtl");
    }
    try {
      int highest = gaps(Pattern.parse(text));
      int known = gaps(Pattern.parse(english.get(key)));
      return highest <= known
          ? Optional.empty()
          : Optional.of("found {" + highest + "}, expected none above those of the English text");
    } catch (PatternMistake e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The highest number of a gap, -1 where there is none. */
  private static int gaps(Pattern pattern) {
    return pattern
        .all()
        .mapToInt(
            part ->
                part instanceof Pattern.Gap gap
                    ? gap.index()
                    : part instanceof Pattern.Choice choice ? choice.index() : -1)
        .max()
        .orElse(-1);
  }
}
