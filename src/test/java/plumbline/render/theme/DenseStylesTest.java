package plumbline.render.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.render.template.Templates;

/** What the published styles leave out, and what they must not. */
class DenseStylesTest {
  @Test
  void commentsAndIndentationGoAndEachRuleKeepsItsLine() {
    String styles =
        """
        /* Lists */
        .goal,
        .card > h2 {
          color: red; /* for now */
          margin: 0 auto;
        }
        @media (min-width: 48rem) and (hover: hover) {
          a:hover { width: calc(100% - 2rem); }
        }
        """;
    String dense =
        """
        .goal,.card>h2{color:red;margin:0 auto}
        @media (min-width:48rem) and (hover:hover){a:hover{width:calc(100% - 2rem)}
        }
        """;
    assertEquals(dense, DenseStyles.of(styles));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`a::after { content: \"  /* no;  comment */ \\\"  } \" }`,"
            + " `a::after{content:\"  /* no;  comment */ \\\"  } \"}\n`",
        "`a { background: url( a  b;c.svg ) }`, `a{background:url( a  b;c.svg )}\n`",
        "`a { background: url( \"a  b)c\" ) }`, `a{background:url(\"a  b)c\")}\n`",
        "`/*! Licence:  MIT */ a { }`, `/*! Licence:  MIT */ a{}\n`",
        "`div/* the same */.x /* below */ .y { }`, `div/**/.x .y{}\n`",
        "`.a\\: .b, .c :not(.d) { }`, `.a\\: .b,.c :not(.d){}\n`",
        "`a { --empty: ; margin: 0 }`, `a{--empty:;margin:0}\n`",
      })
  void whatMeansSomethingStays(String styles, String dense) {
    assertEquals(dense, DenseStyles.of(styles));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`a { color: red } /* open`, `a{color:red}\n`",
        "`a { content: \"open`, `a{content:\"open`",
        "`a\\`, `a\\`",
        "`a { b: url(open`, `a{b:url(open`"
      })
  void whatNeverEndsGoesToTheEnd(String styles, String dense) {
    assertEquals(dense, DenseStyles.of(styles));
  }

  @Test
  void whatIsDenseStaysAsItIs() {
    String styles = published();
    assertEquals(styles, DenseStyles.of(styles));
    assertFalse(styles.contains("/*"));
    assertTrue(styles.length() < 50_000);
  }

  private static String published() {
    return new String(ThemeFiles.of(Templates.builtIn(), Optional.empty()).get(0).bytes(), UTF_8);
  }
}
