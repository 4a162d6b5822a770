/// The links that the United Nations sets on citations, as evidence beside the text.
///
/// A link never decides what is cited: it confirms what the text says, or it contradicts it, and
/// then `recital check` says so.
struct OfficialLinks {
  /// What a link says of the instrument that the text names.
  enum Verdict {
    case confirms, contradicts
    /// It leads elsewhere, as to the volume that prints a decision, or to a part of the same.
    case isSilent
  }

  /// A link over a citation.
  struct Link {
    /// UTF-8 offsets into the source text.
    let range: Range<Int>
    /// The symbol of the document, or its symbols where they are joint.
    let symbols: [DocumentSymbol]

    /// What it says of an instrument; one of its symbols is enough.
    func verdict(on target: DocumentSymbol) -> Verdict {
      let verdicts = symbols.map { OfficialLinks.verdict(of: $0, on: target) }
      if verdicts.contains(.confirms) { return .confirms }
      return verdicts.contains(.isSilent) ? .isSilent : .contradicts
    }
  }

  /// The links that lead to documents with a symbol, by place.
  let links: [Link]

  /// Reads the links of a document.
  init(of document: Document) {
    links = (document.marks?.links ?? []).compactMap { mark in
      let symbols = DocumentSymbol.all(inOfficialLink: mark.value)
      return symbols.isEmpty ? nil : Link(range: mark.range, symbols: symbols)
    }
  }

  /// Notes which references the links confirm.
  ///
  /// - Complexity: O(*r* log *l*) for *r* references and *l* links.
  static func confirm(_ analysed: inout AnalysedDocument) {
    guard let marks = analysed.document.marks, !marks.links.isEmpty else { return }
    let links = OfficialLinks(of: analysed.document)
    for index in analysed.references.indices {
      let reference = analysed.references[index]
      guard let target = reference.target.symbol,
        let link = links.link(over: reference.mention, in: analysed.document),
        link.verdict(on: target) == .confirms
      else { continue }
      analysed.references[index].reasons.insert(.officialLink)
      // Text and link seldom err alike.
      analysed.references[index].confidence = 1 - (1 - reference.confidence) / 4
    }
  }

  /// The link that lies over a mention, most of it at least; nil where there is none.
  func link(over mention: Mention, in document: Document) -> Link? {
    guard mention.form.isNumbered else { return nil }
    let range = document.reading.sourceRange(of: mention.range)
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return links[low...].prefix { $0.range.lowerBound < range.upperBound }
      .first { link in link.range.clamped(to: range).count * 2 > link.range.count }
  }

  /// What a link says of an instrument.
  static func verdict(of link: DocumentSymbol, on target: DocumentSymbol) -> Verdict {
    if link == target { return .confirms }
    // Decisions have no address of their own; they are linked to what prints them.
    guard target.nature != .decision, target.nature != .treaty else { return .isSilent }
    if target.nature == .resolution { return Lettered(link).verdict(on: Lettered(target)) }
    return isPart(link, of: target) || isPart(target, of: link) ? .isSilent : .contradicts
  }

  // `A/62/40(Vol.I)` of `A/62/40`.
  private static func isPart(_ part: DocumentSymbol, of whole: DocumentSymbol) -> Bool {
    part.spelling.hasPrefix(whole.spelling)
      && part.spelling.dropFirst(whole.spelling.count).hasPrefix("(")
  }

  /// A resolution with its letters taken off: links leave out that of `56/24 V`, and one may lead to
  /// `72/90A-B`.
  private struct Lettered {
    let number: Substring
    let letters: Substring

    init(_ symbol: DocumentSymbol) {
      let spelling = symbol.spelling
      let end =
        spelling.lastIndex { !($0.isASCII && $0.isLetter) && $0 != "-" }
        .map { spelling.index(after: $0) } ?? spelling.startIndex
      number = spelling[..<end]
      letters = spelling[end...]
    }

    func verdict(on target: Lettered) -> Verdict {
      guard number == target.number else { return .contradicts }
      if letters.isEmpty { return .confirms }
      if target.letters.isEmpty { return .isSilent }
      let ends = letters.split(separator: "-")
      guard let first = ends.first, let last = ends.last else { return .isSilent }
      return first <= target.letters && target.letters <= last ? .confirms : .contradicts
    }
  }
}

extension Mention.Form {
  /// Whether a number or a symbol is printed.
  fileprivate var isNumbered: Bool {
    switch self {
    case .symbol, .resolution, .decision, .suffix: true
    case .treaty, .named, .series, .anaphora: false
    }
  }
}
