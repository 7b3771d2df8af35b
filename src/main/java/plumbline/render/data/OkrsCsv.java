package plumbline.render.data;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import plumbline.view.OkrsData;
import plumbline.view.OkrsData.KeyResultData;
import plumbline.view.OkrsData.ObjectiveData;

/**
 * Writes one line for each key result, and one for each objective without any (RFC 4180, but with
 * plain line ends, as Git keeps them).
 *
 * <p>A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
final class OkrsCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private static final List<String> COLUMNS =
      List.of(
          "cycle",
          "objective",
          "objective_title",
          "objective_owner",
          "kind",
          "origin",
          "status",
          "objective_score",
          "supports",
          "url",
          "key_result",
          "title",
          "owner",
          "measure",
          "start",
          "target",
          "current",
          "unit",
          "due",
          "progress",
          "score");

  private static final int OF_OBJECTIVE = 10;

  /** What a spreadsheet calculates, in the forms that Excel takes as well. */
  private static final String CALCULATES = "=+-@\t\r\n＝＋－＠";

  private OkrsCsv() {}

  /** The file in UTF-8, which of a large company is too long to be had as a text first. */
  static byte[] of(OkrsData data) {
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    try (CSVPrinter csv =
        new CSVPrinter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), FORMAT)) {
      csv.printRecord(COLUMNS);
      for (ObjectiveData objective : data.objectives()) {
        for (List<String> line : lines(objective)) {
          csv.printRecord(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<List<String>> lines(ObjectiveData objective) {
    List<String> start = cells(objective);
    if (objective.keyResults().isEmpty()) {
      return List.of(
          joined(start, Stream.generate(() -> "").limit(COLUMNS.size() - OF_OBJECTIVE).toList()));
    }
    return objective.keyResults().stream().map(one -> joined(start, cells(one))).toList();
  }

  private static List<String> cells(ObjectiveData objective) {
    return Stream.of(
            objective.cycle(),
            objective.id(),
            objective.title(),
            objective.owner(),
            objective.kind(),
            objective.origin(),
            objective.status(),
            objective.score(),
            objective.supports().stream()
                .map(to -> to.to() + to.keyResult().map(id -> "#" + id).orElse(""))
                .collect(Collectors.joining(" ")),
            objective.url())
        .map(OkrsCsv::cell)
        .toList();
  }

  private static List<String> cells(KeyResultData keyResult) {
    return Stream.of(
            keyResult.id(),
            keyResult.title(),
            keyResult.owner(),
            keyResult.measure(),
            keyResult.start(),
            keyResult.target(),
            keyResult.current(),
            keyResult.unit(),
            keyResult.due(),
            keyResult.progress(),
            keyResult.score())
        .map(OkrsCsv::cell)
        .toList();
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static String cell(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(OkrsCsv::cell).orElse("");
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return harmless(value.toString());
  }

  /** A number stays one; any other text that a spreadsheet would calculate is marked as text. */
  private static String harmless(String text) {
    boolean calculates = !text.isEmpty() && CALCULATES.indexOf(text.charAt(0)) >= 0;
    return calculates && !text.matches("-?\\d+(\\.\\d+)?") ? "'" + text : text;
  }
}
