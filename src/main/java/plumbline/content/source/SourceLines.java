package plumbline.content.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.model.Location;

/** Reads the lines that problems point at, when they are to be shown. */
public final class SourceLines {
  private final Map<String, SourceFile> files;
  private final Map<String, List<String>> read = new HashMap<>();

  public SourceLines(List<SourceFile> files) {
    this.files = files.stream().collect(Collectors.toMap(SourceFile::path, f -> f, (a, b) -> a));
  }

  /** The line at a place; empty where there is no such line or its file cannot be read. */
  public Optional<String> line(Location at) {
    List<String> lines = read.computeIfAbsent(at.path(), this::read);
    return at.line() >= 1 && at.line() <= lines.size()
        ? Optional.of(lines.get(at.line() - 1))
        : Optional.empty();
  }

  private List<String> read(String path) {
    SourceFile file = files.get(path);
    return file == null
        ? List.of()
        : DecodedText.of(file, new ArrayList<>())
            .map(text -> List.of(text.split("\n", -1)))
            .orElse(List.of());
  }
}
