package plumbline.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.content.markdown.ShortText;
import plumbline.content.yaml.Fields;
import plumbline.model.Body;
import plumbline.model.Lines;
import plumbline.model.Problem;

/** Takes the titles, notes and reasons of one item out of its fields, as words and as written. */
final class ShortTexts {
  private final Map<String, Body> markup = new HashMap<>();

  Optional<String> text(Fields fields, String name) {
    return fields.text(name).map(written -> words(fields, name, written));
  }

  String required(Fields fields, String name, String otherwise) {
    return words(fields, name, fields.required(name, otherwise, name + ": …"));
  }

  private String words(Fields fields, String name, String written) {
    List<Problem> problems = new ArrayList<>();
    ShortText text = ShortText.of(written, fields.valueAt(name), problems);
    problems.forEach(fields::report);
    text.markup().ifPresent(body -> markup.putIfAbsent(text.words(), body));
    return text.words();
  }

  /** Where the item is written, and what was written for its words. */
  Lines lines(Fields fields) {
    return fields.lines().with(markup);
  }
}
