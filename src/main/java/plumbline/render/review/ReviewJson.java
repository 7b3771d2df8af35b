package plumbline.render.review;

import plumbline.render.data.RecordJson;
import plumbline.view.ReviewData;

/** Writes what a change means for other programs. */
public final class ReviewJson {
  private ReviewJson() {}

  /** The JSON, indented, with a line end after it. */
  public static String of(ReviewData data) {
    return RecordJson.of(data);
  }
}
