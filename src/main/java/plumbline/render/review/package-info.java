/** What a change means, in the formats of other programs. */
package plumbline.render.review;
