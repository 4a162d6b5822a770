/// Writes the mentions of one document as JSON Lines, straight from its bytes.
///
/// The lines are those that `MentionLinesWriter` makes of `AnalysedDocument.extractedMentions()`;
/// a string for each of their fields would take longer than to find the mentions.
struct DocumentLines {
  private struct Row {
    var source: Range<Int>
    var index: Int
  }

  private let analysed: AnalysedDocument
  private let calls: FirstCalls
  private let lines: LineTable
  /// What every line begins with.
  private var head: [UInt8] = []

  init(_ analysed: AnalysedDocument) {
    self.analysed = analysed
    let document = analysed.document
    calls = FirstCalls(document.calls)
    lines = document.lines
    head.write("{\"source\":")
    MentionLinesWriter.quote(document.source, &head)
    head.write(",\"document\":")
    if let symbol = document.symbol {
      MentionLinesWriter.quote(symbol.spelling, &head)
    } else {
      head.write("null")
    }
    head.write(",\"language\":\"")
    head.write(document.language.rawValue)
    head.write("\",\"target\":")
  }

  /// Adds the lines, by place in the source.
  func write(to output: inout [UInt8]) {
    let count = analysed.references.count
    let bytes = analysed.document.reading.bytes.span
    for row in rows() {
      if row.index < count {
        let reference = analysed.references[row.index]
        output += head
        target(reference.target, &output)
        write(reference.mention, row.source, bytes, &output)
        codes(reference.reasons, &output)
        end(reference.confidence, row.source, &output)
      } else {
        let open = analysed.unresolved[row.index - count]
        output += head
        output.write("null")
        write(open.mention, row.source, bytes, &output)
        codes(open.reason, &output)
        end(0, row.source, &output)
      }
    }
  }

  private func rows() -> [Row] {
    let reading = analysed.document.reading
    var rows: [Row] = []
    rows.reserveCapacity(analysed.references.count + analysed.unresolved.count)
    for index in analysed.references.indices {
      let range = analysed.references[index].mention.range
      rows.append(Row(source: reading.sourceRange(of: range), index: rows.count))
    }
    for index in analysed.unresolved.indices {
      let range = analysed.unresolved[index].mention.range
      rows.append(Row(source: reading.sourceRange(of: range), index: rows.count))
    }
    rows.sort { left, right in
      left.source.lowerBound == right.source.lowerBound
        ? left.index < right.index : left.source.lowerBound < right.source.lowerBound
    }
    return rows
  }

  // MARK: Fields

  private func target(_ instrument: Instrument, _ output: inout [UInt8]) {
    switch instrument {
    case .document(let symbol): MentionLinesWriter.quote(symbol.spelling, &output)
    case .named(let name): MentionLinesWriter.quote(name, &output)
    }
  }

  private func write(
    _ mention: Mention, _ source: Range<Int>, _ bytes: Span<UInt8>, _ output: inout [UInt8]
  ) {
    output.write(",\"form\":\"")
    output.write(mention.form.rawValue)
    output.write("\",\"text\":")
    quote(bytes, mention.range, &output)
    output.write(",\"start\":")
    output.write(number: source.lowerBound)
    output.write(",\"end\":")
    output.write(number: source.upperBound)
    output.write(",\"line\":")
    output.write(number: lines.line(at: source.lowerBound))
    place(analysed.document.passages[safe: mention.passage], &output)
    output.write(",\"verb\":")
    if let verb = mention.verb {
      quote(bytes, verb.range, &output)
      output.write(",\"treatment\":\"")
      output.write(verb.treatment.rawValue)
      output.write("\",\"date\":")
    } else {
      output.write("null,\"treatment\":null,\"date\":")
    }
    date(mention.date, &output)
    output.write(",\"pinpoint\":")
    if let pinpoint = mention.pinpoint {
      quote(bytes, pinpoint, &output)
    } else {
      output.write("null")
    }
    output.write(",\"reasons\":[")
  }

