/// Rebuilds an SVG picture from the elements and attributes that pictures need.
///
/// Graphviz passes parts of a graph through as they are: an `&` in an address makes the XML
/// malformed, a `javascript:` address stays one. What comes out here is written anew, so it is
/// well-formed, holds no script, no style sheet and no comment, loads nothing, and links to `https`
/// addresses only.
struct SVGFilter {
  private let caption: Graphviz.Caption?
  private var output: [UInt8] = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8) + [newline]
  /// The elements that are open, outermost first.
  private var open: [String] = []
  /// How many of the innermost open elements are left out.
  private var leftOut = 0
  private var hasTitle = false
  private var hasRoot = false

  /// Rebuilds a picture.
  ///
  /// - Parameters:
  ///   - picture: SVG as Graphviz writes it.
  ///   - caption: The title to give it, in place of the name of the graph.
  /// - Returns: The picture, with an XML declaration before it.
  /// - Throws: `.failed` if the elements are not properly nested.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  static func filter(
    _ picture: [UInt8], caption: Graphviz.Caption?
  ) throws(RenderingError) -> [UInt8] {
    var filter = SVGFilter(caption: caption)
    var tokenizer = XMLTokenizer(picture)
    while let token = try tokenizer.next() { try filter.take(token) }
    guard filter.open.isEmpty, filter.hasRoot else { throw .malformedPicture }
    filter.output.append(newline)
    return filter.output
  }

  private init(caption: Graphviz.Caption?) { self.caption = caption }

  private mutating func take(_ token: XMLToken) throws(RenderingError) {
    switch token {
    case .start(let tag):
      try begin(tag)
      if tag.isEmpty { end() }
    case .end(let name):
      guard open.last == name else { throw .malformedPicture }
      end()
    case .text(let text):
      guard leftOut == 0, !open.isEmpty else { return }
      output.append(escaping: XMLText.decoded(text))
    }
  }

  private mutating func begin(_ tag: XMLTag) throws(RenderingError) {
    let isRoot = open.isEmpty
    guard isRoot == (tag.name == "svg"), !(isRoot && hasRoot) else { throw .malformedPicture }
    hasRoot = true
    open.append(tag.name)
    guard leftOut == 0, SVGVocabulary.elements.contains(tag.name), !isReplaced(tag) else {
      leftOut += 1
      return
    }
    output += "<\(tag.name)".utf8
    var seen: Set<String> = []
    for attribute in tag.attributes where seen.insert(attribute.name).inserted {
      write(attribute.name, XMLText.decoded(attribute.value))
    }
    if isRoot { describePicture() }
    output.append(UInt8(ascii: ">"))
    if isRoot, let caption { output += "\n<title>\(escaping: caption.title)</title>".utf8 }
  }

  /// The first title is that of the whole graph: its name, which the caption replaces.
  private mutating func isReplaced(_ tag: XMLTag) -> Bool {
    guard tag.name == "title", !hasTitle else { return false }
    hasTitle = true
    return caption != nil
  }

  private mutating func end() {
    let name = open.removeLast()
    guard leftOut == 0 else {
      leftOut -= 1
      return
    }
    output += "</\(name)>".utf8
  }

  private mutating func write(_ name: String, _ value: [UInt8]) {
    guard SVGVocabulary.allows(name, value) else { return }
    output += " \(name)=\"".utf8
    output.append(escaping: value)
    output.append(UInt8(ascii: "\""))
  }

  private mutating func describePicture() {
    output += " role=\"graphics-document document\"".utf8
    guard let caption else { return }
    output += " aria-label=\"\(escaping: caption.title)\"".utf8
    guard let language = caption.language else { return }
    output += " lang=\"\(escaping: language)\" xml:lang=\"\(escaping: language)\"".utf8
  }
}

extension RenderingError {
  static let malformedPicture = RenderingError.failed(message: "the SVG it wrote is malformed")
}

extension DefaultStringInterpolation {
  fileprivate mutating func appendInterpolation(escaping text: String) {
    var escaped: [UInt8] = []
    escaped.append(escaping: XMLText.withoutForbidden(Array(text.utf8)))
    appendLiteral(String(decoding: escaped, as: UTF8.self))
  }
}

private let newline = UInt8(ascii: "\n")
