package plumbline.page.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Health;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Status;
import plumbline.model.Team;
import plumbline.page.site.Site;
import plumbline.page.site.Tags;
import plumbline.page.site.Words;
import plumbline.text.NameOrder;
import plumbline.view.SearchIndex;
import plumbline.view.SearchIndex.Goals;
import plumbline.view.SearchIndex.People;
import plumbline.view.SearchIndex.Teams;

/** Puts together what the search looks through. */
public final class SearchIndexMaker {
  private final Site site;
  private final OkrGraph graph;
  private final Tags tags;
  private final Map<String, Integer> ownerPlaces = new HashMap<>();
  private final Map<String, Integer> tagPlaces = new HashMap<>();

  private SearchIndexMaker(Site site) {
    this.site = site;
    this.graph = site.graph();
    this.tags = Tags.of(graph.objectives());
    Stream.concat(
            Stream.<Owner>of(graph.company()),
            Stream.concat(graph.teams().stream(), graph.people().stream()))
        .forEach(owner -> ownerPlaces.put(owner.id(), ownerPlaces.size()));
    tags.all().forEach(tag -> tagPlaces.put(tag.file(), tagPlaces.size()));
  }

  /** What is searched at first: everything but the goals of earlier cycles. */
  public static SearchIndex of(Site site) {
    SearchIndexMaker indexes = new SearchIndexMaker(site);
    return new SearchIndex(
        words(site.words()),
        site.graph().company().name(),
        site.current().map(Cycle::id).orElse(""),
        indexes.teams(),
        indexes.people(),
        indexes.tags(),
        indexes.goals(false),
        site.hasEarlier());
  }

  /** What is searched besides when it is asked for; empty where there is no earlier cycle. */
  public static Optional<Goals> earlier(Site site) {
    return site.hasEarlier()
        ? Optional.of(new SearchIndexMaker(site).goals(true))
        : Optional.empty();
  }

  private static SearchIndex.Words words(Words words) {
    return new SearchIndex.Words(
        words.say("sort.objective"),
        words.say("sort.key-result"),
        words.say("sort.team"),
        words.say("sort.person"),
        words.say("sort.tag"),
        words.say("search.key-result-of", "{0}"),
        IntStream.rangeClosed(0, 100).mapToObj(score -> words.score(score / 100.0)).toList(),
        Arrays.stream(Health.values()).map(words::state).toList(),
        Arrays.stream(Status.values())
            .map(status -> status == Status.ACTIVE ? "" : words.status(status))
            .toList());
  }

  private Teams teams() {
    return new Teams(
        graph.teams().stream().map(Team::name).toList(),
        graph.teams().stream().map(team -> ShortName.of(team.id(), team.name())).toList());
  }

  private People people() {
    List<Person> people = graph.people();
    return new People(
        people.stream().map(Person::name).toList(),
        people.stream().map(person -> ShortName.of(person.id(), person.name())).toList(),
        people.stream().map(person -> person.title().orElse("")).toList(),
        people.stream().map(this::firstTeam).toList());
  }

  private int firstTeam(Person person) {
    return graph.teamsOf(person).stream()
        .findFirst()
        .map(team -> ownerPlaces.get(team.id()) - 1)
        .orElse(-1);
  }

  private SearchIndex.Tags tags() {
    return new SearchIndex.Tags(
        tags.all().stream().map(Tags.Tag::name).toList(),
        tags.all().stream().map(tag -> ShortName.of(tag.file(), tag.name())).toList());
  }

  private Goals goals(boolean earlier) {
    return new Columns(
            graph.objectives().stream()
                .filter(objective -> site.isEarlier(graph.cycleOf(objective)) == earlier)
                .sorted(NameOrder.by(Objective::title).thenComparing(Objective::id))
                .toList())
        .goals();
  }

  /** The columns of some objectives. */
  private final class Columns {
    private final List<Objective> objectives;
    private final Places<Cycle> cycles = new Places<>();
    private final Places<String> folders = new Places<>();
    private final Places<NamedKeyResult> keyResults = new Places<>();

    Columns(List<Objective> objectives) {
      this.objectives = objectives;
      graph.cycles().forEach(cycles::add);
      objectives.stream().map(Columns::folder).sorted().forEach(folders::add);
      objectives.stream().flatMap(NamedKeyResult::of).sorted().forEach(keyResults::add);
    }

    Goals goals() {
      return new Goals(
          cycles.all.stream().map(Cycle::id).toList(),
          cycles.all.stream().map(Cycle::title).toList(),
          folders.all,
          keyResults.all.stream().map(NamedKeyResult::title).toList(),
          keyResults.all.stream().map(NamedKeyResult::id).toList(),
          objectives.stream().map(Objective::title).toList(),
          objectives.stream().map(one -> ShortName.of(one.id().name(), one.title())).toList(),
          objectives.stream().map(one -> folders.of(folder(one))).toList(),
          objectives.stream().map(one -> cycles.of(graph.cycleOf(one))).toList(),
          objectives.stream().map(one -> ownerPlaces.get(graph.owner(one).id())).toList(),
          objectives.stream().map(this::score).toList(),
          objectives.stream().map(one -> site.scores().of(one).health().ordinal()).toList(),
          objectives.stream().map(one -> one.status().ordinal()).toList(),
          objectives.stream().map(this::tags).toList(),
          objectives.stream().map(this::keyResults).toList());
    }

    private static String folder(Objective objective) {
      String path = objective.id().path();
      return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private int score(Objective objective) {
      OptionalDouble score = site.scores().of(objective).score();
      return score.isEmpty() ? -1 : (int) Math.round(Math.max(0, score.getAsDouble()) * 100);
    }

    private List<Integer> tags(Objective objective) {
      return objective.tags().stream()
          .map(label -> tagPlaces.get(tags.named(label).file()))
          .distinct()
          .toList();
    }

    private List<Integer> keyResults(Objective objective) {
      return NamedKeyResult.of(objective).map(keyResults::of).toList();
    }
  }

  /** What is known of a key result. */
  private record NamedKeyResult(String title, String id) implements Comparable<NamedKeyResult> {
    static Stream<NamedKeyResult> of(Objective objective) {
      return objective.keyResults().stream().map(one -> new NamedKeyResult(one.title(), one.id()));
    }

    @Override
    public int compareTo(NamedKeyResult other) {
      int byTitle = title.compareTo(other.title);
      return byTitle != 0 ? byTitle : id.compareTo(other.id);
    }
  }

  /** A list with each value once, and the place of each. */
  private static final class Places<T> {
    private final List<T> all = new ArrayList<>();
    private final Map<T, Integer> places = new HashMap<>();

    void add(T value) {
      if (places.putIfAbsent(value, all.size()) == null) {
        all.add(value);
      }
    }

    int of(T value) {
      return places.get(value);
    }
  }
}
