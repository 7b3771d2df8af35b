/** Bodies of Markdown: how they are parsed, and which links and mentions stand in them. */
package plumbline.content.markdown;
