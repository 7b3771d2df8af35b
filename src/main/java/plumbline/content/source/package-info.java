/**
 * Files before their meaning is known: their bytes, text and lines, and the folder that they lie
 * in.
 */
package plumbline.content.source;
