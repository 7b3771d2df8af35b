package plumbline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;

/**
 * Content as it would be with some files more, or with other bytes: to be read before it is
 * written.
 */
public final class Overlay {
  private Overlay() {}

  /** The folder with the files in it, in the order of paths. */
  public static ContentFolder on(ContentFolder content, List<NewFile> files) {
    Map<String, NewFile> added =
        files.stream()
            .filter(file -> file.path().startsWith("content/"))
            .collect(Collectors.toMap(NewFile::path, Function.identity(), (a, b) -> b));
    List<SourceFile> all = new ArrayList<>();
    content.files().stream().filter(file -> !added.containsKey(file.path())).forEach(all::add);
    added.values().forEach(file -> all.add(new SourceFile(file.path(), file::bytes)));
    all.sort(java.util.Comparator.comparing(SourceFile::path));
    return new ContentFolder(all, content.problems());
  }
}
