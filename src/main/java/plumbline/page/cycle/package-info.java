/** Makers of the pages of cycles. */
package plumbline.page.cycle;
