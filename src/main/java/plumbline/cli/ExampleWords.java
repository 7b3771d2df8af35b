package plumbline.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import plumbline.author.start.Example;

/** The examples by the words that name them. */
final class ExampleWords extends Words<Example> implements Iterable<String> {
  ExampleWords() {
    super(Stream.of(Example.values()), Example::word);
  }

  @Override
  public Iterator<String> iterator() {
    return words();
  }
}
