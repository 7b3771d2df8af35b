package plumbline.change;

import java.util.List;
import plumbline.model.Company;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Team;

/** Compares two states of the company, a team or a person. */
final class OwnerChanges {
  private OwnerChanges() {}

  static List<Change> between(Owner before, Owner after, RefKeys namings) {
    Differences found = Differences.ofOrganisation(after.lines());
    found.text(Aspect.PATH, "", before.id(), after.id());
    found.text(Aspect.TITLE, "name", before.name(), after.name());
    if (before instanceof Company was && after instanceof Company is) {
      found.text(Aspect.MISSION, "mission", was.mission(), is.mission());
      found.text(Aspect.VISION, "vision", was.vision(), is.vision());
    } else if (before instanceof Team was && after instanceof Team is) {
      team(was, is, namings, found);
    } else if (before instanceof Person was && after instanceof Person is) {
      person(was, is, namings, found);
    }
    found.prose(Aspect.BODY, before.body().markdown(), after.body().markdown());
    return found.gravestFirst();
  }

  private static void team(Team was, Team is, RefKeys namings, Differences found) {
    found.field(
        Aspect.PARENT,
        "parent",
        was.parent().map(namings.before()::of),
        is.parent().map(namings.after()::of));
    found.field(
        Aspect.LEAD,
        "lead",
        was.lead().map(namings.before()::of),
        is.lead().map(namings.after()::of));
    found.list(
        Aspect.ACCEPTED,
        ObjectiveChanges.accepted(was.accepted()),
        ObjectiveChanges.accepted(is.accepted()));
  }

  private static void person(Person was, Person is, RefKeys namings, Differences found) {
    found.text(Aspect.ROLE, "title", was.title(), is.title());
    found.list(
        Aspect.TEAMS,
        ObjectiveChanges.references(was.teams(), namings.before()),
        ObjectiveChanges.references(is.teams(), namings.after()));
    found.field(
        Aspect.MANAGER,
        "manager",
        was.manager().map(namings.before()::of),
        is.manager().map(namings.after()::of));
    found.text(Aspect.EMAIL, "email", was.email(), is.email());
  }
}
