package plumbline.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import plumbline.content.source.SourceFile;
import plumbline.history.FilePair.Blob;
import plumbline.model.Objective;

/** The objectives as they are, for those commits whose bytes are the same. */
final class PresentVersions {
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, Objective> objectives = new HashMap<>();
  private final Map<String, ObjectId> ids = new ConcurrentHashMap<>();

  PresentVersions(Present present) {
    present.content().files().forEach(file -> files.put(file.path(), file));
    present.okrs().objectives().forEach(one -> objectives.put(one.lines().start().path(), one));
  }

  Optional<Version> of(Blob blob) {
    Objective objective = objectives.get(blob.path());
    return objective != null && idOf(blob.path()).equals(blob.id())
        ? Optional.of(new Version.OfObjective(objective))
        : Optional.empty();
  }

  private ObjectId idOf(String path) {
    return ids.computeIfAbsent(path, p -> idOf(files.get(p)));
  }

  /** The name that Git gives the bytes; of no bytes at all where they cannot be read any more. */
  private static ObjectId idOf(SourceFile file) {
    try (ObjectInserter.Formatter names = new ObjectInserter.Formatter()) {
      return names.idFor(Constants.OBJ_BLOB, file.bytes().read());
    } catch (IOException e) {
      return ObjectId.zeroId();
    }
  }
}
