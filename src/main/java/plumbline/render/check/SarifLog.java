package plumbline.render.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of SARIF 2.1.0 that is written here; components have the names of the standard. */
record SarifLog(String $schema, String version, List<Run> runs) {
  record Run(
      Tool tool,
      String columnKind,
      Map<String, UriBase> originalUriBaseIds,
      List<Result> results) {}

  record Tool(Driver driver) {}

  record Driver(String name, Optional<String> version, List<Rule> rules) {}

  record UriBase(Text description) {}

  /**
   * @param help the rule's page, as text for who cannot show Markdown
   */
  record Rule(
      String id,
      String name,
      Text shortDescription,
      Text fullDescription,
      Help help,
      Configuration defaultConfiguration) {}

  record Configuration(String level) {}

  record Text(String text) {}

  record Help(String text, String markdown) {}

  /**
   * @param suppressions empty: nothing suppresses the result; the standard wants all or none of a
   *     run's results to have the list
   */
  record Result(
      String ruleId,
      int ruleIndex,
      String level,
      Text message,
      List<Location> locations,
      Map<String, String> partialFingerprints,
      List<Suppression> suppressions) {}

  record Location(PhysicalLocation physicalLocation) {}

  record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

  record ArtifactLocation(String uri, String uriBaseId) {}

  record Region(int startLine, Optional<Integer> startColumn) {}

  record Suppression(String kind, String status, String justification) {}
}
