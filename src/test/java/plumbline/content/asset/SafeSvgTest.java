package plumbline.content.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.model.Problem;

class SafeSvgTest {
  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  private static SafeSvg of(String text) {
    return SafeSvg.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SafeSvg around(String inner) {
    return of(HEAD + ">" + inner + "</svg>");
  }

  private static List<String> codes(SafeSvg svg) {
    return svg.remarks().stream().map(remark -> remark.in("a.svg")).map(Problem::code).toList();
  }

  @Test
  void aPlainPictureStaysWhatItIs() {
    String inner =
        "\n"
            + "  <title id=\"t\">A &amp; B</title>\n"
            + "  <style>.a { fill: #fff; stroke: url(#g) }\n"
            + "</style><g transform=\"rotate(4 2 2)\" style=\"fill: red\" aria-hidden=\"true\"><use"
            + " href=\"#x\"></use><path d=\"M0 0h1\" fill=\"url(#g)\""
            + " xml:space=\"preserve\"></path><image"
            + " xlink:href=\"data:image/png;base64,AAAA\"></image></g>";
    assertEquals(HEAD + ">" + inner + "</svg>\n", around(inner).text());
    assertEquals(List.of(), codes(around(inner)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<g onload=\"alert(1)\"/>",
        "<g ONCLICK=\"alert(1)\"/>",
        "<a href=\"javascript:alert(1)\"><text>x</text></a>",
        "<a xlink:href=\" java&#9;script:alert(1)\"><text>x</text></a>",
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><iframe"
            + " src=\"//e.example\"/></body></foreignObject>",
        "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>",
        "<h:img xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"x\" onerror=\"alert(1)\"/>",
        "<handler xmlns=\"http://www.w3.org/2001/xml-events\">alert(1)</handler>",
        "<image href=\"https://e.example/x.png\"/>",
        "<image href=\"//e.example/x.png\"/>",
        "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
        "<use href=\"https://e.example/x.svg#a\"/>",
        "<use href=\"data:image/svg+xml,x#a\"/>",
        "<feImage href=\"https://e.example/x\"/>",
        "<rect fill=\"url(https://e.example/x#a)\"/>",
        "<rect fill=\"u\\72l(https://e.example/x)\"/>",
        "<rect style=\"fill: url('https://e.example/x')\"/>",
        "<rect style=\"background-image: url(//e.example)\"/>",
        "<rect style=\"fill: image-set('https://e.example/x' 1x)\"/>",
        "<rect style=\"cursor: url(//e.example)\"/>",
        "<style>@import 'https://e.example/x.css';</style>",
        "<style>@import/**/url(//e.example/x.css); .a { fill: red }</style>",
        "<style>@font-face { font-family: a; src: url(//e.example/f) }</style>",
        "<style>.a { fill: u\\72l(//e.example) }</style>",
        "<style>.a { fill: src(\"//e.example\") }</style>",
        "<style><![CDATA[.a{} </style><script>alert(1)</script>]]></style>",
        "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/>",
        "<animate attributeName=\"fill\" to=\"url(https://e.example/x)\"/>",
        "<set attributeName=\"onclick\" to=\"javascript:alert(1)\"/>",
        "<?xml-stylesheet href=\"https://e.example/x.css\"?>",
        "<g xml:base=\"https://e.example/\"/>",
        "<a xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"https://e.example\"/>",
        "<discard begin=\"0s\"/>",
        "<iframe src=\"//e.example\"/>",
        "<audio src=\"//e.example\"/>",
        "<metadata><x onload=\"alert(1)\">e.example</x></metadata>",
        "<cursor xlink:href=\"//e.example\"/>",
      })
  void nothingRunsAndNothingIsFetched(String inner) {
    String text = around(inner).text();
    for (String harm :
        List.of("alert", "e.example", "script", "import", "onload", "\\", "<?", "iframe")) {
      assertFalse(text.contains(harm), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY x \"<script>alert(1)</script>\">]>",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]>",
        "<!DOCTYPE svg SYSTEM \"https://e.example/x.dtd\">",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
            + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">",
      })
  void aDocumentTypeIsRefused(String type) {
    SafeSvg svg = of(type + HEAD + "/>");
    assertEquals("", svg.text());
    assertEquals(List.of("unreadable-svg"), codes(svg));
    assertTrue(svg.remarks().get(0).message().contains("document type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg",
        "<svg/>",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "text",
        "<a><b></a>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>",
      })
  void whatIsNoSvgIsRefused(String text) {
    assertEquals("", of(text).text());
    assertEquals(List.of("unreadable-svg"), codes(of(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1", "UTF-32BE"})
  void otherEncodingsAreReadAsXmlReadsThemAndWrittenInUtf8(String encoding) {
    String text =
        "<?xml version=\"1.0\" encoding=\""
            + encoding
            + "\"?>"
            + HEAD
            + "><title>\u00e9</title><script>alert(1)</script></svg>";
    SafeSvg svg = SafeSvg.of(text.getBytes(Charset.forName(encoding)));
    assertFalse(svg.text().contains("alert"), svg.text());
    assertTrue(svg.text().isEmpty() || svg.text().contains("<title>\u00e9</title>"), svg.text());
  }

  @Test
  void whatIsLeftOutIsSaidWithItsPlace() {
    SafeSvg svg = around("\n<script>alert(1)</script>\n<sodipodi:x xmlns:sodipodi=\"y\"/>");
    assertEquals(List.of("unsafe-svg"), codes(svg));
    assertEquals(2, svg.remarks().get(0).line());
  }

  @Test
  void deepAndLargePicturesAreRefusedAtOnce() {
    assertEquals(List.of("unreadable-svg"), codes(around("<g>".repeat(100_000))));
    assertEquals(List.of("unreadable-svg"), codes(SafeSvg.of(new byte[6_000_000])));
  }
}
