package plumbline.view;

/** A problem of the content as every machine-readable answer writes it. */
public record ProblemData(
    String severity, String code, String path, int line, int column, String message, String hint) {}
