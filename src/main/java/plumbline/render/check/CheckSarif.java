package plumbline.render.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.model.Acceptance;
import plumbline.render.data.RecordJson;

/**
 * Writes the answer of {@code check} as SARIF 2.1.0, the OASIS standard for results of analyses,
 * which code hosts and editors show.
 */
public final class CheckSarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  private CheckSarif() {}

  /** The log; with all rules and no result where there is nothing to say. */
  public static String of(CheckAnswer answer) {
    List<CheckRemark> remarks = answer.remarks();
    SarifRules rules = new SarifRules(remarks);
    SarifLog.Driver driver = new SarifLog.Driver("Plumbline", version(), rules.all());
    SarifLog.Text root = new SarifLog.Text("The root of the repository.");
    SarifLog.Run run =
        new SarifLog.Run(
            new SarifLog.Tool(driver),
            "utf16CodeUnits",
            Map.of(ROOT, new SarifLog.UriBase(root)),
            remarks.stream().map(remark -> result(remark, rules)).toList());
    return RecordJson.asDeclared(new SarifLog(SCHEMA, "2.1.0", List.of(run)));
  }

  private static Optional<String> version() {
    return Optional.ofNullable(CheckSarif.class.getPackage().getImplementationVersion());
  }

  /**
   * GitHub's {@code primaryLocationLineHash} is left to its own upload, which warns of every value
   * that it would not have computed.
   */
  private static SarifLog.Result result(CheckRemark remark, SarifRules rules) {
    return new SarifLog.Result(
        remark.rule(),
        rules.place(remark.rule()),
        remark.weight().level(),
        new SarifLog.Text(plain(remark.text())),
        List.of(new SarifLog.Location(place(remark))),
        Map.of("ruleAndSubject/v1", remark.fingerprint()),
        remark.accepted().map(CheckSarif::suppression).stream().toList());
  }

  private static SarifLog.PhysicalLocation place(CheckRemark remark) {
    int column = remark.at().column();
    return new SarifLog.PhysicalLocation(
        new SarifLog.ArtifactLocation(uri(remark.at().path()), ROOT),
        new SarifLog.Region(
            remark.at().line(), column > 0 ? Optional.of(column) : Optional.empty()));
  }

  private static SarifLog.Suppression suppression(Acceptance by) {
    String until = by.until().map(day -> " (until " + day + ")").orElse("");
    return new SarifLog.Suppression("inSource", "accepted", by.reason() + until);
  }

  /** Braces stand for arguments and {@code [text](uri)} for a link, unless they are escaped. */
  private static String plain(String text) {
    return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
  }

  private static String uri(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
