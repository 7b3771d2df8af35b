package plumbline.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import plumbline.author.start.Host;

/** The hosts by the words that name them. */
final class HostWords extends Words<Host> implements Iterable<String> {
  HostWords() {
    super(Stream.of(Host.values()), Host::word);
  }

  @Override
  public Iterator<String> iterator() {
    return words();
  }
}
