/**
 * Shows the site from memory while its files are being edited.
 *
 * <p>Files ({@link plumbline.serve.Sources}) become a {@link plumbline.serve.State}, one after
 * another on a single thread; a browser is answered from the state of the moment, and is told when
 * its page is another.
 */
package plumbline.serve;
