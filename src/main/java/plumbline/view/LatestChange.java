package plumbline.view;

/**
 * A commit among the latest, in a few words.
 *
 * @param link to the goal where it is one, else to the page of changes
 * @param author empty where the commit does not say
 */
public record LatestChange(LinkTo link, String author, Day day) {}
