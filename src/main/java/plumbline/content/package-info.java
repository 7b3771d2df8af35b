/**
 * Reads files into {@link plumbline.model.Okrs}: front matter, YAML with positions, one reader for
 * each kind of file.
 *
 * <p>The way of a file: {@link plumbline.content.source.ContentFolder} lists it as a {@link
 * plumbline.content.source.SourceFile}, {@link plumbline.content.source.DecodedText} decodes it,
 * {@link plumbline.content.yaml.FrontMatter} splits it, {@link plumbline.content.yaml.Yaml} turns
 * its head into {@link plumbline.content.yaml.Node}s, {@link plumbline.content.yaml.Fields} takes
 * the fields out of them, {@link plumbline.content.markdown.Markdown} finds the links in its body.
 * Nothing is thrown at an author: whatever is wrong becomes a {@link plumbline.model.Problem}, and
 * reading goes on.
 */
package plumbline.content;
