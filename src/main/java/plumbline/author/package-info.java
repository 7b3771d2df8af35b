/**
 * What a person would have written by hand: files of the content as values, their text, and the
 * files of a fresh start. Nothing here touches the disk; {@code cli} writes what is handed to it.
 */
package plumbline.author;
