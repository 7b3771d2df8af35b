/**
 * Makers of what readers look things up in: the index of the search, the list from A to Z, tags.
 */
package plumbline.page.lookup;
