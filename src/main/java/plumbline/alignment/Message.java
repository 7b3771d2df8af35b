package plumbline.alignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Objective;
import plumbline.model.Team;
import plumbline.text.Figure;
import plumbline.text.Language;
import plumbline.text.Phrase;
import plumbline.text.PrintableText;

/**
 * What a finding says or advises, in no language yet: it is said where it is shown.
 *
 * @param phrase its names are objectives, key results with their objective, and teams
 */
public record Message(Phrase phrase) {

  /**
   * Writes a message.
   *
   * @param key the name of its pattern in the bundles
   * @param values an objective, a key result with its objective, a team, a list of these, whether
   *     something is so, or what else a {@link Phrase} takes
   */
  public static Message of(String key, Object... values) {
    return new Message(new Phrase(key, Stream.of(values).map(Message::value).toList()));
  }

  /** A value without trailing zeros, and its unit. */
  public static Figure quantity(BigDecimal value, String unit) {
    return new Figure.Quantity(value.stripTrailingZeros(), unit);
  }

  /** A name's last letter, by which some languages choose the form of a genitive. */
  public static String ending(String name) {
    return name.isEmpty() ? "" : name.substring(name.offsetByCodePoints(name.length(), -1));
  }

  /** One line of plain English, safe to print. */
  public String text() {
    return text(Language.english());
  }

  /** One line of plain text, safe to print; the marks around names in it are the language's own. */
  public String text(Language language) {
    return pieces(language).stream()
        .map(piece -> language.isMark(piece) ? piece.text() : printable(piece.text()))
        .collect(Collectors.joining());
  }

  /** What is said, with the goals and teams in it kept apart, so that a page can link them. */
  public List<Language.Piece> pieces(Language language) {
    return language.pieces(phrase);
  }

  /** Whoever searches plain text for a quantity types a plain space. */
  private static String printable(String text) {
    return PrintableText.printable(text).replace('\u00A0', ' ');
  }

  private static Object value(Object value) {
    if (value instanceof Objective objective) {
      return new Phrase.Name(objective.title(), objective);
    }
    if (value instanceof OwnedKeyResult of) {
      return new Phrase.Name(of.keyResult().title(), of);
    }
    if (value instanceof Team team) {
      return new Phrase.Name(team.name(), team);
    }
    return value instanceof List<?> list ? list.stream().map(Message::value).toList() : value;
  }
}
