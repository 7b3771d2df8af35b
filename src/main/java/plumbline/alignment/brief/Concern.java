package plumbline.alignment.brief;

import plumbline.alignment.Message;

/**
 * Something that costs the organisation goals.
 *
 * @param message one sentence
 * @param damage how much of a goal is lost, summed up over all goals that it concerns; one of the
 *     company's counts as three
 */
record Concern(Message message, double damage) {}
