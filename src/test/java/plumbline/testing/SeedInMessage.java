package plumbline.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Puts the seed into the message of a property that fails. */
final class SeedInMessage implements TestExecutionExceptionHandler {
  @Override
  public void handleTestExecutionException(ExtensionContext test, Throwable thrown) {
    String seed = test.getDisplayName();
    throw new AssertionError(
        seed + " (this one alone: -D" + seed.replace(' ', '=') + "): " + thrown.getMessage(),
        thrown);
  }
}
