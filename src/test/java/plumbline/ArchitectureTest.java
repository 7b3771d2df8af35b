package plumbline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;

/** Rooms that data flows through one way, and what each of them may touch. */
@AnalyzeClasses(packages = "plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** In the order in which data flows; a room imports only rooms before it. */
  private static final List<String> ROOMS =
      List.of(
          "plumbline.model..",
          "plumbline.text..",
          "plumbline.content..",
          "plumbline.config..",
          "plumbline.link..",
          "plumbline.change..",
          "plumbline.history..",
          "plumbline.score..",
          "plumbline.coverage..",
          "plumbline.author..",
          "plumbline.alignment..",
          "plumbline.review..",
          "plumbline.graph..",
          "plumbline.view..",
          "plumbline.page..",
          "plumbline.render..",
          "plumbline.publish..",
          "plumbline",
          "plumbline.serve..",
          "plumbline.cli..");

  @ArchTest static final ArchRule NO_ROOM_REACHES_FORWARD = noRoomReachesForward();

  @ArchTest
  static final ArchRule NO_PACKAGES_FORM_A_RING =
      slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

  /** What prints, serves or talks gets records, and knows nothing of how these are made. */
  @ArchTest
  static final ArchRule MAKERS_ARE_SEEN_BY_THE_PIPELINE_ALONE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "plumbline.render..", "plumbline.publish..", "plumbline.serve..", "plumbline.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("plumbline.page..");

  /** What boxes say is handed in. */
  @ArchTest
  static final ArchRule PLACES_NEED_NEITHER_SCORES_NOR_WORDS =
      classes()
          .that()
          .resideInAPackage("plumbline.graph..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "plumbline.model..", "plumbline.link..", "plumbline.graph..");

  /** Pages are records: what is computed is computed by makers. */
  @ArchTest
  static final ArchRule THE_VIEW_KNOWS_ONLY_THE_MODEL_AND_WORDS =
      classes()
          .that()
          .resideInAPackage("plumbline.view..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "plumbline.model..",
              "plumbline.text..",
              "plumbline.graph..",
              "plumbline.view..");

  /** What writes content knows what content is, and neither figures nor pages. */
  @ArchTest
  static final ArchRule AUTHORS_KNOW_CONTENT_ALONE =
      noClasses()
          .that()
          .resideInAPackage("plumbline.author..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "plumbline.config..",
              "plumbline.change..",
              "plumbline.history..",
              "plumbline.score..");

  @ArchTest
  static final ArchRule THE_MODEL_IMPORTS_ONLY_THE_LANGUAGE =
      classes()
          .that()
          .resideInAPackage("plumbline.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "plumbline.model..");

  @ArchTest
  static final ArchRule THE_DISK_IS_TOUCHED_IN_FIVE_ROOMS =
      noClasses()
          .that(
              areOutside(
                  "plumbline.content..",
                  "plumbline.history..",
                  "plumbline.publish..",
                  "plumbline.serve..",
                  "plumbline.cli.."))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File");

  @ArchTest
  static final ArchRule THE_CLOCK_IS_READ_IN_CLI =
      noClasses()
          .that(areOutside("plumbline.cli.."))
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule THE_CONSOLE_IS_USED_IN_CLI =
      noClasses()
          .that(areOutside("plumbline.cli.."))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule FREEMARKER_STAYS_IN_RENDER = only("freemarker..", "plumbline.render..");

  @ArchTest
  static final ArchRule JSOUP_STAYS_WHERE_HTML_IS_READ =
      only(
          "org.jsoup..",
          "plumbline.content.markdown..",
          "plumbline.render..",
          "plumbline.publish..");

  /** content reads the links out of bodies, with the parser that render prints them with. */
  @ArchTest
  static final ArchRule FLEXMARK_STAYS_IN_CONTENT_AND_RENDER =
      only("com.vladsch.flexmark..", "plumbline.content..", "plumbline.render..");

  @ArchTest
  static final ArchRule JACKSON_STAYS_IN_FOUR_ROOMS =
      only(
          "com.fasterxml.jackson..",
          "plumbline.content..",
          "plumbline.config..",
          "plumbline.author..",
          "plumbline.render..");

  @ArchTest
  static final ArchRule JGIT_STAYS_IN_HISTORY = only("org.eclipse.jgit..", "plumbline.history..");

  @ArchTest
  static final ArchRule ROME_STAYS_IN_RENDER = only("com.rometools..", "plumbline.render..");

  private static ArchRule only(String library, String... rooms) {
    return noClasses()
        .that(areOutside(rooms))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaClass> areOutside(String... rooms) {
    return DescribedPredicate.not(
        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(rooms));
  }

  private static ArchRule noRoomReachesForward() {
    List<ArchRule> rules = new ArrayList<>();
    for (int i = 0; i + 1 < ROOMS.size(); i++) {
      String[] later = ROOMS.subList(i + 1, ROOMS.size()).toArray(String[]::new);
      rules.add(
          noClasses()
              .that(resideInAPackage(ROOMS.get(i)))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(later)
              .allowEmptyShould(true));
    }
    return CompositeArchRule.of(rules);
  }

  /** Every package is a slice of its own, those within a room too. */
  private static final class EachPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return SliceIdentifier.of(javaClass.getPackageName());
    }

    @Override
    public String getDescription() {
      return "each package";
    }
  }
}
