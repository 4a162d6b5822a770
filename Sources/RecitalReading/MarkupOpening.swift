/// What a file begins with, where it is markup: a declaration, comments, its first element.
struct MarkupOpening {
  /// The name of the first element in lower case, without prefix; nil where there is none.
  private(set) var root: String?
  /// Whether an XML declaration stands before it.
  private(set) var isXML = false
  /// Whether a document type says that it is HTML.
  private(set) var isHTML = false

  private let bytes: [UInt8]
  private var offset = 0

  /// Elements that a page, or a piece of one, begins with.
  static let pageElements: Set = [
    "head", "body", "title", "meta", "div", "table", "p", "h1", "h2", "h3", "center", "article",
    "section", "main",
  ]

  /// Looks at the first bytes, which is nothing where no `<` stands there.
  init(_ bytes: Span<UInt8>) {
    var start = 0
    if bytes.begins(with: [0xEF, 0xBB, 0xBF], at: 0) { start = 3 }
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    guard start < bytes.count, bytes[start] == 0x3C else {
      self.bytes = []
      return
    }
    let end = min(bytes.count, start + 1 << 16)
    self.bytes = (start..<end).map { bytes[$0] }
  }

  /// Reads as far as the first element.
  mutating func read() {
    while offset + 1 < bytes.count {
      if bytes[offset] <= 0x20 {
        offset += 1
        continue
      }
      guard bytes[offset] == 0x3C, isMarkup() else { return }
    }
  }

  // Moves behind what stands here; false where the search is over.
  private mutating func isMarkup() -> Bool {
    if has("<?") {
      if has("<?xml") { isXML = true }
      return skip(to: "?>")
    }
    if has("<!--") { return skip(to: "-->") }
    if has("<!doctype") {
      isHTML = has(" html", at: offset + 9) || has("\nhtml", at: offset + 9)
      return skip(to: ">")
    }
    root = name()
    return false
  }

  private func name() -> String? {
    var end = offset + 1
    var start = end
    while end < bytes.count, end - offset < 64, MarkupOpening.isNamePart(bytes[end]) {
      if bytes[end] == 0x3A { start = end + 1 }
      end += 1
    }
    guard end > start, end < bytes.count, bytes[end] <= 0x20 || [0x2F, 0x3E].contains(bytes[end])
    else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x3A || byte == 0x2D
  }

  private func has(_ text: StaticString) -> Bool { has(text, at: offset) }

  // Letters of either case.
  private func has(_ text: StaticString, at offset: Int) -> Bool {
    var index = offset
    for byte in text.description.utf8 {
      guard index < bytes.count, bytes[index] == byte || bytes[index] | 0x20 == byte else {
        return false
      }
      index += 1
    }
    return true
  }

  private mutating func skip(to end: StaticString) -> Bool {
    let count = end.description.utf8.count
    while offset + count <= bytes.count {
      if has(end) {
        offset += count
        return true
      }
      offset += 1
    }
    return false
  }
}
