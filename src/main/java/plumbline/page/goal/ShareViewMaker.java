package plumbline.page.goal;

import java.util.ArrayList;
import java.util.List;
import plumbline.alignment.TeamShare;
import plumbline.page.site.Words;
import plumbline.view.ShareView;
import plumbline.view.ShareView.Segment;

/** Makes the bars of aligned, explained and unexplained objectives. */
public final class ShareViewMaker {
  private ShareViewMaker() {}

  public static ShareView of(Words words, TeamShare share) {
    return of(words, share.aligned(), share.explained(), share.unexplained());
  }

  public static ShareView of(Words words, int aligned, int explained, int unexplained) {
    double total = Math.max(1, aligned + explained + unexplained);
    List<Segment> segments = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    double from = add("aligned", 0, aligned / total, segments);
    from = add("explained", from, explained / total, segments);
    add("unexplained", from, unexplained / total, segments);
    count(words, "share.aligned", aligned, counts);
    count(words, "share.explained", explained, counts);
    count(words, "share.unexplained", unexplained, counts);
    String text = counts.isEmpty() ? words.say("share.none") : words.listed(counts);
    return new ShareView(aligned, explained, unexplained, segments, text);
  }

  private static double add(String kind, double from, double share, List<Segment> segments) {
    if (share > 0) {
      segments.add(new Segment(kind, Words.percent(from), Words.percent(share)));
    }
    return from + share;
  }

  private static void count(Words words, String key, int count, List<String> counts) {
    if (count > 0) {
      counts.add(words.say(key, count));
    }
  }
}
