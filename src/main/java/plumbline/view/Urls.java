package plumbline.view;

import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Owner;
import plumbline.model.Team;

/** Where each page is: its path below the site's folder. This is the only place that knows. */
public final class Urls {
  public static final String HOME = "index.html";
  public static final String TEAMS = "teams/index.html";
  public static final String PEOPLE = "people/index.html";
  public static final String CYCLES = "cycles/index.html";
  public static final String HOW_TO_READ = "how-to-read.html";
  public static final String OBJECTIVES = "objectives.html";
  public static final String ALIGNMENT = "alignment.html";
  public static final String GRAPH = "graph.html";
  public static final String PRESENT = "present.html";
  public static final String HINTS = "hints.html";
  public static final String RULES = "rules.html";
  public static final String NOT_FOUND = "404.html";
  public static final String REVIEW = "this-change.html";
  public static final String CHANGES = "changes.html";
  public static final String SEARCH = "search.html";
  public static final String SEARCH_INDEX = "search/index.js";
  public static final String SEARCH_DIALOG = "search/dialog.js";
  public static final String SEARCH_EARLIER = "search/earlier.js";
  public static final String A_TO_Z = "a-to-z.html";
  public static final String FEED = "changes.xml";
  public static final String SITEMAP = "sitemap.xml";
  public static final String OKRS_JSON = "data/okrs.json";
  public static final String OKRS_CSV = "data/okrs.csv";
  public static final String OKRS_SCHEMA = "data/okrs.schema.json";

  public static final String ALIGNMENT_JSON = "data/alignment.json";
  public static final String ALIGNMENT_SCHEMA = "data/alignment.schema.json";

  /** Where a team's page lists its objectives. */
  public static final String TEAM_OBJECTIVES = "s_objectives";

  private Urls() {}

  public static String of(Objective objective) {
    return of(objective.id());
  }

  /** The page of an objective, or of one of its aliases. */
  public static String of(ObjectiveId id) {
    return "okrs/" + id.cycle() + "/" + id.path() + ".html";
  }

  /** The page of a team or a person; the company's is the home page. */
  public static String of(Owner owner) {
    if (owner instanceof Company) {
      return HOME;
    }
    return (owner instanceof Team ? "teams/" : "people/") + owner.id() + ".html";
  }

  public static String of(Cycle cycle) {
    return "cycles/" + cycle.id() + ".html";
  }

  /** The alignment graph of a cycle that is not the current one. */
  public static String graph(Cycle cycle) {
    return "graph/" + cycle.id() + ".html";
  }

  /** The screens to present a cycle that is not the current one. */
  public static String present(Cycle cycle) {
    return "present/" + cycle.id() + ".html";
  }

  /** A team's own screens, where a cycle is presented team by team. */
  public static String present(Cycle cycle, Owner owner) {
    return "present/" + cycle.id() + "/" + owner.id() + ".html";
  }

  /** The sheet that sums up what an owner did in a cycle. */
  public static String summary(Cycle cycle, Owner owner) {
    return "cycles/" + cycle.id() + "/" + owner.id() + ".html";
  }

  /** The alignment report of a cycle that is not the current one. */
  public static String alignment(Cycle cycle) {
    return "alignment/" + cycle.id() + ".html";
  }

  /** The alignment report of a cycle that is not the current one, as data. */
  public static String alignmentJson(Cycle cycle) {
    return "data/alignment/" + cycle.id() + ".json";
  }

  /** What changed lately about one team. */
  public static String changes(Team team) {
    return "changes/" + team.id() + ".html";
  }

  /** A part of the list of everything that is too long for one page. */
  public static String aToZ(String part) {
    return "a-to-z/" + part + ".html";
  }

  /**
   * The index of people.
   *
   * @param part from 1
   */
  public static String people(int part) {
    return part == 1 ? PEOPLE : "lists/people/" + part + ".html";
  }

  /**
   * The index of teams.
   *
   * @param part from 1
   */
  public static String teams(int part) {
    return part == 1 ? TEAMS : "lists/teams/" + part + ".html";
  }

  /**
   * The objectives with a tag, by the name of its page.
   *
   * @param part from 1
   */
  public static String tag(String file, int part) {
    return part("tags/" + file, part);
  }

  /**
   * The table of all objectives of a cycle that is not the current one, or its further parts.
   *
   * @param part from 1
   */
  public static String objectives(Cycle cycle, int part) {
    return part("objectives/" + cycle.id(), part);
  }

  /** The same table for the script of its page. */
  public static String objectivesData(Cycle cycle) {
    return "data/objectives/" + cycle.id() + ".js";
  }

  /**
   * The writing hints of a cycle that is not the current one, or their further parts.
   *
   * @param part from 1
   */
  public static String hints(Cycle cycle, int part) {
    return part("hints/" + cycle.id(), part);
  }

  /**
   * The findings of a cycle about a team or the company, where they have a page of their own.
   *
   * @param part from 1
   */
  public static String findings(Cycle cycle, Owner owner, int part) {
    return part("alignment/" + cycle.id() + "/" + owner.id(), part);
  }

  /**
   * All that supports an objective directly, where that has pages of its own. No id has two hyphens
   * in a row, so that no objective in a folder takes the address of a further part.
   *
   * @param part from 1
   */
  public static String supporters(Objective objective, int part) {
    ObjectiveId id = objective.id();
    String further = part == 1 ? "" : "--" + part;
    return "supporters/" + id.cycle() + "/" + id.path() + further + ".html";
  }

  private static String part(String list, int part) {
    return list + (part == 1 ? "" : "/" + part) + ".html";
  }
}
