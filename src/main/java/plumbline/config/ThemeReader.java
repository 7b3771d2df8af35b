package plumbline.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import plumbline.content.source.SourceFile;
import plumbline.content.yaml.Fields;
import plumbline.text.NearestWords;
import plumbline.text.PrintableText;

/** Reads {@code theme:} of {@code site.yaml}. */
final class ThemeReader {
  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+|mailto:[^\\s\"'<>]+");
  private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(svg|png|jpe?g|webp|gif|avif)");

  private final Fields fields;
  private final List<String> assets;

  private ThemeReader(Fields fields, List<SourceFile> files) {
    this.fields = fields;
    this.assets =
        files.stream().map(SourceFile::below).filter(below -> below.startsWith("assets/")).toList();
  }

  /**
   * @param fields all of {@code site.yaml}
   * @param files those of the content, among them the logo
   */
  static Theme read(Fields fields, List<SourceFile> files) {
    Fields theme = fields.nested("theme", "theme");
    ThemeReader reader = new ThemeReader(theme, files);
    Theme read =
        new Theme(
            reader.picture("logo"),
            reader.picture("logo_dark"),
            checked(
                    theme,
                    "accent",
                    Accent::isColour,
                    new Expected("a colour such as '#b5386a'", "Six digits, 0 to 9 and a to f."))
                .map(Accent::of),
            theme.items("links", "a link").stream().flatMap(one -> link(one).stream()).toList());
    theme.done();
    return read;
  }

  private Optional<String> picture(String name) {
    return checked(
        fields,
        name,
        path -> assets.contains(path) && PICTURE.matcher(path).matches(),
        new Expected(
            "the path of a picture below content/, such as assets/logo.svg",
            NearestWords.hint(
                fields.text(name).orElse(""), assets, "Put it into content/assets/.")));
  }

  private static Optional<Theme.Link> link(Fields link) {
    String title = link.required("title", "", "title: Handbook");
    Optional<String> url =
        checked(
            link,
            "url",
            text -> WEB.matcher(text).matches(),
            new Expected("an address that starts with https://, http:// or mailto:", ""));
    link.required("url", "", "url: https://…");
    link.done();
    return url.filter(known -> !title.isEmpty()).map(known -> new Theme.Link(title, known));
  }

  private static Optional<String> checked(
      Fields of, String name, Predicate<String> good, Expected expected) {
    Optional<String> text = of.text(name);
    if (text.isPresent() && !good.test(text.get())) {
      of.report(
          "wrong-value",
          of.valueAt(name),
          name + ": found '" + PrintableText.inMessage(text.get()) + "', expected " + expected.what,
          expected.hint);
      return Optional.empty();
    }
    return text;
  }

  private record Expected(String what, String hint) {}
}
