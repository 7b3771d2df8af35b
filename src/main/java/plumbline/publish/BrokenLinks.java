package plumbline.publish;

import java.util.List;
import java.util.Set;

/**
 * Pages lead where nothing is: a mistake in a template, because authors' links were checked before.
 */
public final class BrokenLinks extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 20;

  private final transient List<String> sentences;

  BrokenLinks(Set<String> broken) {
    super(broken.size() + " broken links");
    this.sentences = List.copyOf(broken);
  }

  /** The first of them, sorted, a sentence each. */
  public List<String> sentences() {
    return sentences.stream().limit(SHOWN).toList();
  }

  /** How many there are. */
  public int count() {
    return sentences.size();
  }
}
