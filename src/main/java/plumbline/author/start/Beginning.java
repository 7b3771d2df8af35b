package plumbline.author.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.author.Author;
import plumbline.author.ContentFile;
import plumbline.author.NewFile;
import plumbline.author.Slug;
import plumbline.author.Value.Fields;
import plumbline.author.YamlText;

/**
 * What a repository of goals begins with.
 *
 * @param company the company's name, for an empty start
 * @param example the organisation to start from; empty: nobody's
 * @param host whose recipe is added; empty: none
 * @param author who begins; of an empty start the first person
 */
public record Beginning(
    String company, Optional<Example> example, Optional<Host> host, Optional<Author> author) {
  /** The files of the content. */
  public List<NewFile> content() {
    return example.map(Example::files).orElseGet(this::empty);
  }

  /** The files around the content: what Git, editors and the host read. */
  public List<NewFile> around() {
    List<NewFile> files = new ArrayList<>();
    files.add(around("gitattributes", ".gitattributes"));
    files.add(around("gitignore", ".gitignore"));
    files.add(around("editorconfig", ".editorconfig"));
    files.add(around("readme.txt", "README.md"));
    host.ifPresent(one -> files.addAll(one.files()));
    host.flatMap(Host::codeOwners).map(this::codeOwners).ifPresent(files::add);
    return files;
  }

  private static NewFile around(String resource, String path) {
    return new NewFile(path, Resource.bytes("start/" + resource));
  }

  private List<NewFile> empty() {
    List<NewFile> files = new ArrayList<>();
    files.add(
        new NewFile(
            "content/site.yaml",
            "title: "
                + YamlText.scalar(company + " OKRs")
                + "\n"
                + Resource.text("start/site.yaml")));
    files.add(
        new ContentFile(
                "content/company.md",
                Fields.none().with("name", company),
                "\nWhat "
                    + company
                    + " is for, in a sentence or two: it stands on the first page.\n")
            .written());
    author.map(Beginning::person).ifPresent(files::add);
    return files;
  }

  private static NewFile person(Author author) {
    return new ContentFile(
            "content/people/" + Slug.of(author.name(), "me") + ".md",
            Fields.none().with("name", author.name()).with("email", author.email()),
            "")
        .written();
  }

  private NewFile codeOwners(String path) {
    String owner = author.map(Author::email).filter(one -> one.matches("\\S+@\\S+")).orElse("");
    String line = owner.isEmpty() ? "# /content/ name@example.com\n" : "/content/ " + owner + "\n";
    return new NewFile(path, Resource.text("start/codeowners") + line);
  }
}
