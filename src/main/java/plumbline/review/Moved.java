package plumbline.review;

import java.util.HashMap;
import java.util.Map;
import plumbline.model.ObjectiveId;

/** Where objectives and their files are after a change. */
final class Moved {
  private final Map<ObjectiveId, ObjectiveId> ids;
  private final Map<String, String> files = new HashMap<>();

  /**
   * @param ids the id after, by the id before; the others kept theirs
   */
  Moved(Map<ObjectiveId, ObjectiveId> ids) {
    this.ids = Map.copyOf(ids);
    ids.forEach((before, after) -> files.put(file(before), file(after)));
  }

  ObjectiveId now(ObjectiveId before) {
    return ids.getOrDefault(before, before);
  }

  /** The path of a file below the content folder's parent. */
  String now(String path) {
    int below = path.indexOf('/') + 1;
    String folder = path.substring(0, below);
    String file = path.substring(below);
    return folder + files.getOrDefault(file, file);
  }

  private static String file(ObjectiveId id) {
    return "okrs/" + id + ".md";
  }
}
