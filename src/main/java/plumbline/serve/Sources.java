package plumbline.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;

/** Everything that a site is made from, at one moment. */
record Sources(Snapshot content, Snapshot templates) {
  static final String CONTENT = "content";
  static final String TEMPLATES = "templates";

  static Sources of(Path dir) throws IOException {
    return new Sources(Snapshot.of(dir.resolve(CONTENT)), Snapshot.of(dir.resolve(TEMPLATES)));
  }

  /** Itself, where nothing has changed. */
  Sources after(PossibleChanges touched) throws IOException {
    Sources now = new Sources(content.after(touched), templates.after(touched));
    return now.content == content && now.templates == templates ? this : now;
  }

  /** The paths of the files that differ. */
  Set<String> changedSince(Sources before) throws IOException {
    Set<String> changed = new TreeSet<>(content.changedSince(before.content));
    changed.addAll(templates.changedSince(before.templates));
    return changed;
  }

  /** All files, to show lines of. */
  ContentFolder all() {
    List<SourceFile> files = new ArrayList<>(content.folder().files());
    files.addAll(templates.folder().files());
    return new ContentFolder(files, List.of());
  }
}
