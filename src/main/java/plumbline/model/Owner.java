package plumbline.model;

/**
 * Who can answer for a goal: the company, a team or a person. They share one name space, so that an
 * id alone says which is meant.
 */
public sealed interface Owner permits Company, Team, Person {
  /** The file name without {@code .md}; {@code company} for the company. */
  String id();

  /** The name that people read. */
  String name();

  /** The file's text below the front matter. */
  Body body();

  /** Where it is written. */
  Lines lines();
}
