/**
 * What Git knows: the content at a revision, and how goals came to be what they are.
 *
 * <p>The only room that reads a repository, with JGit; no git program is run, nothing is written,
 * and the machine's own Git settings change no result. Everything from Git is text of strangers:
 * author names and messages are cut and made printable here, and escaped where they are shown.
 */
package plumbline.history;
