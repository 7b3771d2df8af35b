package plumbline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A property: a test that holds for any {@link Draw}, tried with the seeds from 1 on, the same in
 * every run. A failure says its seed; {@code -Dseed=17} tries that one alone.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Seeds.class)
@ExtendWith(SeedInMessage.class)
public @interface Seeded {
  /** How many seeds are tried. */
  int value() default 300;
}
