package plumbline.view;

import java.util.Optional;

/**
 * A commit as pages name it.
 *
 * @param author empty where the commit does not say
 * @param subject the first line of its message; can be empty
 * @param id its short id
 * @param url where it can be seen, as far as the site says
 */
public record CommitView(String author, Day day, String subject, String id, Optional<String> url) {}
