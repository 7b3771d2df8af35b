package plumbline.author.exchange;

/** A file that was to be imported cannot be read; the message says why, and what to do. */
public final class UnreadableTable extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableTable(String message) {
    super(message);
  }
}