  private func place(_ passage: Passage?, _ output: inout [UInt8]) {
    let kind = passage?.kind ?? .body
    let number = passage?.number ?? 0
    output.write(",\"place\":\"")
    output.write(kind.rawValue)
    output.write("\",\"paragraph\":")
    quote(number: number, &output)
    guard kind == .footnote else {
      output.write(",\"footnote\":null,\"calledFrom\":null")
      return
    }
    output.write(",\"footnote\":")
    quote(number: number, &output)
    output.write(",\"calledFrom\":")
    guard let call = calls.index(of: number),
      let caller = analysed.document.passages[safe: analysed.document.calls[call].passage]
    else {
      output.write("null")
      return
    }
    output.append(0x22)
    output.write(caller.kind.rawValue)
    if caller.number > 0 {
      output.append(0x20)
      output.write(number: caller.number)
    }
    output.append(0x22)
  }

  private func date(_ date: CalendarDate?, _ output: inout [UInt8]) {
    guard let date else {
      output.write("null")
      return
    }
    output.append(0x22)
    for step in [1000, 100, 10] where date.year < step { output.append(0x30) }
    output.write(number: date.year)
    output.write(date.month < 10 ? "-0" : "-")
    output.write(number: date.month)
    output.write(date.day < 10 ? "-0" : "-")
    output.write(number: date.day)
    output.append(0x22)
  }

  private func quote(number: Int, _ output: inout [UInt8]) {
    guard number > 0 else {
      output.write("null")
      return
    }
    output.append(0x22)
    output.write(number: number)
    output.append(0x22)
  }

  private func quote(_ bytes: Span<UInt8>, _ range: Range<Int>, _ output: inout [UInt8]) {
    let reading = analysed.document.reading
    guard bytes.isPlain(range), !reading.isRespelled else {
      // A string mends what is no UTF-8.
      MentionLinesWriter.quote(reading.printed(range, in: analysed.document.bytes), &output)
      return
    }
    output.append(0x22)
    output.write(bytes, range)
    output.append(0x22)
  }

  private func codes(_ reasons: Reasons, _ output: inout [UInt8]) {
    var rest = reasons.rawValue
    var isFirst = true
    while rest != 0 {
      if !isFirst { output.append(0x2C) }
      isFirst = false
      output += DocumentLines.codes[rest.trailingZeroBitCount]
      rest &= rest &- 1
    }
  }

  private func codes(_ reason: Unresolved.Reason, _ output: inout [UInt8]) {
    if case .unknown(let nearest) = reason, nearest.isEmpty {
      output.write("\"unknown\"")
      return
    }
    for (index, code) in reason.codes.enumerated() {
      if index > 0 { output.append(0x2C) }
      MentionLinesWriter.quote(code, &output)
    }
  }

  private func end(_ confidence: Double, _ source: Range<Int>, _ output: inout [UInt8]) {
    output.write("],\"confidence\":")
    output.write(fraction: confidence)
    guard let marks = analysed.document.marks else {
      output.write(",\"page\":null,\"identifier\":null}\n")
      return
    }
    output.write(",\"page\":")
    if let page = marks.page(at: source.lowerBound) {
      output.write(number: page)
    } else {
      output.write("null")
    }
    output.write(",\"identifier\":")
    if let identifier = marks.identifier(at: source.lowerBound) {
      MentionLinesWriter.quote(identifier, &output)
    } else {
      output.write("null")
    }
    output.write("}\n")
  }

  /// The code of each reason as a JSON string, by its bit.
  private static let codes: [[UInt8]] = (0..<32).map { bit in
    var code: [UInt8] = []
    MentionLinesWriter.quote(Reasons(rawValue: 1 << bit).codes.first ?? "", &code)
    return code
  }
}

extension MentionLinesWriter {
  /// Adds the lines of all references and open mentions of a document, by place in the source.
  public func write(_ document: AnalysedDocument, to output: inout [UInt8]) {
    DocumentLines(document).write(to: &output)
  }
}
