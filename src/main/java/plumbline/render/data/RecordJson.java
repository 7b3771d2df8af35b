package plumbline.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import plumbline.render.RecordComponents;

/**
 * Writes records as JSON: components in the order of their declaration, one value a line, so that
 * two versions compare well.
 */
public final class RecordJson {
  private static final Map<String, String> NAMES = new ConcurrentHashMap<>();
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

  private final JsonGenerator json;
  private final boolean foreign;

  private RecordJson(JsonGenerator json, boolean foreign) {
    this.json = json;
    this.foreign = foreign;
  }

  /**
   * The JSON with a line end after it: {@code asOf} as {@code as_of}, what is absent as {@code
   * null}.
   */
  public static String of(Record record) {
    return text(record, false);
  }

  /** The same on one line, for a file whose size counts. */
  static String compact(Record record) {
    return written(record, false, Optional.empty());
  }

  /** A list in the same way. */
  public static String of(List<? extends Record> records) {
    return text(records, false);
  }

  /** The JSON of another's format: names as they are declared, without what is absent. */
  public static String asDeclared(Record record) {
    return text(record, true);
  }

  /** The same in UTF-8, for what is too long to be had as a text first. */
  static byte[] bytes(Record record) {
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      write(record, false, Optional.of(printer()), text);
      text.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String text(Object value, boolean foreign) {
    return written(value, foreign, Optional.of(printer())) + "\n";
  }

  private static String written(
      Object value, boolean foreign, Optional<DefaultPrettyPrinter> printer) {
    StringWriter text = new StringWriter();
    try {
      write(value, foreign, printer, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(
      Object value, boolean foreign, Optional<DefaultPrettyPrinter> printer, Writer text)
      throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    try (JsonGenerator json = factory.createGenerator(text)) {
      printer.ifPresent(json::setPrettyPrinter);
      new RecordJson(json, foreign).write(value);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  private void write(Object value) throws IOException {
    if (value instanceof Record record) {
      object(record);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object one : list) {
        write(one);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(entry.getKey().toString());
        write(entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Optional<?> optional) {
      write(optional.orElse(null));
    } else {
      single(value);
    }
  }

  private void object(Record record) throws IOException {
    json.writeStartObject();
    RecordComponents components = RecordComponents.of(record);
    for (String name : components.names()) {
      Object value = components.value(record, components.place(name));
      if (!foreign || !Optional.empty().equals(value)) {
        json.writeFieldName(foreign ? name : NAMES.computeIfAbsent(name, RecordJson::nameOf));
        write(value);
      }
    }
    json.writeEndObject();
  }

  private void single(Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof String || value instanceof LocalDate) {
      json.writeString(value.toString());
    } else {
      throw new IllegalArgumentException("no JSON for a " + value.getClass().getName());
    }
  }

  /** {@code asOf} as {@code as_of}; {@code findingClass} as {@code class}, which Java reserves. */
  private static String nameOf(String component) {
    return component.equals("findingClass")
        ? "class"
        : CAPITAL.matcher(component).replaceAll(m -> "_" + m.group().toLowerCase(Locale.ROOT));
  }
}
