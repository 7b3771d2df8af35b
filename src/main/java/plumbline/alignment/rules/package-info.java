/**
 * The rules, one class each; {@link plumbline.alignment.rules.Rules} lists them in the order of the
 * report.
 *
 * <p>A rule comes with a page, {@code plumbline/rules/<id>.md}, and with a fixture that it flags
 * and one that differs in a single fact and that it leaves alone.
 */
package plumbline.alignment.rules;
