package plumbline.publish;

import java.util.ArrayList;
import java.util.List;

/** Collects what the operator of a site ought to know about its publication. */
final class Remarks {
  private final List<String> sentences = new ArrayList<>();

  void add(String sentence) {
    sentences.add(sentence);
  }

  /** One of our own lists could not be read, and is made anew. */
  void damaged(String name) {
    add(name + " was damaged; it is made anew from what is there.");
  }

  List<String> list() {
    return List.copyOf(sentences);
  }
}
