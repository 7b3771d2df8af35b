package plumbline.testing;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.junit.platform.commons.support.AnnotationSupport;

/** The streams that a property is tried with: one for each seed, or that of {@code -Dseed}. */
final class Seeds implements ArgumentsProvider {
  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext test) {
    Long only = Long.getLong("seed");
    int tries =
        AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), Seeded.class)
            .orElseThrow()
            .value();
    LongStream seeds = only == null ? LongStream.rangeClosed(1, tries) : LongStream.of(only);
    return seeds.mapToObj(seed -> Arguments.of(new Draw(seed)));
  }
}
