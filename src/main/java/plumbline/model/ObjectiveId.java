package plumbline.model;

/**
 * The name of an objective.
 *
 * @param cycle the cycle's id, the first folder under {@code okrs/}
 * @param path the file's path below that folder without {@code .md}, for example {@code
 *     marketing/seo}
 */
public record ObjectiveId(String cycle, String path) implements Comparable<ObjectiveId> {
  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Written out: the generated one takes several times as long, and every map of goals asks it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ObjectiveId id && path.equals(id.path) && cycle.equals(id.cycle);
  }

  @Override
  public int hashCode() {
    return 31 * cycle.hashCode() + path.hashCode();
  }

  @Override
  public int compareTo(ObjectiveId other) {
    int byCycle = cycle.compareTo(other.cycle);
    return byCycle != 0 ? byCycle : path.compareTo(other.path);
  }

  /** {@code <cycle>/<path>}, as the data files write it. */
  @Override
  public String toString() {
    return cycle + "/" + path;
  }
}
