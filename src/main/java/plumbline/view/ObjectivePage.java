package plumbline.view;

import java.util.List;
import java.util.Optional;
import plumbline.graph.Drawing;

/**
 * One objective.
 *
 * @param drawing its line of sight, up and down; empty where nothing hangs together with it
 * @param findings about it and its key results, accepted ones included
 * @param log the commits that changed it
 */
public record ObjectivePage(
    Frame frame,
    Head head,
    About about,
    Lineage lineage,
    Source source,
    Results results,
    Relations relations,
    Optional<Drawing> drawing,
    List<FindingView> findings,
    Prose body,
    GoalLog log)
    implements Page {
  public ObjectivePage {
    findings = List.copyOf(findings);
  }

  /**
   * What stands at the top.
   *
   * @param company whether it is the company's own
   * @param sights the ways up to the company: the first through each thing it supports; empty for
   *     the company's own and for what supports nothing
   * @param inactive the word inside a line, where it is not simply active: {@code dropped}
   */
  public record Head(
      FormattedText title,
      boolean company,
      List<WayUp> sights,
      Badge state,
      Optional<String> inactive,
      Meter meter,
      Explanation why) {
    public Head {
      sights = List.copyOf(sights);
    }
  }

  /**
   * The facts about it.
   *
   * @param owners who answers for it, with their team
   * @param ends the last day of its cycle
   * @param kind the word: {@code committed}
   * @param kindMeaning the sentence
   * @param alignment the word for how it stands to the company: {@code Aligned}; empty for the
   *     company's own and for what is not live
   * @param status the word by itself: {@code Active}
   * @param unaligned the author's reason why it supports nothing
   * @param work where the work is done: on other hosts
   */
  public record About(
      List<LinkTo> owners,
      LinkTo cycle,
      Day ends,
      String kind,
      String kindMeaning,
      Optional<String> origin,
      Optional<String> alignment,
      String status,
      Optional<FormattedText> unaligned,
      List<LinkTo> contributors,
      List<LinkTo> tags,
      List<LinkTo> work) {
    public About {
      owners = List.copyOf(owners);
      contributors = List.copyOf(contributors);
      tags = List.copyOf(tags);
      work = List.copyOf(work);
    }
  }

  /**
   * What it was and became in other cycles.
   *
   * @param from what it continues, the latest first
   * @param to what continues it
   */
  public record Lineage(List<LineageStep> from, List<LinkTo> to) {
    public Lineage {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  /**
   * Where it is written and drawn.
   *
   * @param path of its file
   * @param edit where its file can be edited
   * @param graph its place in the alignment graph; empty for what is not live
   */
  public record Source(String path, Optional<String> edit, Optional<LinkTo> graph) {}

  /**
   * Its key results.
   *
   * @param contents a line for each, to jump to; empty where there are few
   */
  public record Results(List<GoalLine> contents, List<KeyResultView> all) {
    public Results {
      contents = List.copyOf(contents);
      all = List.copyOf(all);
    }
  }

  /**
   * What a key result loses where this is dropped.
   *
   * @param words for example {@code 50 of 200 MQLs are left of 200}
   */
  public record Loss(LinkTo keyResult, String words) {}

  /**
   * The goals that it has to do with.
   *
   * @param ifDropped what it supports and would leave with less; empty where others carry as much
   * @param supportedBy a tree of everything that hangs from it, or where that is much, what
   *     supports it directly
   * @param direct what is said where it is not the whole tree
   * @param allSupporters the page of all that supports it directly, where these are the first few
   */
  public record Relations(
      List<GoalLine> supports,
      List<Loss> ifDropped,
      List<GoalLine> supportedBy,
      Optional<String> direct,
      Optional<LinkTo> allSupporters,
      List<GoalLine> dependsOn,
      List<GoalLine> dependedOnBy) {
    public Relations {
      supports = List.copyOf(supports);
      ifDropped = List.copyOf(ifDropped);
      supportedBy = List.copyOf(supportedBy);
      dependsOn = List.copyOf(dependsOn);
      dependedOnBy = List.copyOf(dependedOnBy);
    }
  }
}
