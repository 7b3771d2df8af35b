/**
 * Reads files into {@link plumbline.model.Okrs}: front matter, YAML with positions, one reader for
 * each kind of file.
 *
 * <p>The way of a file: {@link plumbline.content.ContentFolder} lists it as a {@link
 * plumbline.content.SourceFile}, {@link plumbline.content.Text} decodes it, {@link
 * plumbline.content.FrontMatter} splits it, {@link plumbline.content.Yaml} turns its head into
 * {@link plumbline.content.Node}s, {@link plumbline.content.Fields} takes the fields out of them,
 * {@link plumbline.content.Markdown} finds the links in its body. Nothing is thrown at an author:
 * whatever is wrong becomes a {@link plumbline.model.Problem}, and reading goes on.
 */
package plumbline.content;
