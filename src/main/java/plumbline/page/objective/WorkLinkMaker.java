package plumbline.page.objective;

import java.net.URI;
import java.util.List;
import plumbline.model.WorkLink;
import plumbline.view.LinkTo;

/** Makes links to where the work is done, with the name of the host that they lead to. */
final class WorkLinkMaker {
  private WorkLinkMaker() {}

  /**
   * The links, in the author's order. Where several lead to one host, the rest of the address tells
   * them apart: {@code issues.example.com/browse/ABC-12}.
   */
  static List<LinkTo> of(List<WorkLink> work) {
    return work.stream().map(one -> new LinkTo(name(one, work), one.url())).toList();
  }

  private static String name(WorkLink link, List<WorkLink> all) {
    boolean alone = all.stream().filter(one -> one.host().equals(link.host())).count() == 1;
    return alone ? link.host() : link.host() + rest(URI.create(link.url()));
  }

  private static String rest(URI url) {
    String path = url.getRawPath().replaceFirst("/+$", "");
    return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
  }
}
