/**
 * What people read, in their language: a {@link plumbline.text.Phrase} says what to say, a {@link
 * plumbline.text.Language} says it with the pattern that its bundle has for it.
 *
 * <p>Patterns are a part of ICU's message format: {@code {0}}, {@code {0, plural, one {# goal}
 * other {# goals}}} and {@code {0, select, yes {…} other {…}}}.
 */
package plumbline.text;
