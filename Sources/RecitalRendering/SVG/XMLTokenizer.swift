/// A piece of an XML text.
enum XMLToken {
  case start(XMLTag)
  case end(name: String)
  case text(ArraySlice<UInt8>)
}

/// The tag that begins an element.
struct XMLTag {
  let name: String
  var attributes: [(name: String, value: ArraySlice<UInt8>)] = []
  /// Whether the tag also ends the element.
  var isEmpty = false
}

/// Cuts an XML text into tags and the text between them.
///
/// Comments, declarations and processing instructions are passed over.
struct XMLTokenizer {
  private var rest: ArraySlice<UInt8>

  init(_ text: [UInt8]) { rest = text[...] }

  /// Returns the next piece, or nil at the end.
  mutating func next() throws(RenderingError) -> XMLToken? {
    while let first = rest.first {
      guard first == UInt8(ascii: "<") else {
        return .text(take { $0 != UInt8(ascii: "<") })
      }
      if skip("<!--") {
        try skip(past: "-->")
      } else if skip("<?") {
        try skip(past: "?>")
      } else if skip("<!") {
        try skip(past: ">")
      } else {
        return try tag()
      }
    }
    return nil
  }

  private mutating func tag() throws(RenderingError) -> XMLToken {
    let isEnd = skip("</")
    if !isEnd { rest.removeFirst() }
    var tag = XMLTag(name: try name())
    while true {
      skipBlanks()
      if skip(">") { return isEnd ? .end(name: tag.name) : .start(tag) }
      if !isEnd, skip("/>") {
        tag.isEmpty = true
        return .start(tag)
      }
      if isEnd { throw .malformedPicture }
      tag.attributes.append(try attribute())
    }
  }

  private mutating func attribute() throws(RenderingError) -> (String, ArraySlice<UInt8>) {
    let name = try name()
    guard skip("="), let quote = rest.popFirst(),
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else {
      throw .malformedPicture
    }
    let value = take { $0 != quote }
    guard rest.popFirst() != nil else { throw .malformedPicture }
    return (name, value)
  }

  private mutating func name() throws(RenderingError) -> String {
    let name = take { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: ":-_.".utf8.contains(byte)
      }
    }
    guard !name.isEmpty else { throw .malformedPicture }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func take(while belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let taken = rest.prefix(while: belongs)
    rest = rest[taken.endIndex...]
    return taken
  }

  private mutating func skipBlanks() { _ = take { $0 <= UInt8(ascii: " ") } }

  private mutating func skip(_ mark: String) -> Bool {
    let mark = mark.utf8
    guard rest.starts(with: mark) else { return false }
    rest = rest.dropFirst(mark.count)
    return true
  }

  private mutating func skip(past mark: String) throws(RenderingError) {
    while !skip(mark) {
      guard rest.popFirst() != nil else { throw .malformedPicture }
    }
  }
}
