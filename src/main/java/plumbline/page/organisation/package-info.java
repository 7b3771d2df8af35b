/** Makers of the pages of the company, its teams and its people. */
package plumbline.page.organisation;
