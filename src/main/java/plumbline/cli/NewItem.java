package plumbline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import plumbline.Checked;
import plumbline.author.ContentFile;
import plumbline.author.NewFile;
import plumbline.content.source.ContentFolder;
import plumbline.content.yaml.Id;

/** What the commands below {@code new} have in common: asking, checking, writing one file. */
abstract class NewItem {
  final Console console;
  final Questions questions;
  @Mixin Authoring authoring;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The name of its file without .md (default: the words of its name).")
  Optional<String> id = Optional.empty();

  NewItem(Console console) {
    this.console = console;
    this.questions = new Questions(console);
  }

  /**
   * What the option says, else what is answered, else what is proposed.
   *
   * @param option the option's name, for whoever cannot be asked
   */
  String needed(String option, Optional<String> said, String question) throws IOException {
    Optional<String> answer = said.isPresent() ? said : questions.ask(question, "");
    return answer.orElseThrow(
        () ->
            authoring.wrong(
                "Nothing says " + option + ". Add it, for example " + option + " \"…\"."));
  }

  /** The same where a proposal does as well. */
  String proposed(Optional<String> said, String question, String proposal) throws IOException {
    Optional<String> answer = said.isPresent() ? said : questions.ask(question, proposal);
    return answer.orElse(proposal);
  }

  /** The id that was named or is proposed; wrong usage where it cannot be one. */
  String id(String proposal) throws IOException {
    String chosen = proposed(id, "Id", proposal);
    if (!Id.isId(chosen)) {
      throw authoring.wrong(
          "The id '"
              + chosen
              + "' is none: expected lower-case letters, digits and hyphens, for example "
              + proposal
              + ".");
    }
    return chosen;
  }

  /** Writes the file, unless it has an error or is there already. */
  ExitStatus write(ContentFolder content, ContentFile file) throws IOException {
    NewFile written = file.written();
    WrittenFiles files = new WrittenFiles(authoring.dir());
    if (files.isThere(written)) {
      throw authoring.wrong("There is a file " + written + " already. Choose another --id.");
    }
    if (!authoring.isSound(console, content, List.of(written))) {
      console.err().println("Nothing is written. Put right what is said above, and try again.");
      return ExitStatus.FINDINGS;
    }
    files.add(written);
    console.out().println(written + " is written.");
    return ExitStatus.FINE;
  }

  /** What the content says so far. */
  Checked known(ContentFolder content) {
    return authoring.check(content, List.of());
  }
}
