package plumbline.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import plumbline.content.yaml.Fields;
import plumbline.model.Ref;
import plumbline.model.WorkLink;
import plumbline.text.PrintableText;

/** Reads {@code work}: addresses of the web, where the work for a goal is done. */
final class WorkLinks {
  /** More would hide the goal that they serve. */
  private static final int MOST = 50;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WorkLinks() {}

  static List<WorkLink> read(Fields fields) {
    List<WorkLink> all = new ArrayList<>();
    for (Ref ref : fields.refs("work", MOST)) {
      Optional<WorkLink> link = uri(ref.text()).map(uri -> link(uri, ref));
      if (link.isEmpty()) {
        fields.report(
            "wrong-value",
            ref.at(),
            "work: found '"
                + PrintableText.inMessage(ref.text())
                + "', expected an address of the web",
            "Write the whole address, for example https://issues.example.com/ABC-12; a space in it"
                + " is %20.");
      }
      link.filter(one -> all.stream().noneMatch(other -> other.url().equals(one.url())))
          .ifPresent(all::add);
    }
    return all;
  }

  private static Optional<URI> uri(String text) {
    try {
      URI uri = new URI(text);
      return Optional.of(uri)
          .filter(one -> one.getScheme() != null && one.getHost() != null)
          .filter(one -> SCHEMES.contains(one.getScheme().toLowerCase(Locale.ROOT)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static WorkLink link(URI uri, Ref ref) {
    String scheme = uri.getScheme();
    String url = scheme.toLowerCase(Locale.ROOT) + uri.toASCIIString().substring(scheme.length());
    return new WorkLink(url, uri.getHost().toLowerCase(Locale.ROOT), ref.at());
  }
}
