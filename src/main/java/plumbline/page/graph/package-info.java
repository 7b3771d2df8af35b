/** Makers of the page with the alignment graph. */
package plumbline.page.graph;
