/** Makers of what a change means: the page about it, and the strips of a preview. */
package plumbline.page.review;
