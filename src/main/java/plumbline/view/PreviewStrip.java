package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * What a page of a preview says at its top.
 *
 * @param before what the preview is compared with
 * @param review the page 'This change'
 * @param isNew whether the page itself is new
 * @param here what differs about the page's own subject
 * @param goals the goals on it that differ
 */
public record PreviewStrip(
    String before, LinkTo review, boolean isNew, List<Here> here, List<Mark> goals) {
  public PreviewStrip {
    here = List.copyOf(here);
    goals = List.copyOf(goals);
  }

  /** What differs of one nature, and what that does with nothing done. */
  public record Here(List<ReviewPage.Line> lines, Optional<String> effect) {
    public Here {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A goal that differs.
   *
   * @param url its page; empty where it is gone
   * @param word how: {@code re-negotiated}
   */
  public record Mark(String title, Optional<String> url, String word) {}
}
