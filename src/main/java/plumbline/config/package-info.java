/** What {@code site.yaml} and the command line's flags set. */
package plumbline.config;
