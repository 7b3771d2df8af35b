package plumbline.view;

import java.util.List;
import java.util.Optional;
import plumbline.graph.Drawing;

/**
 * One objective.
 *
 * @param sights the ways up to the company: the first through each thing it supports; empty for the
 *     company's own and for what supports nothing
 * @param company whether it is the company's own
 * @param owners who answers for it, with their team
 * @param kind the word: {@code committed}
 * @param kindMeaning the sentence
 * @param status the word by itself: {@code Active}
 * @param inactive the word inside a line, where it is not simply active: {@code dropped}
 * @param lineage what it continues, the latest first
 * @param unaligned the author's reason why it supports nothing
 * @param contents a line for each key result, to jump to; empty where there are few
 * @param supportedBy a tree of everything that hangs from it, or where that is much, what supports
 *     it directly
 * @param direct what is said where it is not the whole tree
 * @param allSupporters the page of all that supports it directly, where these are the first few
 * @param drawing its line of sight, up and down; empty where nothing hangs together with it
 * @param alignment the word for how it stands to the company: {@code Aligned}; empty for the
 *     company's own and for what is not live
 * @param findings about it and its key results, accepted ones included
 * @param log the commits that changed it
 * @param graph its place in the alignment graph; empty for what is not live
 * @param edit where its file can be edited
 * @param source the file's path
 */
public record ObjectivePage(
    Frame frame,
    String title,
    boolean company,
    List<WayUp> sights,
    Badge state,
    Meter meter,
    Explanation why,
    List<LinkTo> owners,
    String kind,
    String kindMeaning,
    Optional<String> origin,
    String status,
    Optional<String> inactive,
    LinkTo cycle,
    Day ends,
    List<LinkTo> contributors,
    List<LinkTo> tags,
    List<LineageStep> lineage,
    List<LinkTo> carriedTo,
    Optional<String> unaligned,
    Prose body,
    List<GoalLine> contents,
    List<KeyResultView> keyResults,
    List<GoalLine> supports,
    List<GoalLine> supportedBy,
    Optional<String> direct,
    Optional<LinkTo> allSupporters,
    Optional<Drawing> drawing,
    List<GoalLine> dependsOn,
    List<GoalLine> dependedOnBy,
    Optional<String> alignment,
    List<FindingView> findings,
    GoalLog log,
    Optional<LinkTo> graph,
    Optional<String> edit,
    String source)
    implements Page {}
