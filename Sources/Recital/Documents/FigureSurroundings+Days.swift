extension FigureSurroundings {
  /// Whether a month of the language stands at an offset: `1 декабря`, `1 كانون الأول`.
  func isMonth(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    months: for month in LayoutWords.of(language).months
    where month.count <= range.upperBound - offset {
      for index in month.indices where bytes[offset + index] != month[index] { continue months }
      return true
    }
    return false
  }
}
