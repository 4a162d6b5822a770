extension DocumentReader {
  /// A file of text or markup, in any encoding, as plain text.
  func text(of file: [UInt8], _ kind: FileKind, path: String) throws(ReadingError) -> SourceText {
    if let encoding = TextEncoding(byteOrderMarkOf: file) {
      return try text(of: file, in: encoding, path: path)
    }
    if let refusal = kind.refusal { throw .notText(path: path, kind: refusal) }
    let loss: ReadingError?
    do {
      loss = try TextCheck.check(file, path: path)
    } catch {
      guard let encoding = encoding(of: file, kind, after: error) else { throw error }
      return try text(of: file, in: encoding, path: path)
    }
    if loss != nil, kind.isMarkup, let encoding = DeclaredEncoding.encoding(in: file) {
      return try text(of: file, in: encoding, path: path)
    }
    return try text(of: file, kind, loss: loss, path: path)
  }

  private func encoding(
    of file: [UInt8], _ kind: FileKind, after error: ReadingError
  ) -> TextEncoding? {
    switch error {
    case .notText: TextEncoding(byZerosIn: file)
    case .notUTF8:
      kind.isMarkup
        ? DeclaredEncoding.encoding(in: file) ?? .detected(in: file) : .detected(in: file)
    default: nil
    }
  }

  private func text(
    of file: [UInt8], in encoding: TextEncoding, path: String
  ) throws(ReadingError) -> SourceText {
    let decoded = encoding.decode(file)
    guard decoded.broken * 50 <= file.count else { throw .notText(path: path, kind: nil) }
    let kind = FileKind(of: decoded.bytes, path: path)
    if let refusal = kind.refusal { throw .notText(path: path, kind: refusal) }
    _ = try TextCheck.check(decoded.bytes, path: path)
    let loss: ReadingError? =
      decoded.broken == 0
      ? nil : .brokenEncoding(path: path, encoding: encoding.name, count: decoded.broken)
    return try text(of: decoded.bytes, kind, loss: loss, path: path)
  }

  private func text(
    of bytes: [UInt8], _ kind: FileKind, loss: ReadingError?, path: String
  ) throws(ReadingError) -> SourceText {
    if kind == .akomaNtoso || kind == .html { try NeededLibrary.xml.require(for: path) }
    var text: SourceText
    switch kind {
    case .akomaNtoso: text = try AkomaNtosoText.text(of: mended(bytes, loss), path: path)
    case .html: text = try HTMLText.text(of: mended(bytes, loss), path: path)
    case .markdown: text = try MarkdownText.text(of: bytes, path: path)
    default: return SourceText(bytes: bytes, loss: loss)
    }
    if let loss { text.loss = loss }
    return text
  }

  // The parser guesses at an encoding where it meets a byte that is no UTF-8.
  private func mended(_ bytes: [UInt8], _ loss: ReadingError?) -> [UInt8] {
    guard loss != nil else { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}
