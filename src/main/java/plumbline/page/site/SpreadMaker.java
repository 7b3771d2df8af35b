package plumbline.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plumbline.model.Health;
import plumbline.view.SpreadView;
import plumbline.view.SpreadView.Segment;

/** Makes the bars that show how many goals stand how. */
final class SpreadMaker {
  private SpreadMaker() {}

  static SpreadView of(Words words, Map<Health, Integer> counts) {
    double total = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<Segment> segments = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    double from = 0;
    for (Map.Entry<Health, Integer> of : counts.entrySet()) {
      double share = of.getValue() / total;
      String state = of.getKey().word();
      segments.add(new Segment(state, Words.percent(from), Words.percent(share)));
      parts.add(words.say("spread." + state, of.getValue()));
      from += share;
    }
    String text = parts.isEmpty() ? words.say("share.none") : words.listed(parts);
    return new SpreadView(segments, text);
  }
}
