/// Plain text.
enum PlainText {
  /// Takes a file as it is.
  static func text(of bytes: [UInt8], path: String) throws(ReadingError) -> SourceText {
    let loss = try TextCheck.check(bytes, path: path)
    return SourceText(bytes: bytes, loss: loss)
  }
}
