package plumbline.render.check;

import plumbline.render.data.RecordJson;
import plumbline.view.CheckData;

/** Writes the answer of {@code check} for other programs. */
public final class CheckJson {
  private CheckJson() {}

  /** {@code {"problems": […], "findings": […]}}, indented, with a line end after it. */
  public static String of(CheckData answer) {
    return RecordJson.of(answer);
  }
}
