/**
 * Turns page records into {@link plumbline.render.OutputFile}s: Freemarker for HTML, Flexmark and
 * jsoup for authors' Markdown, Jackson for the data files.
 */
package plumbline.render;
