/// Reads the pages out of what `pdftohtml -xml` writes, one after the other.
///
/// That is XML in spirit only: tags may overlap, and messages may stand between them. So only the
/// few tags that matter are looked for.
struct PDFPageScanner {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next page; nil at the end.
  mutating func next() -> PDFPage? {
    guard var page = start() else { return nil }
    while let tag = nextTag() {
      if tag.isNamed("text") {
        if let fragment = fragment(tag) { page.fragments.append(fragment) }
      } else if tag.isNamed("/page") {
        break
      } else if tag.isNamed("page") {
        // The end of the page before is missing.
        offset = tag.range.lowerBound
        break
      }
    }
    return page
  }

  private mutating func start() -> PDFPage? {
    while let tag = nextTag() {
      guard tag.isNamed("page") else { continue }
      return PDFPage(width: tag.number("width") ?? 612, height: tag.number("height") ?? 792)
    }
    return nil
  }

  /// A tag with its brackets.
  private struct Tag {
    let bytes: [UInt8]
    let range: Range<Int>

    func isNamed(_ name: String) -> Bool {
      let end = range.lowerBound + 1 + name.utf8.count
      guard end < range.upperBound, !PDFPageScanner.isNameByte(bytes[end]) else { return false }
      return bytes[range.lowerBound + 1..<end].elementsEqual(name.utf8)
    }

    func value(_ name: String) -> ArraySlice<UInt8>? {
      let key = Array(" \(name)=\"".utf8)
      var offset = range.lowerBound
      while offset + key.count < range.upperBound {
        if bytes[offset] == 0x20, bytes[offset..<offset + key.count].elementsEqual(key) {
          let start = offset + key.count
          guard let end = bytes[start..<range.upperBound].firstIndex(of: 0x22) else { return nil }
          return bytes[start..<end]
        }
        offset += 1
      }
      return nil
    }

    func number(_ name: String) -> Double? {
      guard let value = value(name), let number = Double(String(decoding: value, as: UTF8.self)),
        number.isFinite, abs(number) < 1e7
      else { return nil }
      return number
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private mutating func nextTag() -> Tag? {
    while let open = bytes[offset...].firstIndex(of: 0x3C) {
      guard let close = bytes[open...].firstIndex(of: 0x3E) else { break }
      offset = close + 1
      return Tag(bytes: bytes, range: open..<close + 1)
    }
    offset = bytes.count
    return nil
  }

  private mutating func fragment(_ tag: Tag) -> PDFPage.Fragment? {
    guard let left = tag.number("left"), let top = tag.number("top"),
      let width = tag.number("width"), let height = tag.number("height")
    else { return nil }
    let box = PDFPage.Box(left: left, right: left + width, top: top, bottom: top + height)
    var fragment = PDFPage.Fragment(box: box, text: [])
    var address: String?
    var linkStart = 0
    while true {
      let close = bytes[offset...].firstIndex(of: 0x3C) ?? bytes.count
      append(bytes[offset..<close], to: &fragment.text)
      offset = close
      guard let inner = nextTag(), !inner.isNamed("/text") else { break }
      if inner.isNamed("page") || inner.isNamed("/page") || inner.isNamed("text") {
        // The end of the text is missing.
        offset = inner.range.lowerBound
        break
      }
      guard inner.isNamed("a") || inner.isNamed("/a") else { continue }
      if let address, linkStart < fragment.text.count {
        fragment.links.append((linkStart..<fragment.text.count, address))
      }
      address = inner.value("href").flatMap(PDFPageScanner.address)
      linkStart = fragment.text.count
    }
    return fragment.text.isEmpty ? nil : fragment
  }

  // Links to other pages of the same file say nothing.
  private static func address(_ value: ArraySlice<UInt8>) -> String? {
    var scalars = String.UnicodeScalarView()
    var text: [Unicode.Scalar] = []
    PDFPageScanner.append(value, to: &text)
    scalars.append(contentsOf: text)
    let address = String(scalars)
    return address.hasPrefix("http://") || address.hasPrefix("https://") ? address : nil
  }

  private func append(_ escaped: ArraySlice<UInt8>, to text: inout [Unicode.Scalar]) {
    PDFPageScanner.append(escaped, to: &text)
  }

  private static func append(_ escaped: ArraySlice<UInt8>, to text: inout [Unicode.Scalar]) {
    var decoder = UTF8()
    var rest = escaped.makeIterator()
    var entity: [Unicode.Scalar]?
    while true {
      let scalar: Unicode.Scalar
      switch decoder.decode(&rest) {
      case .scalarValue(let value): scalar = value
      case .error: continue
      case .emptyInput:
        text += entity ?? []
        return
      }
      if let begun = entity {
        if scalar == ";" {
          text.append(character(named: begun.dropFirst()) ?? " ")
          entity = nil
        } else if begun.count > 8 {
          text += begun + [scalar]
          entity = nil
        } else {
          entity = begun + [scalar]
        }
      } else if scalar == "&" {
        entity = [scalar]
      } else {
        // A line of a page holds no control characters.
        text.append(scalar.value < 0x20 || scalar.value == 0xA0 ? " " : scalar)
      }
    }
  }

  private static func character(named name: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: name)
    let name = String(view)
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let figures = name.dropFirst()
      let value =
        figures.hasPrefix("x") ? UInt32(figures.dropFirst(), radix: 16) : UInt32(figures)
      guard let value, value >= 0x20, value != 0xA0 else { return nil }
      return Unicode.Scalar(value)
    }
  }
}
