package plumbline.cli;

/** Writes {@code ##}, with which CI servers let commands begin, in the ways of other languages. */
final class CommandText {
  private CommandText() {}

  /** In JSON the sign stands in strings only, where an escape means the same. */
  static String inJson(String json) {
    return json.replace("##", "#\\u0023");
  }

  static String inXml(String xml) {
    return xml.replace("##", "#&#35;");
  }
}
