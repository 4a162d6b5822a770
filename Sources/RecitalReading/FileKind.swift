/// What a file holds: told from its content, and from its name where that says more.
enum FileKind: Hashable {
  case plainText
  case markdown
  case html
  case akomaNtoso
  /// XML of another kind.
  case xml
  case pdf
  case docx
  case zip
  /// A kind that is not read, in words.
  case other(String)

  /// Endings of the files that are taken from a folder.
  static let endings = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "xml", "pdf", "docx", "zip",
  ]

  /// Tells the kind of a file.
  ///
  /// - Complexity: O(1) for text; O(*n*) for an archive, whose names tell.
  init(of bytes: [UInt8], path: String) {
    let span = bytes.span
    if let kind = FileKind.signatures.first(where: { span.begins(with: $0.first, at: 0) })?.kind {
      self = kind == .zip && FileKind.isWord(span) ? .docx : kind
    } else {
      self = FileKind.text(span, path)
    }
  }

  private static let signatures: [(first: [UInt8], kind: FileKind)] = [
    (Array("%PDF-".utf8), .pdf), ([0x50, 0x4B, 3, 4], .zip), ([0x50, 0x4B, 5, 6], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0], .other("an old Word document")),
    (Array("{\\rtf".utf8), .other("an RTF document")),
    ([0x89, 0x50, 0x4E, 0x47], .other("a picture")), ([0xFF, 0xD8, 0xFF], .other("a picture")),
    ([0x1F, 0x8B], .other("a compressed file")),
  ]

  // The names of the files in an archive are not compressed.
  private static func isWord(_ bytes: Span<UInt8>) -> Bool {
    let name = Array("word/document.xml".utf8)
    guard bytes.count >= name.count else { return false }
    for offset in 0...bytes.count - name.count
    where bytes[offset] == 0x77 && bytes.begins(with: name, at: offset) { return true }
    return false
  }

  private static func text(_ bytes: Span<UInt8>, _ path: String) -> FileKind {
    let ending = FileKind.ending(of: path)
    var opening = MarkupOpening(bytes)
    opening.read()
    switch opening.root {
    case "akomantoso": return .akomaNtoso
    case "html": return .html
    case let root?:
      if opening.isHTML { return .html }
      if opening.isXML { return .xml }
      if ["html", "htm", "xhtml"].contains(ending) { return .html }
      if ["md", "markdown"].contains(ending) { return .markdown }
      return MarkupOpening.pageElements.contains(root) ? .html : .plainText
    case nil:
      if opening.isHTML || ["html", "htm", "xhtml"].contains(ending) { return .html }
      if opening.isXML { return .xml }
      return ["md", "markdown"].contains(ending) ? .markdown : .plainText
    }
  }

  /// The kind in words, where it is none that is read.
  var refusal: String? {
    switch self {
    case .xml: "XML of another kind than Akoma Ntoso"
    case .other(let kind): kind
    default: nil
    }
  }

  /// Whether elements stand in it, and so perhaps the name of an encoding.
  var isMarkup: Bool { self == .html || self == .akomaNtoso || self == .xml }

  /// The ending of a name in lower case, empty where it has none of up to eight letters.
  static func ending(of path: String) -> String {
    let bytes = path.utf8.suffix(9)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > path.startIndex else { return "" }
    let ending = bytes[bytes.index(after: dot)...]
    return ending.contains(UInt8(ascii: "/")) ? "" : String(Substring(ending)).lowercased()
  }
}

extension Span<UInt8> {
  /// Whether bytes stand at an offset.
  func begins(with first: [UInt8], at offset: Int) -> Bool {
    guard offset + first.count <= count else { return false }
    for index in first.indices where self[offset + index] != first[index] { return false }
    return true
  }
}
