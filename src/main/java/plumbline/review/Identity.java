package plumbline.review;

/** What makes two things of two versions the same, though words and lines differ. */
sealed interface Identity<T> permits SameFinding, SameProblem {
  /** Things with different keys are never the same; that of a thing before the change. */
  Object keyBefore(T before);

  /** The same for a thing after the change. */
  Object keyAfter(T after);

  /** Whether two things with the same key are the same. */
  boolean same(T before, T after);

  /** Whether two that are the same also say the same: these are paired first. */
  boolean alike(T before, T after);

  /** Whether it matters more than before. */
  boolean graver(T before, T after);
}
