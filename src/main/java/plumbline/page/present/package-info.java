/** Makers of the screens to present a cycle, and of the sheets that sum it up. */
package plumbline.page.present;
