package plumbline.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives every box and gap of a weave its place in its tier: in an order in which few lines cross,
 * and as near as there is room to what it is joined to.
 */
final class WeavePlacing {
  private static final int SWEEPS = 8;

  /** A trunk is kept straight rather than a box centred. */
  private static final double TRUNK = 4;

  private static final double ALONE = 0.001;

  private final Weave weave;
  private final Measures style;
  private final List<List<Integer>> above;
  private final List<List<Integer>> below;
  private final double[] middle;

  private WeavePlacing(Weave weave, Measures style) {
    this.weave = weave;
    this.style = style;
    this.above = weave.neighbours(true);
    this.below = weave.neighbours(false);
    this.middle = new double[weave.tier().size()];
  }

  /** The middle of each box and gap, from the left edge of the picture; orders the tiers. */
  static double[] middles(Weave weave, Measures style) {
    WeavePlacing placing = new WeavePlacing(weave, style);
    placing.place();
    return placing.middle;
  }

  private void place() {
    weave.tiers().forEach(this::spread);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      down(true);
      up(true);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      up(false);
      down(false);
    }
    shift();
  }

  private void down(boolean sort) {
    for (int tier = 1; tier < weave.tiers().size(); tier++) {
      settle(weave.tiers().get(tier), above, sort);
    }
  }

  private void up(boolean sort) {
    for (int tier = weave.tiers().size() - 2; tier >= 0; tier--) {
      settle(weave.tiers().get(tier), below, sort);
    }
  }

  /** One beside the other, around nought. */
  private void spread(List<Integer> tier) {
    double at = 0;
    for (int i = 0; i < tier.size(); i++) {
      at += i == 0 ? 0 : distance(tier.get(i - 1), tier.get(i));
      middle[tier.get(i)] = at;
    }
    for (int one : tier) {
      middle[one] -= at / 2;
    }
  }

  private void settle(List<Integer> tier, List<List<Integer>> joined, boolean sort) {
    double[] wished = new double[middle.length];
    for (int one : tier) {
      double stay = isAlone(one) ? 0 : middle[one];
      wished[one] =
          joined.get(one).stream().mapToDouble(other -> middle[other]).average().orElse(stay);
    }
    if (sort) {
      tier.sort(Comparator.<Integer>comparingDouble(one -> wished[one]).thenComparing(one -> one));
      spread(tier);
    } else {
      near(tier, wished);
    }
  }

  /**
   * The places nearest to those wished for, by least squares, that keep order and distances: what
   * would overlap is pooled and stands around its common mean.
   */
  private void near(List<Integer> tier, double[] wished) {
    List<Pool> pools = new ArrayList<>();
    double offset = 0;
    for (int i = 0; i < tier.size(); i++) {
      offset += i == 0 ? 0 : distance(tier.get(i - 1), tier.get(i));
      Pool pool = new Pool(wished[tier.get(i)] - offset, weight(tier.get(i)), 1);
      while (!pools.isEmpty() && pools.get(pools.size() - 1).mean >= pool.mean) {
        pool = pools.remove(pools.size() - 1).with(pool);
      }
      pools.add(pool);
    }
    int at = 0;
    offset = 0;
    for (Pool pool : pools) {
      for (int end = at + pool.count; at < end; at++) {
        offset += at == 0 ? 0 : distance(tier.get(at - 1), tier.get(at));
        middle[tier.get(at)] = pool.mean + offset;
      }
    }
  }

  /** Neighbours that stand as close as they may. */
  private record Pool(double mean, double weight, int count) {
    Pool with(Pool other) {
      double sum = weight + other.weight;
      return new Pool((mean * weight + other.mean * other.weight) / sum, sum, count + other.count);
    }
  }

  /** What nothing is joined to goes where the others let it, near the middle. */
  private boolean isAlone(int station) {
    return above.get(station).isEmpty() && below.get(station).isEmpty();
  }

  private double weight(int station) {
    return weave.isGap(station) ? TRUNK : isAlone(station) ? ALONE : 1;
  }

  private double half(int station) {
    return weave.isGap(station) ? 0 : style.box() / 2;
  }

  private double distance(int left, int right) {
    return half(left) + style.gap() + half(right);
  }

  /** To the right until everything is in the picture, and in the middle of the room there is. */
  private void shift() {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (int i = 0; i < middle.length; i++) {
      left = Math.min(left, middle[i] - half(i));
      right = Math.max(right, middle[i] + half(i));
    }
    double by = style.margin() + Math.max(0, (style.room() - (right - left)) / 2) - left;
    for (int i = 0; i < middle.length; i++) {
      middle[i] += by;
    }
  }
}
