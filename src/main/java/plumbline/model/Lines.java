package plumbline.model;

import java.util.Map;

/**
 * Where an item and its fields are written, so that a finding can point at the very line to edit.
 *
 * @param start where the item starts
 * @param fields the place of each field's key, by the field's name
 * @param markup what was written for the words of a title, a note or a reason, where that says more
 *     than the words: emphasis, links
 */
public record Lines(Location start, Map<String, Location> fields, Map<String, Body> markup) {
  public Lines {
    fields = Map.copyOf(fields);
    markup = Map.copyOf(markup);
  }

  /** Of an item whose texts are nothing but their words. */
  public Lines(Location start, Map<String, Location> fields) {
    this(start, fields, Map.of());
  }

  /** The same with more texts that are more than their words. */
  public Lines with(Map<String, Body> more) {
    return new Lines(start, fields, more);
  }

  /** The place of a field, or the item's start where the author did not write that field. */
  public Location of(String field) {
    return fields.getOrDefault(field, start);
  }

  public boolean has(String field) {
    return fields.containsKey(field);
  }
}
