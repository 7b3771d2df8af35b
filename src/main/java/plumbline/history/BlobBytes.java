package plumbline.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import plumbline.content.source.SourceFile;

/**
 * A file's bytes as a commit has them.
 *
 * @param failure what is thrown when Git cannot read them: no mistake of the file's author
 */
record BlobBytes(Repository git, ObjectId id, Function<IOException, UncheckedIOException> failure)
    implements SourceFile.Bytes {
  @Override
  public byte[] read() throws IOException {
    try (ObjectReader reader = git.newObjectReader()) {
      return reader.open(id, Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE);
    } catch (IOException e) {
      throw failure.apply(e);
    }
  }

  @Override
  public long size() throws IOException {
    try (ObjectReader reader = git.newObjectReader()) {
      return reader.getObjectSize(id, Constants.OBJ_BLOB);
    } catch (IOException e) {
      throw failure.apply(e);
    }
  }
}
