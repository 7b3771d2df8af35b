/**
 * What every page is made with: the site, its words, links from page to page, the frame around a
 * page.
 */
package plumbline.page.site;
