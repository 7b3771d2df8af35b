package plumbline.publish;

import java.io.IOException;

/** The site's folder cannot be written without harm; the message says why and what to do. */
public final class SiteRefused extends IOException {
  private static final long serialVersionUID = 1;

  public SiteRefused(String message) {
    super(message);
  }
}
