/// Whether what reads like a name known from other documents is printed as one.
enum NameShape {
  /// False for "United Nations guiding principles" and for the "Collective Security Treaty" of the
  /// "Collective Security Treaty Organization", where the text is in English.
  static func isName(_ range: Range<Int>, in document: Document) -> Bool {
    guard document.language == .english else { return true }
    let bytes = document.reading.bytes.span
    var word = range.upperBound
    while word > range.lowerBound, bytes[word - 1] != 0x20, bytes[word - 1] != 0x2D { word -= 1 }
    guard !ByteClass.isLower(bytes.byte(word)) else { return false }
    return bytes.byte(range.upperBound) != 0x20
      || !ByteClass.isUpper(bytes.byte(range.upperBound + 1))
  }
}
