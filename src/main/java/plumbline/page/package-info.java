/**
 * Makers: from everything that is known to the records that templates and data files print. Every
 * number, word and URL of a page is decided here, and nothing in {@code render} or {@code serve}
 * sees a maker.
 *
 * <p>{@link plumbline.page.Pages} lists all pages of a site; each is made only when it is asked
 * for. {@code site} holds what every page is made with; the packages above it follow the pages.
 */
package plumbline.page;
