package plumbline.author.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Tables as CSV (RFC 4180): with commas, or what spreadsheets of other countries put for them. */
public final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private CsvTable() {}

  /** The text of a table, in UTF-8 and with plain line ends. */
  public static byte[] of(Table table) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
      csv.printRecord(table.headings());
      for (Table.Row row : table.rows()) {
        csv.printRecord(row.cells());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a table; commas, semicolons or tabs divide it, whichever its first line has most of.
   *
   * @throws UnreadableTable where quotes do not close
   */
  public static Table read(byte[] bytes) throws UnreadableTable {
    String text = decoded(bytes);
    CSVFormat format = FORMAT.builder().setDelimiter(delimiter(text)).get();
    List<Table.Row> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      int line = 1;
      for (CSVRecord one : parser) {
        rows.add(new Table.Row(line, one.toList()));
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableTable(
          "it is no CSV: "
              + e.getMessage()
              + ". Look at the quotes: a cell with one in it doubles it");
    }
    return withHeadings(rows);
  }

  /** The first line that is not empty are the headings. */
  static Table withHeadings(List<Table.Row> rows) {
    List<Table.Row> full = rows.stream().filter(row -> !row.isEmpty()).toList();
    return full.isEmpty()
        ? new Table(List.of(), List.of())
        : new Table(
            full.get(0).cells().stream().map(String::strip).toList(), full.subList(1, full.size()));
  }

  /** UTF-8, UTF-16 with a mark as spreadsheets save it, else the encoding of older Windows. */
  private static String decoded(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static char delimiter(String text) {
    String first = text.lines().findFirst().orElse("");
    char most = ',';
    for (char one : new char[] {';', '\t'}) {
      most = count(first, one) > count(first, most) ? one : most;
    }
    return most;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
