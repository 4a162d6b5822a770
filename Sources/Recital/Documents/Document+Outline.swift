extension Document {
  /// The passages as a reader sees them at a glance, one a line.
  ///
  /// ```
  /// preamble 3 | Recalling also its resolution | calls 2
  /// ```
  public var outline: String {
    var lines: [String] = []
    lines.reserveCapacity(passages.count)
    var next = 0
    for (index, passage) in passages.enumerated() {
      var called: [String] = []
      while next < calls.count, calls[next].passage <= index {
        if calls[next].passage == index { called.append("\(calls[next].number)") }
        next += 1
      }
      lines.append(line(of: passage, calling: called))
    }
    return lines.joined(separator: "\n")
  }

  private func line(of passage: Passage, calling numbers: [String]) -> String {
    let end = min(passage.range.upperBound, passage.range.lowerBound + 200)
    let text = String(decoding: reading.bytes[passage.range.lowerBound..<end], as: UTF8.self)
    let number = passage.number > 0 ? " \(passage.number)" : ""
    let calls = numbers.isEmpty ? "" : " | calls \(numbers.joined(separator: ", "))"
    return "\(passage.kind.rawValue)\(number) | \(text.prefix(32))\(calls)"
  }
}
