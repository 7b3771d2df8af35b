/**
 * One record for each page: every word, number and URL that a template prints.
 *
 * <p>{@link plumbline.page.Pages} lists all pages of a site; each is made only when it is asked
 * for. Templates loop, test and print; whatever has to be computed, ordered or worded is done here.
 */
package plumbline.page;
