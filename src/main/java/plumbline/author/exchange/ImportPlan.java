package plumbline.author.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.author.ContentFile;
import plumbline.author.NewContent;

/**
 * What an import would change.
 *
 * @param added files that are not there yet
 * @param changed files that are there and say something else
 * @param same how many are there and say the same
 */
public record ImportPlan(List<ContentFile> added, List<ContentFile> changed, int same) {
  public ImportPlan {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
  }

  /** Holds what is imported against what is there. */
  public static ImportPlan of(List<ContentFile> imported, List<ContentFile> known) {
    Map<String, ContentFile> before =
        known.stream().collect(Collectors.toMap(ContentFile::path, Function.identity()));
    List<ContentFile> added = new ArrayList<>();
    List<ContentFile> changed = new ArrayList<>();
    for (ContentFile file : imported) {
      ContentFile there = before.get(file.path());
      if (there == null) {
        added.add(file);
      } else if (!isSame(file, there)) {
        changed.add(file);
      }
    }
    return new ImportPlan(added, changed, imported.size() - added.size() - changed.size());
  }

  private static boolean isSame(ContentFile one, ContentFile other) {
    return one.fields().isLike(other.fields())
        && NewContent.textOf(one.body()).equals(NewContent.textOf(other.body()));
  }
}
