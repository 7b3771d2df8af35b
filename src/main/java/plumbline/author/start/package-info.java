/** The files of a fresh start: content, the recipe of a host, what Git and editors need to know. */
package plumbline.author.start;
