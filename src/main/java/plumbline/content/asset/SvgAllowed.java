package plumbline.content.asset;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an SVG may consist of: elements, attributes and their values. */
final class SvgAllowed {
  static final String NAMESPACE = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  static final Set<String> ELEMENTS =
      words(
          "svg g defs symbol use switch title desc style a",
          "path rect circle ellipse line polyline polygon image",
          "text tspan textPath linearGradient radialGradient stop",
          "clipPath mask pattern marker view filter feBlend feColorMatrix feComponentTransfer",
          "feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight",
          "feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode",
          "feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence",
          "animate animateTransform animateMotion mpath set");

  /** Those that style has as well, and those of geometry, text, filters and animation. */
  private static final Set<String> ATTRIBUTES =
      words(
          "id class style role lang version viewBox preserveAspectRatio width height x y x1 x2 y1",
          "y2 cx cy r rx ry fx fy fr d points pathLength dx dy rotate textLength lengthAdjust",
          "startOffset method spacing side transform gradientTransform gradientUnits spreadMethod",
          "offset clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits",
          "patternTransform markerUnits markerWidth markerHeight refX refY orient filterUnits",
          "primitiveUnits in in2 result type values tableValues slope intercept amplitude exponent",
          "mode operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode",
          "kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant",
          "specularExponent limitingConeAngle azimuth elevation pointsAtX pointsAtY pointsAtZ z",
          "scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves",
          "seed stitchTiles attributeName attributeType begin dur end min max restart repeatCount",
          "repeatDur calcMode keyTimes keySplines keyPoints path from to by additive accumulate",
          "origin requiredExtensions systemLanguage tabindex focusable media");

  private static final Pattern ARIA = Pattern.compile("aria-[a-z]+|data-[a-z0-9-]+");
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=\\s]*");
  private static final Pattern WITHIN = Pattern.compile("#[^\\s\"'()<>\\\\]*");

  private SvgAllowed() {}

  static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }

  /** How a namespace's attributes are written; null where none of them is kept. */
  static String prefix(String namespace) {
    if (namespace == null || namespace.isEmpty()) {
      return "";
    }
    return namespace.equals(XLINK) ? "xlink:" : namespace.equals(XML) ? "xml:" : null;
  }

  /** The value that is kept of an attribute; empty where the attribute is left out. */
  static Optional<String> attribute(String element, String name, String value) {
    if (name.equals("href") || name.equals("xlink:href")) {
      return link(element, value.strip());
    }
    if (name.equals("style")) {
      return Optional.of(SvgStyles.declarations(value));
    }
    boolean known =
        ATTRIBUTES.contains(name)
            || SvgStyles.PROPERTIES.contains(name)
            || ARIA.matcher(name).matches()
            || Set.of("xml:space", "xml:lang").contains(name);
    boolean animatesLink =
        name.equals("attributeName") && value.toLowerCase(Locale.ROOT).contains("href");
    return known && !animatesLink && SvgStyles.isLocal(value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /** To a part of the picture itself; of an image, a picture that is written into it. */
  private static Optional<String> link(String element, String value) {
    boolean picture = element.equals("image") && PICTURE.matcher(value).matches();
    return picture || WITHIN.matcher(value).matches() ? Optional.of(value) : Optional.empty();
  }
}
