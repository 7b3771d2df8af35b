package plumbline.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plumbline.change.Moves;
import plumbline.model.Body;
import plumbline.model.Company;
import plumbline.model.Lines;
import plumbline.model.Location;
import plumbline.model.Okrs;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Team;

/** Turns a commit's files into what it made of the items in them. */
record Steps(Versions versions) {
  /** With more pairs than that, what went and what came are not compared one by one. */
  private static final long MOST_PAIRS = 100_000;

  private static final Company NOT_COMPARED =
      new Company(
          "",
          Optional.empty(),
          Optional.empty(),
          Body.empty(""),
          new Lines(Location.startOf(""), Map.of()));

  List<Step> of(Commit commit) {
    List<List<Step>> sides = commit.sides().stream().map(this::side).toList();
    return sides.size() == 1 ? sides.get(0) : OwnSteps.ofMerge(sides);
  }

  /** Both versions of a file, as far as they can be read. */
  private record Read(Optional<Version> was, Optional<Version> is, boolean isGone) {}

  private Read read(FilePair pair) {
    return new Read(
        pair.before().flatMap(versions::lastGood),
        pair.after().flatMap(versions::of),
        pair.after().isEmpty());
  }

  private List<Step> side(List<FilePair> pairs) {
    List<Step> steps = new ArrayList<>();
    List<Version> gone = new ArrayList<>();
    List<Version> come = new ArrayList<>();
    for (Read read : pairs.parallelStream().map(this::read).toList()) {
      if (read.was.isPresent() && read.is.isPresent()) {
        steps.addAll(Step.between(read.was.get(), read.is.get()));
      } else if (read.is.isPresent()) {
        come.add(read.is.get());
      } else if (read.isGone) {
        read.was.ifPresent(gone::add);
      }
    }
    joinRenamed(gone, come, steps);
    gone.forEach(version -> steps.add(Step.removed(version)));
    come.forEach(version -> steps.add(Step.added(version)));
    return steps;
  }

  /** Renamed and edited at once: found by what they say, as in a comparison of two revisions. */
  private static void joinRenamed(List<Version> gone, List<Version> come, List<Step> steps) {
    if (gone.isEmpty() || (long) gone.size() * come.size() > MOST_PAIRS) {
      return;
    }
    Moves moves = Moves.between(okrs(gone), okrs(come));
    for (Version was : List.copyOf(gone)) {
      come.stream()
          .filter(is -> isSame(was, is, moves))
          .findFirst()
          .ifPresent(
              is -> {
                gone.remove(was);
                come.remove(is);
                steps.addAll(Step.between(was, is));
              });
    }
  }

  private static boolean isSame(Version was, Version is, Moves moves) {
    if (was instanceof Version.OfObjective before && is instanceof Version.OfObjective after) {
      return moves.to(before.objective().id()).equals(after.objective().id());
    }
    return was instanceof Version.OfOwner before
        && is instanceof Version.OfOwner after
        && moves.to(before.owner().id()).equals(after.owner().id());
  }

  private static Okrs okrs(List<Version> versions) {
    List<Owner> owners = only(versions, Version.OfOwner.class, Version.OfOwner::owner);
    return new Okrs(
        NOT_COMPARED,
        owners.stream().filter(Team.class::isInstance).map(Team.class::cast).toList(),
        owners.stream().filter(Person.class::isInstance).map(Person.class::cast).toList(),
        List.of(),
        only(versions, Version.OfObjective.class, Version.OfObjective::objective),
        List.of(),
        List.of());
  }

  private static <V, T> List<T> only(List<Version> versions, Class<V> sort, Function<V, T> of) {
    return versions.stream().filter(sort::isInstance).map(sort::cast).map(of).toList();
  }
}
