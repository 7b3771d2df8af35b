package plumbline.content.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.text.NearestWords;

/**
 * What a field that does not exist is called here: the words of other programs, and misspelt ones.
 */
final class FieldNames {
  private static final Map<String, String> HERE = new TreeMap<>();

  static {
    mean("due", "deadline", "due_date", "duedate", "by", "end_date");
    mean("until", "end", "till", "expires");
    mean("supports", "parent", "parents", "aligns_to", "aligned_to", "contributes_to", "alignment");
    mean("note", "comment", "comments", "remark", "text", "description");
    mean("because", "reason", "why");
    mean("reason", "because", "why");
    mean("title", "name", "objective", "headline", "goal");
    mean("name", "title");
    mean("owner", "responsible", "assignee", "dri", "accountable", "lead", "team");
    mean("lead", "leader", "owner", "head", "manager");
    mean("manager", "reports_to", "boss");
    mean("current", "actual", "value", "now", "progress");
    mean("value", "current", "actual", "progress");
    mean("target", "goal", "to", "aim");
    mean("start", "baseline", "from", "initial", "begin", "start_date");
    mean("at_least", "min", "minimum", "above");
    mean("at_most", "max", "maximum", "below");
    mean("tags", "labels", "label", "tag", "keywords", "categories");
    mean("status", "state");
    mean("kind", "type");
    mean("key_results", "krs", "keyresults", "results", "key-results");
    mean("checkins", "check_ins", "check-ins", "updates");
    mean("depends_on", "dependencies", "depends", "blocked_by", "requires");
    mean("contributors", "members", "helpers", "co_owners", "owners");
    mean("carried_from", "continues", "previous", "predecessor");
    mean("unit", "units", "uom");
    mean("weight", "importance", "priority");
    mean("email", "mail", "e-mail");
  }

  private FieldNames() {}

  /**
   * What to write.
   *
   * @param known the fields that exist
   * @param otherwise where nothing is near
   */
  static String hint(String written, Collection<String> known, String otherwise) {
    if (written.startsWith("-") && known.contains(written.substring(1).strip())) {
      return "Write a space behind the hyphen: - " + written.substring(1).strip() + ": …";
    }
    if (written.matches("\\d+|.*\\S\\s+\\S.*")) {
      return "Between { } a comma ends a value: put quotes around the text, and write a decimal"
          + " with a point. "
          + otherwise;
    }
    String name = written.toLowerCase(Locale.ROOT).replace(' ', '_');
    Optional<String> same =
        Arrays.stream(HERE.getOrDefault(name, "").split(" ")).filter(known::contains).findFirst();
    if (same.isPresent()) {
      return "Write " + same.get() + ": that is its name here.";
    }
    if (HERE.getOrDefault(name, "").contains("due") && known.contains("key_results")) {
      return "Write due: in the key results; an objective ends with its cycle.";
    }
    if (HERE.getOrDefault(name, "").contains("note") && known.contains("checkins")) {
      return "Write it as the note of a check-in, { date: 2026-02-24, note: … }, or below the"
          + " fields.";
    }
    return name.matches("desc(ription)?|details|summary|body|text|content|notes")
        ? "Write it as text below the fields, after the second line ---."
        : NearestWords.hint(written, known, otherwise);
  }

  private static void mean(String here, String... elsewhere) {
    for (String word : elsewhere) {
      HERE.merge(word, here, (before, more) -> before + " " + more);
    }
  }
}
