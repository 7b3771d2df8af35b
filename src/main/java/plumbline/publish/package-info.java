/** Writes the site: all of it or nothing, and only the files whose bytes differ. */
package plumbline.publish;
