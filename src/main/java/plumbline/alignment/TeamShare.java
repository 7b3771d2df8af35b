package plumbline.alignment;

import java.util.OptionalDouble;
import plumbline.model.Team;

/**
 * How a team's live objectives, its own and its members', stand to the company's.
 *
 * @param aligned how many reach a company objective
 * @param explained how many do not and say why
 * @param unexplained how many do not and say nothing
 */
public record TeamShare(Team team, int aligned, int explained, int unexplained) {
  public int total() {
    return aligned + explained + unexplained;
  }

  /** 0 to 1; empty where the team has no live objective. */
  public OptionalDouble alignedShare() {
    return share(aligned);
  }

  /** 0 to 1; empty where the team has no live objective. */
  public OptionalDouble explainedShare() {
    return share(explained);
  }

  /** 0 to 1; empty where the team has no live objective. */
  public OptionalDouble unexplainedShare() {
    return share(unexplained);
  }

  private OptionalDouble share(int part) {
    return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / total());
  }
}
