package plumbline.model;

import java.util.List;

/**
 * Everything that the content says, as it was read: references are still text.
 *
 * @param teams by id
 * @param people by id
 * @param cycles by start, then id
 * @param objectives by id
 * @param assets the paths of the files to copy as they are, below the content folder; pictures
 *     beside texts only where a text that is published shows them
 * @param others the paths of the files that are there and no part of the content, below the content
 *     folder
 */
public record Okrs(
    Company company,
    List<Team> teams,
    List<Person> people,
    List<Cycle> cycles,
    List<Objective> objectives,
    List<String> assets,
    List<String> others) {
  public Okrs {
    teams = List.copyOf(teams);
    people = List.copyOf(people);
    cycles = List.copyOf(cycles);
    objectives = List.copyOf(objectives);
    assets = List.copyOf(assets);
    others = List.copyOf(others);
  }
}
