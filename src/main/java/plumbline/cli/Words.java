package plumbline.cli;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import plumbline.text.NearestWords;

/** A closed set of words on the command line; a wrong one is answered with the nearest. */
abstract class Words<T> implements ITypeConverter<T> {
  private final Map<String, T> meanings;

  Words(Stream<T> all, Function<T, String> word) {
    this.meanings = new TreeMap<>(all.collect(Collectors.toMap(word, one -> one)));
  }

  final Iterator<String> words() {
    return meanings.keySet().iterator();
  }

  @Override
  public final T convert(String text) {
    T meant = meanings.get(text);
    if (meant == null) {
      String all = "Choose one of: " + String.join(", ", meanings.keySet()) + ".";
      throw new TypeConversionException(
          "found '" + text + "'. " + NearestWords.hint(text, meanings.keySet(), all));
    }
    return meant;
  }
}
