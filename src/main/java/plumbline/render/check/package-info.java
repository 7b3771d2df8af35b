/** The answer of a check in the formats of other programs. */
package plumbline.render.check;
