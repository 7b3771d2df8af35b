package plumbline.render.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import plumbline.render.OutputFile;
import plumbline.view.AlignmentData;
import plumbline.view.OkrsData;
import plumbline.view.Urls;

/** Everything that is published as data: JSON with its schema, and CSV. */
public final class DataFiles {
  private DataFiles() {}

  public static List<OutputFile> of(OkrsData data) {
    return List.of(
        new OutputFile(Urls.OKRS_JSON, RecordJson.bytes(data)),
        new OutputFile(Urls.OKRS_CSV, OkrsCsv.of(data)),
        new OutputFile(Urls.OKRS_SCHEMA, schema("okrs")),
        new OutputFile(Urls.ALIGNMENT_SCHEMA, schema("alignment")));
  }

  /** The alignment report of one cycle. */
  public static OutputFile of(AlignmentData data) {
    return new OutputFile(data.path(), RecordJson.bytes(data.report()));
  }

  private static byte[] schema(String name) {
    try (InputStream in =
        DataFiles.class.getResourceAsStream("/plumbline/schema/" + name + ".schema.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
