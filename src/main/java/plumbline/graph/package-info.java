/**
 * Where everything stands in the pictures: the alignment graph of a cycle, whole and by team, and
 * the small line of sight of one objective or team.
 *
 * <p>{@link plumbline.graph.GraphLayout} and {@link plumbline.graph.SightLayout} are the ways in;
 * what comes out is a {@link plumbline.graph.Drawing}, numbers and words only, which the template
 * {@code part/drawing.ftlh} prints. On the way: {@code CycleSketch}, {@code TeamSketch} and {@code
 * SightSketch} decide what is drawn and what hangs from what (a {@code Sketch}); {@code Packing}
 * and {@code Layout} give every box its place; {@code Routes} draws the lines; {@code TextFit}
 * breaks the titles.
 */
package plumbline.graph;
