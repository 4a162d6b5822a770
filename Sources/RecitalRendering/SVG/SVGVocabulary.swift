/// The elements and attributes that a picture of a graph needs.
enum SVGVocabulary {
  static let elements: Set<String> = [
    "svg", "g", "a", "title", "desc", "text", "tspan", "polygon", "polyline", "path", "ellipse",
    "circle", "rect", "line", "defs", "linearGradient", "radialGradient", "stop", "clipPath",
  ]

  /// Says whether an attribute may stay, given its value with all entities replaced.
  static func allows(_ name: String, _ value: [UInt8]) -> Bool {
    switch name {
    case "xlink:href", "href": isSecureAddress(value)
    case "style": value.allSatisfy(isPlainStyle)
    case "xmlns": value.elementsEqual("http://www.w3.org/2000/svg".utf8)
    case "xmlns:xlink": value.elementsEqual("http://www.w3.org/1999/xlink".utf8)
    case _ where paints.contains(name): isOwnPaint(value)
    default: plainAttributes.contains(name)
    }
  }

  private static let paints: Set<String> = ["fill", "stroke", "clip-path", "color", "stop-color"]

  private static let plainAttributes: Set<String> = [
    "id", "class", "transform", "width", "height", "viewBox", "version", "points", "d", "cx", "cy",
    "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2", "fx", "fy", "fill-opacity", "fill-rule",
    "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linecap", "stroke-linejoin",
    "opacity", "stop-opacity", "offset", "gradientUnits", "gradientTransform", "text-anchor",
    "text-decoration", "baseline-shift", "dominant-baseline", "font-family", "font-size",
    "font-weight", "font-style", "font-stretch", "textLength", "lengthAdjust", "xml:space",
    "xlink:title", "target",
  ]

  /// An absolute `https` address without a blank or control character in it.
  private static func isSecureAddress(_ value: [UInt8]) -> Bool {
    let scheme = "https://"
    let start = String(decoding: value.prefix(scheme.utf8.count), as: UTF8.self).lowercased()
    return start == scheme && value.allSatisfy { $0 > UInt8(ascii: " ") && $0 != 0x7F }
  }

  /// Without parentheses a style can neither load nor compute anything.
  private static func isPlainStyle(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "#.,:;%- ".utf8.contains(byte)
    }
  }

  /// A colour, or a gradient or clip that the picture itself defines.
  private static func isOwnPaint(_ value: [UInt8]) -> Bool {
    value.starts(with: "url(#".utf8) || value.starts(with: "rgb".utf8)
      || !value.contains(UInt8(ascii: "("))
  }
}
