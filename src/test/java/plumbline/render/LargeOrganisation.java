package plumbline.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A made-up organisation whose titles repeat words as people's do: for a fifth as many people as
 * goals, and a fiftieth as many teams. The same number makes the same files.
 */
public final class LargeOrganisation {
  private static final List<String> DOING =
      List.of(
          "Win back %s in %s",
          "Become the first choice of %s in %s",
          "Halve the time %s wait in %s",
          "Bring the product to %s in %s",
          "Let %s help themselves in %s",
          "Stop losing %s in %s",
          "Make %s successful in %s",
          "Cut what %s cost us in %s",
          "Turn %s into advocates in %s",
          "Earn the trust of %s in %s",
          "Grow with %s in %s",
          "Prove the new platform with %s in %s");
  private static final List<String> WHOM =
      List.of(
          "students",
          "dealers",
          "first-time buyers",
          "fleet owners",
          "developers",
          "small businesses",
          "our own colleagues",
          "public authorities",
          "returning visitors",
          "night-shift crews",
          "field engineers",
          "franchise partners",
          "the support desk",
          "enterprise customers",
          "new customers");
  private static final List<String> WHERE =
      List.of(
          "Łódź",
          "İzmir",
          "São Paulo",
          "Zürich",
          "Malmö",
          "Osaka",
          "Kenya",
          "Wales",
          "Iceland",
          "Argentina",
          "Tamil Nadu",
          "New Zealand",
          "Singapore",
          "the Gulf",
          "Andalucía",
          "Ireland",
          "the DACH region",
          "Brazil",
          "Québec",
          "Portugal",
          "Ghana",
          "Norway",
          "Chile",
          "Vietnam",
          "Estonia",
          "Morocco",
          "Scotland",
          "Texas",
          "Hokkaido",
          "Bavaria",
          "Peru",
          "Malta",
          "Oman",
          "Latvia",
          "Tunisia",
          "Nepal",
          "Uruguay",
          "Jordan",
          "Corsica",
          "Crete");
  private static final List<String> MEASURED =
      List.of(
          "Cut the p95 response time to %d ms",
          "Raise sign-ups to %d",
          "Build a pipeline of %d,000 USD",
          "Lower the unit cost to %d USD",
          "Lift conversion to %d per thousand",
          "Shorten lead time to %d hours",
          "Train and certify %d people",
          "Stay within %d %% of the budget",
          "Use %d kWh less a site",
          "Hire %d engineers");
  private static final List<String> IDS =
      List.of(
          "latency",
          "signups",
          "pipeline",
          "cost",
          "conversion",
          "lead-time",
          "trained",
          "budget",
          "energy",
          "hires");

  private LargeOrganisation() {}

  public static void write(Path folder, int goals) throws IOException {
    Random random = new Random(7);
    int teams = goals / 50;
    int people = goals / 5;
    file(folder, "company.md", "---\nname: Large\n---\n");
    file(folder, "site.yaml", "current_cycle: 2026-q1\nas_of: 2026-02-10\n");
    for (int i = 0; i < teams; i++) {
      file(folder, "teams/team-" + i + ".md", "---\nname: Team " + i + "\n---\n");
    }
    for (int i = 0; i < people; i++) {
      String text = "---\nname: Person %d\ntitle: Engineer\nteam: team-%d\n---\n";
      file(folder, "people/person-" + i + ".md", text.formatted(i, i % teams));
    }
    for (int i = 0; i < goals; i++) {
      int owner = random.nextInt(people);
      String title = one(DOING, random).formatted(one(WHOM, random), one(WHERE, random));
      String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + i;
      String path = "okrs/2026-q1/team-%d/%s.md".formatted(owner % teams, name);
      file(folder, path, goal(title, owner, random));
    }
  }

  private static String goal(String title, int owner, Random random) {
    StringBuilder text = new StringBuilder("---\ntitle: %s\n".formatted(title));
    text.append("owner: person-%d\nkey_results:\n".formatted(owner));
    int first = random.nextInt(IDS.size());
    int count = 3 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      int which = (first + i) % IDS.size();
      String measured = MEASURED.get(which).formatted(20 + random.nextInt(450));
      text.append("  - id: %s\n    title: \"%s\"\n".formatted(IDS.get(which), measured));
      text.append("    target: 100\n    current: %d\n".formatted(random.nextInt(100)));
    }
    return text.append("---\n").toString();
  }

  private static String one(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static void file(Path folder, String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
