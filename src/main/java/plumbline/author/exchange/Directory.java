package plumbline.author.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.author.ContentFile;
import plumbline.author.NewContent;
import plumbline.author.Slug;
import plumbline.author.Value.Fields;

/** Who there is, by e-mail, name and id; whoever is not known yet gets a file. */
final class Directory {
  private static final Pattern WITH_ADDRESS =
      Pattern.compile("(.*?)\\s*[<(]\\s*(\\S+@\\S+?)\\s*[>)]");

  private final Map<String, ContentFile> parties = new LinkedHashMap<>();
  private final List<ContentFile> made = new ArrayList<>();

  private final String company;

  Directory(List<ContentFile> known) {
    company =
        known.stream()
            .filter(file -> file.name().equals("company"))
            .map(file -> file.fields().text("name"))
            .findFirst()
            .orElse("company");
    known.stream()
        .filter(file -> List.of("people", "teams").contains(file.folder()))
        .forEach(file -> parties.put(id(file), file));
  }

  /** The people and teams that need a file. */
  List<ContentFile> made() {
    return List.copyOf(made);
  }

  /** Whether a team is the company itself. */
  boolean isCompany(String name) {
    return name.equalsIgnoreCase("company") || name.equalsIgnoreCase(company);
  }

  /** The id of a person, or of a team that is called so. */
  String owner(String text) {
    Matcher address = WITH_ADDRESS.matcher(text);
    String email = address.matches() ? address.group(2) : text.contains("@") ? text : "";
    String name = address.matches() ? address.group(1) : text.replaceAll("@.*", "");
    if (isCompany(text)) {
      return "company";
    }
    return by("email", email)
        .or(() -> by("name", name.isEmpty() ? email : name))
        .or(() -> Optional.of(text).filter(parties::containsKey))
        .orElseGet(
            () -> add("people", name, Fields.none().with("name", name).with("email", email)));
  }

  /** The id of a team. */
  String team(String name) {
    return parties.values().stream()
        .filter(file -> file.folder().equals("teams"))
        .filter(file -> file.fields().text("name").equalsIgnoreCase(name) || id(file).equals(name))
        .map(Directory::id)
        .findFirst()
        .orElseGet(() -> add("teams", name, Fields.none().with("name", name)));
  }

  private Optional<String> by(String field, String text) {
    return parties.values().stream()
        .filter(file -> !text.isEmpty() && file.fields().text(field).equalsIgnoreCase(text))
        .map(Directory::id)
        .findFirst();
  }

  private String add(String folder, String name, Fields fields) {
    String id =
        Slug.free(name, "unnamed", one -> parties.containsKey(one) || one.equals("company"));
    ContentFile file = NewContent.of(folder + "/" + id, fields, "");
    parties.put(id, file);
    made.add(file);
    return id;
  }

  private static String id(ContentFile file) {
    return file.name().substring(file.name().indexOf('/') + 1);
  }
}
