package plumbline.history;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.revwalk.RevCommit;
import plumbline.text.PrintableText;

/**
 * A commit as text.
 *
 * <p>JGit decodes what is neither UTF-8 nor in the declared encoding with the machine's default
 * character set, and keeps times in 32 bits; this reads the same bytes alike everywhere.
 *
 * @param header the lines above the message
 * @param message the author's words
 */
record CommitText(String header, String message) {
  private static final Pattern AUTHOR = Pattern.compile("(?m)^author ([^<\n]*)<");
  private static final Pattern COMMITTED =
      Pattern.compile("(?m)^committer .*> (\\d{1,12}) ([+-]\\d{2})(\\d{2})$");
  private static final Pattern ENCODING = Pattern.compile("(?m)^encoding (\\S{1,40})$");
  private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>@:,;()\"]{1,64}@[\\p{L}\\p{N}.-]{1,255}");

  private static final int MOST_OF_NAME = 80;
  private static final int MOST_OF_SUBJECT = 200;

  static CommitText of(RevCommit commit) {
    byte[] raw = commit.getRawBuffer();
    String text = new String(raw, StandardCharsets.UTF_8);
    Matcher encoding = ENCODING.matcher(headerOf(text));
    if (encoding.find()) {
      text = new String(raw, charset(encoding.group(1)));
    }
    String header = headerOf(text);
    return new CommitText(header, text.substring(header.length()).strip());
  }

  private static String headerOf(String text) {
    int end = text.indexOf("\n\n");
    return end < 0 ? text : text.substring(0, end);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  Revision revision(RevCommit commit) {
    return new Revision(
        commit.name(),
        oneLine(author(), MOST_OF_NAME),
        committed().orElseGet(() -> seconds(commit.getCommitTime())),
        oneLine(PARAGRAPHS.split(message, 2)[0], MOST_OF_SUBJECT));
  }

  private String author() {
    Matcher author = AUTHOR.matcher(header);
    return author.find() ? author.group(1) : "";
  }

  /** Empty where the line is damaged; an offset that no place has is damage too. */
  private Optional<OffsetDateTime> committed() {
    Matcher line = COMMITTED.matcher(header);
    if (!line.find()) {
      return Optional.empty();
    }
    try {
      int hours = Integer.parseInt(line.group(2));
      int minutes = Integer.parseInt(line.group(3)) * (line.group(2).startsWith("-") ? -1 : 1);
      Instant time = Instant.ofEpochSecond(Long.parseLong(line.group(1)));
      return Optional.of(time.atOffset(ZoneOffset.ofHoursMinutes(hours, minutes)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static OffsetDateTime seconds(int sinceEpoch) {
    return Instant.ofEpochSecond(sinceEpoch).atOffset(ZoneOffset.UTC);
  }

  /** The text on one line, cut, without anybody's e-mail address. */
  static String oneLine(String text, int most) {
    String plain = ADDRESS.matcher(text).replaceAll("…@…");
    String line = PrintableText.printable(plain.strip().replaceAll("\\s+", " "));
    int length = line.codePointCount(0, line.length());
    return length <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
  }
}
