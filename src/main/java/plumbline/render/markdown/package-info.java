/** Markdown of authors as HTML that is safe to publish, and as plain text. */
package plumbline.render.markdown;
