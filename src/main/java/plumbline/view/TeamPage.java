package plumbline.view;

import java.util.List;
import java.util.Optional;
import plumbline.graph.Drawing;

/**
 * One team.
 *
 * @param drawing its objectives and all that they support; empty where they support nothing
 */
public record TeamPage(
    Frame frame,
    Head head,
    About about,
    Goals goals,
    Optional<Drawing> drawing,
    Elsewhere elsewhere,
    Findings findings,
    Changes changes,
    Past past,
    Prose body)
    implements Page {

  /**
   * What stands at the top.
   *
   * @param mean of its live objectives of the cycle that the site opens with, its members' included
   * @param edit where its file can be edited
   * @param summary the cycle on one sheet
   * @param present its screens, where it has a presentation of its own
   */
  public record Head(
      String name,
      MeanView mean,
      Optional<Explanation> why,
      Optional<String> edit,
      Optional<LinkTo> summary,
      Optional<LinkTo> present) {}

  /**
   * The facts about it.
   *
   * @param parent the team above, or the company
   * @param share how many of its objectives of that cycle reach the company
   * @param shareWhy how that share comes about
   */
  public record About(
      Optional<LinkTo> lead,
      LinkTo parent,
      List<LinkTo> subTeams,
      List<LinkTo> members,
      Optional<ShareView> share,
      Optional<Explanation> shareWhy) {
    public About {
      subTeams = List.copyOf(subTeams);
      members = List.copyOf(members);
    }
  }

  /**
   * The objectives of the cycle that the site opens with.
   *
   * @param cycle that cycle, with the page of all its objectives
   * @param more the way to the further ones of both, where there are too many
   * @param tools whether there are enough to choose from
   */
  public record Goals(
      Optional<LinkTo> cycle,
      List<GoalLine> own,
      List<GoalLine> members,
      Optional<LinkTo> more,
      boolean tools) {
    public Goals {
      own = List.copyOf(own);
      members = List.copyOf(members);
    }
  }

  /**
   * What it has to do with others' objectives.
   *
   * @param owned key results that it owns there
   * @param contributions objectives that it contributes to
   */
  public record Elsewhere(
      List<GoalLine> owned,
      List<GoalLine> contributions,
      List<GoalLine> dependsOn,
      List<GoalLine> dependedOnBy) {
    public Elsewhere {
      owned = List.copyOf(owned);
      contributions = List.copyOf(contributions);
      dependsOn = List.copyOf(dependsOn);
      dependedOnBy = List.copyOf(dependedOnBy);
    }
  }

  /**
   * The findings on its card in the report, accepted ones included.
   *
   * @param all the page of all of them, where these are the first few
   */
  public record Findings(List<FindingView> first, Optional<LinkTo> all) {
    public Findings {
      first = List.copyOf(first);
    }
  }

  /**
   * What changed lately.
   *
   * @param latest the latest commits about it that are worth telling, the newest first
   * @param all the page of all that changed lately about it, if anything did
   */
  public record Changes(List<LatestChange> latest, Optional<LinkTo> all) {
    public Changes {
      latest = List.copyOf(latest);
    }
  }

  /**
   * Its other cycles.
   *
   * @param scores its mean score by cycle
   * @param cycles their objectives, the newest cycle first
   */
  public record Past(Optional<Histogram> scores, List<CycleGoals> cycles) {
    public Past {
      cycles = List.copyOf(cycles);
    }
  }

  /** Objectives of one cycle. */
  public record CycleGoals(LinkTo cycle, List<GoalLine> objectives) {
    public CycleGoals {
      objectives = List.copyOf(objectives);
    }
  }
}
