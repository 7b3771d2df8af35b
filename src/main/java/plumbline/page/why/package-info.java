/** Makers of explanations: how a number on a page comes about, with its figures. */
package plumbline.page.why;
