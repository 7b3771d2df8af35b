package plumbline.cli;

/**
 * One thing that was looked at.
 *
 * @param what its name
 * @param found what it is like
 * @param remedy what to do, a sentence; empty where nothing is wrong
 */
record Symptom(String what, String found, String remedy) {
  static Symptom fine(String what, String found) {
    return new Symptom(what, found, "");
  }

  /** Fine, unless a condition does not hold. */
  static Symptom unless(boolean fine, String what, String found, String remedy) {
    return new Symptom(what, found, fine ? "" : remedy);
  }

  boolean isFine() {
    return remedy.isEmpty();
  }
}
