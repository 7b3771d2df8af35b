/** Records as JSON, CSV, feeds, sitemaps and scripts. */
package plumbline.render.data;
