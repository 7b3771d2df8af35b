package plumbline.view;

/**
 * A date as people and as programs read it.
 *
 * @param iso for example {@code 2026-02-24}
 * @param text for example {@code 24 Feb}
 */
public record Day(String iso, String text) {}
