package plumbline.page.objective;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import plumbline.model.Health;
import plumbline.model.KeyResult;
import plumbline.model.Kpi;
import plumbline.model.Lines;
import plumbline.page.goal.ProseMaker;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.text.Figure;
import plumbline.view.Badge;
import plumbline.view.Explanation;
import plumbline.view.KeyResultView.KpiLine;
import plumbline.view.LinkTo;

/** Makes the lines of a key result's KPIs, and says how their states come about. */
public final class KpiLineMaker {
  private final Site site;
  private final Links links;
  private final Words words;

  public KpiLineMaker(Site site, Links links) {
    this.site = site;
    this.links = links;
    this.words = site.words();
  }

  List<KpiLine> of(KeyResult keyResult) {
    return keyResult.kpis().stream().map(kpi -> line(kpi, keyResult.lines())).toList();
  }

  private KpiLine line(Kpi kpi, Lines lines) {
    Optional<LinkTo> owner =
        kpi.owner().flatMap(ref -> site.graph().owner(ref.text())).map(links::to);
    return new KpiLine(
        new ProseMaker(site, links).of(kpi.title(), lines),
        owner,
        words.quantity(kpi.start(), kpi.unit()),
        words.quantity(kpi.current(), kpi.unit()),
        words.quantity(kpi.target(), kpi.unit()),
        state(kpi));
  }

  private Badge state(Kpi kpi) {
    if (kpi.current().isEmpty()) {
      return words.state(Health.UNKNOWN);
    }
    return kpi.isMet()
        ? new Badge(Health.ON_TRACK.word(), words.say("kpis.met"))
        : new Badge(Health.AT_RISK.word(), words.say("kpis.missed"));
  }

  /** A formula for each KPI that has a value; empty where none has one. */
  public Optional<Explanation> why(KeyResult keyResult) {
    List<String> formulas =
        keyResult.kpis().stream()
            .flatMap(kpi -> kpi.current().map(now -> formula(kpi, now)).stream())
            .toList();
    return Optional.of(new Explanation(words.say("kpis.why"), formulas))
        .filter(why -> !why.formulas().isEmpty());
  }

  private String formula(Kpi kpi, BigDecimal now) {
    BigDecimal way = kpi.target().subtract(kpi.start());
    String value = words.quantity(now, kpi.unit());
    String target = words.quantity(kpi.target(), kpi.unit());
    if (way.signum() == 0) {
      return words.say("kpis.why.level", kpi.title(), value, target);
    }
    BigDecimal gone = now.subtract(kpi.start());
    return words.say(
        way.signum() > 0 ? "kpis.why.rising" : "kpis.why.falling",
        kpi.title(),
        value,
        target,
        words.number(now),
        words.number(kpi.start()),
        words.number(kpi.target()),
        Figure.Share.below(gone.divide(way, MathContext.DECIMAL64).doubleValue(), 1));
  }
}
