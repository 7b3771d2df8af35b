package plumbline.author.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.author.NewFile;

/** What checks and publishes the goals: each has a recipe, and its own place for it. */
public enum Host {
  AZURE(Map.of("azure/azure-pipelines.yml", "azure-pipelines.yml"), Optional.empty()),
  BITBUCKET(
      Map.of("bitbucket/bitbucket-pipelines.yml", "bitbucket-pipelines.yml"),
      Optional.of(".bitbucket/CODEOWNERS")),
  CRON(
      Map.of(
          "server/publish.sh", "server/publish.sh",
          "server/crontab", "server/crontab",
          "server/nginx.conf", "server/nginx.conf"),
      Optional.empty()),
  FORGEJO(Map.of("forgejo/okrs.yml", ".forgejo/workflows/okrs.yml"), Optional.of("CODEOWNERS")),
  GITHUB(
      Map.of("github/okrs.yml", ".github/workflows/okrs.yml"), Optional.of(".github/CODEOWNERS")),
  GITLAB(Map.of("gitlab/gitlab-ci.yml", ".gitlab-ci.yml"), Optional.of(".gitlab/CODEOWNERS")),
  JENKINS(Map.of("jenkins/Jenkinsfile", "Jenkinsfile"), Optional.empty());

  private final Map<String, String> recipe;
  private final Optional<String> codeOwners;

  /**
   * @param recipe from the file in the jar to its place in the repository
   * @param codeOwners where the host looks for who is asked about a change; empty: it has no such
   *     file
   */
  Host(Map<String, String> recipe, Optional<String> codeOwners) {
    this.recipe = recipe;
    this.codeOwners = codeOwners;
  }

  /** The word that names it on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The recipe, by place. */
  List<NewFile> files() {
    return new TreeMap<>(recipe)
        .entrySet().stream()
            .map(one -> new NewFile(one.getValue(), Resource.bytes("hosts/" + one.getKey())))
            .toList();
  }

  Optional<String> codeOwners() {
    return codeOwners;
  }
}
