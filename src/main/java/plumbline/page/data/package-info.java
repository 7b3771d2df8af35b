/** Makers of the records that other programs read. */
package plumbline.page.data;
