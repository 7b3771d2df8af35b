/** Sentences about what differs in a goal between two states of it. */
package plumbline.page.wording;
