/** Makers of the page of an objective, of its key results, and of the tables of all objectives. */
package plumbline.page.objective;
