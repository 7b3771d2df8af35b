package plumbline.view;

/**
 * How to read these pages, with the limits that this site uses.
 *
 * @param redBelow for example {@code 0.4}
 * @param greenFrom for example {@code 0.7}
 * @param sampleScore of the bar that stands as an example
 * @param sampleExpected what is expected of that
 * @param staleAfterDays the age in days after which a value is outdated
 * @param graceDays the days at a cycle's start in which goals are still forming
 * @param history whether the pages tell what went before
 */
public record HowToReadPage(
    Frame frame,
    String redBelow,
    String greenFrom,
    String sampleScore,
    String sampleExpected,
    int staleAfterDays,
    int graceDays,
    boolean history)
    implements Page {}
