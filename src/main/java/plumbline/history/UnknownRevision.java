package plumbline.history;

/** Says why a name stands for no commit, and what to write instead; shown to the user as it is. */
public final class UnknownRevision extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownRevision(String sentences) {
    super(sentences);
  }
}
