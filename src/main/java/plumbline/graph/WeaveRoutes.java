package plumbline.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws the lines of a weave. Between two tiers a line swings, within a tier it runs straight down
 * its gap: so none can lead through a box.
 *
 * @param boxes in the order of the sketch
 * @param middle of each box and gap
 * @param tops of the tiers, and where one further would begin
 * @param bottoms of the tiers
 */
record WeaveRoutes(Weave weave, List<Box> boxes, double[] middle, double[] tops, double[] bottoms) {
  /** How far a line dips below its tier to pass a box that stands between. */
  private static final double DIP = 26;

  /** Where across the width of a box the lines join it that the tree does not show. */
  private static final double ACROSS = 0.75;

  List<Curve> curves() {
    List<Curve> curves = new ArrayList<>();
    weave.strands().forEach(strand -> curves.add(curve(strand)));
    curves.sort(Comparator.comparing(Curve::across));
    return curves;
  }

  private Curve curve(Strand strand) {
    Sketch.Tie tie = strand.tie();
    boolean level = weave.tier().get(strand.upper()).equals(weave.tier().get(strand.lower()));
    boolean across = level || !tie.supports() || strand.upper() != tie.to();
    Box to = boxes.get(tie.to());
    double[] end = {at(to, across), strand.upper() == tie.to() ? to.bottom() : to.y()};
    String head = Pen.head(end[0], end[1], 0, strand.upper() == tie.to() ? 1 : -1);
    return new Curve(
        boxes.get(tie.from()).id(),
        to.id(),
        tie.kind(),
        across,
        tie.links() > Measures.MANY,
        level ? beside(tie) : down(strand, across),
        !across ? "" : level ? Pen.head(end[0], to.bottom(), 0, 1) : head);
  }

  private static double at(Box box, boolean across) {
    return box.x() + box.width() * (across ? ACROSS : 0.5);
  }

  private String down(Strand strand, boolean across) {
    Box upper = boxes.get(strand.upper());
    Box lower = boxes.get(strand.lower());
    int tier = weave.tier().get(strand.upper());
    double x = at(upper, across);
    Pen pen = new Pen().move(x, upper.bottom());
    if (upper.bottom() < bottoms[tier]) {
      pen.line(x, bottoms[tier]);
    }
    for (int gap : strand.through()) {
      swing(pen, x, middle[gap], tier++);
      x = middle[gap];
      pen.line(x, bottoms[tier]);
    }
    swing(pen, x, at(lower, across), tier);
    return pen.toString();
  }

  /** From the lower edge of a tier to the upper edge of the next. */
  private void swing(Pen pen, double from, double to, int tier) {
    double bend = (tops[tier + 1] - bottoms[tier]) / 2;
    pen.curve(from, bottoms[tier] + bend, to, tops[tier + 1] - bend, to, tops[tier + 1]);
  }

  /** From the lower edge of a box to that of another in its tier. */
  private String beside(Sketch.Tie tie) {
    Box from = boxes.get(tie.from());
    Box to = boxes.get(tie.to());
    double low = bottoms[weave.tier().get(tie.from())] + DIP;
    double x1 = at(from, true);
    double x2 = at(to, true);
    return new Pen().move(x1, from.bottom()).curve(x1, low, x2, low, x2, to.bottom()).toString();
  }
}
