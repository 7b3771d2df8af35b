package plumbline.author.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Tables as the first sheet of a workbook. */
public final class XlsxTable {
  /** What a cell of a spreadsheet can hold. */
  private static final int MOST_CHARACTERS = 32_767;

  private XlsxTable() {}

  /**
   * A workbook with the table as its only sheet; every cell is text, so that nothing is calculated.
   *
   * @throws UnreadableTable where a text is too long for a cell
   */
  public static byte[] of(Table table) throws UnreadableTable {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Plumbline", null)) {
      Worksheet sheet = workbook.newWorksheet("Goals");
      line(sheet, 0, table.headings());
      for (int i = 0; i < table.rows().size(); i++) {
        line(sheet, i + 1, table.rows().get(i).cells());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void line(Worksheet sheet, int row, List<String> cells) throws UnreadableTable {
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      if (text.length() > MOST_CHARACTERS) {
        throw new UnreadableTable(
            "a text has "
                + text.length()
                + " characters, and a cell of a spreadsheet holds "
                + MOST_CHARACTERS
                + "; take --format csv or json");
      }
      if (!text.isEmpty()) {
        sheet.value(row, column, text);
      }
    }
  }

  /**
   * Reads the first sheet.
   *
   * @throws UnreadableTable where it is no workbook
   */
  public static Table read(byte[] bytes) throws UnreadableTable {
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return CsvTable.withHeadings(rows.map(XlsxTable::row).toList());
    } catch (IOException | UncheckedIOException | ExcelReaderException e) {
      throw new UnreadableTable(
          "it is no workbook of the form .xlsx ("
              + e.getMessage()
              + "). Save it as one, or as CSV");
    }
  }

  private static Table.Row row(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
    }
    return new Table.Row(row.getRowNum(), cells);
  }

  /** Numbers as they are stored, days as the format writes them. */
  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
      boolean day = format.matches("(?i).*(yy|m+[/.-]d|d[/.-]m).*");
      if (day) {
        LocalDateTime time = cell.asDate();
        return time.toLocalDate().toString();
      }
      java.math.BigDecimal number = cell.asNumber().stripTrailingZeros();
      return format.endsWith("%")
          ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
          : number.toPlainString();
    }
    return cell.getText() == null ? "" : cell.getText();
  }
}
