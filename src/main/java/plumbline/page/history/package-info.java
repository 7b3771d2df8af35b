/**
 * Makers of what the commits of the repository tell: the page of changes, the feed, the log of a
 * goal.
 */
package plumbline.page.history;
