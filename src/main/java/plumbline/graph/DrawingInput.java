package plumbline.graph;

import plumbline.link.OkrGraph;

/** What the pictures are made from: goals with their links, and what their boxes say. */
public record DrawingInput(OkrGraph graph, BoxContents contents) {}
