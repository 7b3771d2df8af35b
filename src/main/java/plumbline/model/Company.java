package plumbline.model;

import java.util.Optional;

/**
 * The company as {@code company.md} describes it.
 *
 * @param name its name; {@code Company} where there is no file
 * @param mission what it is for
 * @param vision what it wants to be
 */
public record Company(
    String name, Optional<String> mission, Optional<String> vision, Body body, Lines lines)
    implements Owner {
  /** The reserved id that {@code owner: company} names. */
  public static final String ID = "company";

  @Override
  public String id() {
    return ID;
  }
}
