package plumbline.view;

import java.util.List;

/**
 * What a web server shows for an address without a page.
 *
 * @param places where to go on
 */
public record NotFoundPage(Frame frame, List<LinkTo> places) implements Page {}
