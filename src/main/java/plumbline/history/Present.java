package plumbline.history;

import plumbline.config.Settings;
import plumbline.content.source.ContentFolder;
import plumbline.model.Okrs;

/**
 * The state whose past is asked for.
 *
 * @param content its files
 * @param okrs what was read from them; most old versions are the present one, and are not read
 *     twice
 * @param settings nothing after their day is known
 */
public record Present(ContentFolder content, Okrs okrs, Settings settings) {}
