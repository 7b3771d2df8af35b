package plumbline.serve;

import java.nio.charset.StandardCharsets;

/** What a browser gets where there is no page of the site to show. */
final class BarePage {
  private BarePage() {}

  /**
   * A page of problems only.
   *
   * @param panel the problems, empty where the page shows them in another way
   */
  static Answer afterErrors(int status, String panel) {
    return of(
        status,
        "Nothing to show yet",
        "This page comes as soon as the errors are put right.",
        panel);
  }

  /** While all files are read for the first time, which takes long where there are many. */
  static Answer whileReading() {
    return of(
        503,
        "Reading the content",
        "All files are being read once. This page comes by itself when that is done.",
        "");
  }

  private static Answer of(int status, String title, String sentence, String panel) {
    String html =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        </head>
        <body>
        <main class="plumbline-bare"><h1>%s</h1>
        <p>%s</p>
        %s</main>
        </body>
        </html>
        """
            .formatted(title, title, sentence, panel);
    return new Answer(status, ContentTypes.PAGE, html.getBytes(StandardCharsets.UTF_8));
  }
}
