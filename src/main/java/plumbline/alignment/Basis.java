package plumbline.alignment;

import plumbline.config.Settings;
import plumbline.history.History;
import plumbline.link.OkrGraph;
import plumbline.score.Scores;

/**
 * What the analysis of every cycle starts from.
 *
 * @param history how the goals came to be what they are; nothing where there is no repository
 */
public record Basis(OkrGraph graph, Scores scores, Settings settings, History history) {}
