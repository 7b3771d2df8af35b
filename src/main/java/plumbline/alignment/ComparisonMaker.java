package plumbline.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plumbline.alignment.Comparison.Cell;
import plumbline.alignment.Comparison.Column;
import plumbline.alignment.Comparison.Row;
import plumbline.model.Team;

/** Puts the teams of a cycle side by side. */
final class ComparisonMaker {
  private final Facts facts;
  private final Map<String, RuleInfo> rules;
  private final Map<String, List<Finding>> findings = new HashMap<>();
  private final Map<Aspect, Map<String, Double>> values = new EnumMap<>(Aspect.class);
  private final Map<Aspect, Fence> fences = new EnumMap<>(Aspect.class);
  private final Map<Aspect, Double> tolerances = new EnumMap<>(Aspect.class);
  private final List<TeamShare> shares;

  /**
   * @param standing the findings that are not accepted, and not everybody's
   */
  ComparisonMaker(Facts facts, List<Rule> all, List<Finding> standing) {
    this.facts = facts;
    this.rules = all.stream().map(Rule::info).collect(Collectors.toMap(RuleInfo::id, info -> info));
    this.shares = facts.shares().stream().filter(share -> share.total() > 0).toList();
    for (Finding finding : standing) {
      for (Team team : finding.teams()) {
        findings.computeIfAbsent(team.id(), id -> new ArrayList<>()).add(finding);
      }
    }
    for (Rule rule : all) {
      if (rule instanceof TeamMeasure measure) {
        measure(measure.aspect(), measure.byTeam(facts), measure.tolerance(facts));
      }
    }
    Map<String, Double> reach = new HashMap<>();
    shares.forEach(one -> reach.put(one.team().id(), one.alignedShare().orElse(0)));
    values.put(Aspect.REACH, reach);
    fences.put(Aspect.REACH, fence(reach));
  }

  private void measure(Aspect aspect, Map<String, Double> byTeam, double tolerance) {
    Map<String, Double> known = new HashMap<>(byTeam);
    known.keySet().retainAll(shares.stream().map(share -> share.team().id()).toList());
    values.put(aspect, known);
    fences.put(aspect, fence(known));
    tolerances.put(aspect, tolerance);
  }

  private static Fence fence(Map<String, Double> values) {
    return Fence.of(
        values.values().stream().mapToDouble(Double::doubleValue).toArray(), Fence.FEWEST);
  }

  Comparison comparison() {
    List<Column> columns = new ArrayList<>();
    values.forEach(
        (aspect, byTeam) -> {
          if (!byTeam.isEmpty()) {
            columns.add(new Column(aspect, most(aspect), fences.get(aspect).median()));
          }
        });
    return new Comparison(columns, shares.stream().map(this::row).sorted(order()).toList());
  }

  /** The gravest first, then the farthest from the usual, then by name. */
  private static Comparator<Row> order() {
    return Comparator.comparing(Row::isOut)
        .thenComparing(Row::gross)
        .thenComparing(row -> row.cells().values().stream().mapToDouble(Cell::distance).sum())
        .thenComparing(Row::attention)
        .reversed()
        .thenComparing(row -> row.team().name())
        .thenComparing(row -> row.team().id());
  }

  /**
   * A share of the company's reach ends at all; other scales at the greatest value, or at what
   * matters: one day among none is no long way.
   */
  private double most(Aspect aspect) {
    double greatest = values.get(aspect).values().stream().max(Double::compare).orElse(0.0);
    return aspect == Aspect.REACH ? 1 : Math.max(greatest, tolerances.get(aspect));
  }

  private Row row(TeamShare share) {
    List<Finding> of = findings.getOrDefault(share.team().id(), List.of());
    List<Finding> gross =
        of.stream().filter(one -> one.findingClass() == FindingClass.GROSS).toList();
    Map<Aspect, Cell> cells = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      Double value = values.getOrDefault(aspect, Map.of()).get(share.team().id());
      if (value != null) {
        cells.put(aspect, cell(aspect, value, of));
      }
    }
    return new Row(
        share.team(),
        share,
        cells,
        gross.size(),
        gross.stream()
            .map(one -> rules.get(one.rule()))
            .filter(info -> info.shown().filter(at -> cells.containsKey(at.aspect())).isEmpty())
            .distinct()
            .toList(),
        (int) of.stream().filter(one -> one.findingClass() == FindingClass.ATTENTION).count());
  }

  private Cell cell(Aspect aspect, double value, List<Finding> of) {
    Fence fence = fences.get(aspect);
    double off = aspect == Aspect.REACH ? fence.median() - value : value - fence.median();
    return new Cell(
        value,
        Math.max(0, off) / most(aspect),
        isFar(aspect, value)
            || of.stream().anyMatch(one -> rules.get(one.rule()).standsOut(one, aspect)));
  }

  /**
   * Whether it is beyond the fence, and far enough for it to matter. Of the company's reach the
   * rules alone know: what is explained, and one goal among many, are no reason to stand out.
   */
  private boolean isFar(Aspect aspect, double value) {
    return aspect != Aspect.REACH
        && value > fences.get(aspect).upper()
        && value > tolerances.get(aspect);
  }
}
