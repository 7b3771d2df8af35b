package plumbline.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.text.Language;
import plumbline.view.Prose;

/**
 * Texts that end other parsers: each is read and printed within two seconds of processor time, on a
 * stack of one mebibyte.
 */
class HostileBodiesTest {
  private static final long MOST_NANOSECONDS = 2_000_000_000L;
  private static final int STACK = 1 << 20;

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("angle1500", "![][i]\n\n[i]: <data:image/png;base64," + "A".repeat(1500) + ">\n"),
        arguments("anglelink", "[a](<" + "A".repeat(5000) + ">)"),
        arguments("autolink", "<http://" + "A".repeat(5000) + ">"),
        arguments("linkplain", "[a](" + "A".repeat(5000) + ")"),
        arguments("linktitle", "[a](b \"" + "A".repeat(5000) + "\")"),
        arguments("linktitleesc", "[a](b \"" + "\\\"A".repeat(5000) + "\")"),
        arguments("parens", "[a](" + "(".repeat(500) + ")".repeat(500) + ")"),
        arguments("parensopen", "[a](" + "(".repeat(5000)),
        arguments(
            "table1000",
            "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "|b".repeat(1000) + "|\n"),
        arguments(
            "table1000x3dash",
            "|a".repeat(1000) + "|\n" + "|---".repeat(1000) + "|\n" + "|b".repeat(1000) + "|\n"),
        arguments("tablerows", "|a|b|\n|---|---|\n" + "|c|d|\n".repeat(20000)),
        arguments(
            "tablemissing",
            "|a".repeat(300) + "|\n" + "|---".repeat(300) + "|\n" + "|b|\n".repeat(3000)),
        arguments("tag5000", "<a " + "b=\"c\" ".repeat(5000) + ">x</a>"),
        arguments("tag5000inline", "x <a " + "b=\"c\" ".repeat(5000) + ">x</a>"),
        arguments("tagblock", "<div " + "b=\"c\" ".repeat(5000) + ">x</div>"),
        arguments("tagunclosed", "x <a " + "b=\"c\" ".repeat(5000)),
        arguments("attrlong", "x <a b=\"" + "c".repeat(50000) + "\">"),
        arguments(
            "footnotes",
            "[^x] ".repeat(1)
                + "".repeat(0)
                + many(20000, i -> "[^" + i + "]: n" + i + "\n\n")
                + many(20000, i -> "t[^" + i + "]\n\n")),
        arguments("footnoterefs", many(20000, i -> "t[^a]\n\n") + "[^a]: x"),
        arguments("footnotenest", many(1000, i -> "[^" + i + "]: [^" + (i + 1) + "]\n\n")),
        arguments("entities", "&amp;".repeat(200000)),
        arguments("entitiesnum", "&#64;".repeat(200000)),
        arguments("amp", "&".repeat(200000)),
        arguments("www", "www." + "a.".repeat(5000) + "a"),
        arguments("wwwmany", "www.a ".repeat(5000)),
        arguments("http", "http://" + "a.".repeat(5000)),
        arguments("httpmany", "http://a.b ".repeat(5000)),
        arguments("emails", "a@b.cc ".repeat(5000)),
        arguments("emaildots", "a.".repeat(5000) + "@b"),
        arguments("emailat", "a@".repeat(5000)),
        arguments("emailplus", "a+".repeat(50000)),
        arguments("open[", "[".repeat(10000)),
        arguments("open![", "![".repeat(10000)),
        arguments("[a](", "[a](".repeat(5000)),
        arguments("[a](b", "[a](b ".repeat(5000)),
        arguments("[a](<b", "[a](<b".repeat(5000)),
        arguments("nested[", "[".repeat(5000) + "a" + "]".repeat(5000)),
        arguments("nested[]()", "[".repeat(5000) + "a" + "](b)".repeat(5000)),
        arguments("[[", "[[".repeat(5000)),
        arguments("[[a|", "[[a|".repeat(5000)),
        arguments("[[a]]", "[[a]] ".repeat(5000)),
        arguments("links", "[a](b) ".repeat(5000)),
        arguments("refs", "[a] ".repeat(5000) + "\n\n[a]: b"),
        arguments("[a][b]", "[a][b] ".repeat(5000)),
        arguments("refdefs", many(20000, i -> "[a" + i + "]: b\n")),
        arguments("backticks", many(1000, i -> "e" + "`".repeat(i % 1000))),
        arguments("bt2", "`a``".repeat(5000)),
        arguments("*a ", "*a ".repeat(5000)),
        arguments("a* ", "a* ".repeat(5000)),
        arguments("*a_ ", "*a_ ".repeat(5000)),
        arguments("a**b", " a**b".repeat(5000) + "c* ".repeat(5000)),
        arguments("***", "*".repeat(5000)),
        arguments("___", "_".repeat(5000) + "a"),
        arguments("nest*", "*a **a ".repeat(2000) + "b" + " a** a*".repeat(2000)),
        arguments("~~", "~~a ".repeat(5000)),
        arguments("~a~", "~a~ ".repeat(5000)),
        arguments("strong", "**a** ".repeat(10000)),
        arguments("<", "<".repeat(10000)),
        arguments("<!--", "<!--".repeat(5000)),
        arguments("a<!--", "a <!--".repeat(5000)),
        arguments("a<?", "a <?".repeat(5000)),
        arguments("a<!A", "a <!A ".repeat(5000)),
        arguments("a<![CDATA[", "a <![CDATA[".repeat(5000)),
        arguments("a<b", "a <b ".repeat(5000)),
        arguments("<b>", "<b>".repeat(5000)),
        arguments("<b>x</b>", "<b>x</b> ".repeat(5000)),
        arguments("<div>", "<div>\n".repeat(5000)),
        arguments("<div>\n\n", "<div>\n\n".repeat(5000)),
        arguments("longcomment", "<!-- " + "x ".repeat(100000) + "-->"),
        arguments("inlcomment", "a <!-- " + "x-".repeat(100000) + "-->"),
        arguments(">", ">".repeat(300) + "a"),
        arguments("> lines", "> a\n".repeat(20000)),
        arguments("- nest", many(100, i -> " ".repeat(i) + "- a\n")),
        arguments("- - -", "- ".repeat(200) + "a"),
        arguments("list", "- a\n".repeat(20000)),
        arguments("1.", "1. a\n".repeat(20000)),
        arguments("looselist", "- a\n\n".repeat(20000)),
        arguments("tasks", "- [ ] a\n".repeat(20000)),
        arguments("headings", "# a\n".repeat(20000)),
        arguments("setext", "a\n===\n".repeat(20000)),
        arguments("paras", "a\n\n".repeat(50000)),
        arguments("lines", "a\n".repeat(100000)),
        arguments("hardbreaks", "a \n".repeat(50000)),
        arguments("spaces", "a" + " ".repeat(100000) + "b"),
        arguments("blank", "\n".repeat(200000)),
        arguments("spacelines", " \n".repeat(100000)),
        arguments("tabs", "\t".repeat(5000) + "a"),
        arguments("hr", "-".repeat(100000)),
        arguments("- -hr", "- ".repeat(5000)),
        arguments("===", "a\n" + "=".repeat(100000)),
        arguments("#", "#".repeat(100000)),
        arguments("# a #", "# a" + " #".repeat(50000)),
        arguments("word", "a".repeat(900000)),
        arguments("escapes", "\\*".repeat(100000)),
        arguments("backslash", "\\".repeat(200000)),
        arguments("at", "@a ".repeat(20000)),
        arguments("atlong", "@" + "a-".repeat(50000)),
        arguments("@@", "@".repeat(50000)),
        arguments("fences", "```\n".repeat(20000)),
        arguments("fence", "```\n" + "a\n".repeat(100000)),
        arguments("fencelong", "`".repeat(100000)),
        arguments("indcode", " a\n".repeat(50000)),
        arguments("pipes", "|".repeat(100000)),
        arguments("pipelines", "a|b\n".repeat(20000)),
        arguments("pipehdr", ("a|b\n".repeat(5000)) + "-|-\n"),
        arguments("tables", "|a|\n|---|\n|b|\n\n".repeat(3000)),
        arguments("|-|", "|-".repeat(50000)),
        arguments("nul", "\0".repeat(10000)),
        arguments("surr", "😀".repeat(100000)),
        arguments("combining", "a" + "\u0301".repeat(100000)),
        arguments("cellticks", "|a|b|\n|---|---|\n|" + "`a\\|".repeat(5000) + "|"),
        arguments("defcont", "[a]: b\n'" + "c\n".repeat(20000)),
        arguments("[a]:", "[a]:\n".repeat(20000)),
        arguments("labellong", "[" + "a".repeat(20000) + "]: b"),
        arguments("label esc", "[" + "\\]".repeat(20000) + "]"),
        arguments("!", "!".repeat(50000)),
        arguments("[^", "[^".repeat(5000)),
        arguments("[^a]: nest", many(200, i -> " ".repeat(i) + "[^a" + i + "]: x\n")),
        arguments("quotes", "\"'".repeat(100000)),
        arguments("mailto", "mailto:a@b ".repeat(5000)),
        arguments("wwwword", "www".repeat(50000)),
        arguments("://", "://".repeat(50000)),
        arguments("a://", "a".repeat(50000) + "://b"),
        arguments("httpparen", "http://a.b/" + "(".repeat(5000)),
        arguments("httpents", "http://a.b/" + "&amp;".repeat(20000)),
        arguments("http?", "http://a.b/?" + "!".repeat(50000)),
        arguments("http<", "http://a.b/" + "<".repeat(5000)));
  }

  private static String many(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aTextIsShownInTimeAndWithinTheStack(String name, String text) throws InterruptedException {
    MarkdownHtml html = new MarkdownHtml(Language.english());
    Throwable[] thrown = new Throwable[1];
    long[] used = new long[1];
    Thread reader =
        new Thread(
            null,
            () -> {
              html.render(new Prose(text, Map.of()));
              used[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            },
            name,
            STACK);
    reader.setUncaughtExceptionHandler((thread, end) -> thrown[0] = end);
    reader.start();
    reader.join();
    assertEquals(null, thrown[0]);
    assertTrue(used[0] < MOST_NANOSECONDS, name + " took " + used[0] / 1_000_000 + " ms");
  }
}
