package plumbline.author.start;

import java.util.List;
import java.util.Locale;
import plumbline.author.NewFile;

/** An organisation of the literature to start from. */
public enum Example {
  ACME,
  CUSTOMER_TEAM,
  DEALERSHIP,
  FOOTBALL,
  MARKET_LEADER,
  MARKET_OF_GOALS,
  MEDIA,
  TRIAL;

  private static final String FOLDER = "examples/";

  /** The word that names it on the command line, for example {@code market-of-goals}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its content, as the list beside it names the files: a jar cannot say what is in a folder. */
  List<NewFile> files() {
    return Resource.text(FOLDER + word() + ".txt")
        .lines()
        .map(path -> new NewFile(path, Resource.bytes(FOLDER + word() + "/" + path)))
        .toList();
  }
}
