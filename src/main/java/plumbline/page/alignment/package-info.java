/**
 * Makers of the report on alignment, of the lists of findings and hints, and of the page of rules.
 */
package plumbline.page.alignment;
