package plumbline.model;

import java.util.Map;

/**
 * Where an item and its fields are written, so that a finding can point at the very line to edit.
 *
 * @param start where the item starts
 * @param fields the place of each field's key, by the field's name
 */
public record Lines(Location start, Map<String, Location> fields) {
  public Lines {
    fields = Map.copyOf(fields);
  }

  /** The place of a field, or the item's start where the author did not write that field. */
  public Location of(String field) {
    return fields.getOrDefault(field, start);
  }

  public boolean has(String field) {
    return fields.containsKey(field);
  }
}
