extension Finding.Facts {
  /// What is wrong, in a sentence.
  public var sentence: String {
    switch self {
    case .councilYear(let printed, let year):
      if let year {
        "Resolution \(printed.number) of the Security Council is of \(year), not of "
          + "\(Self.year(of: printed))."
      } else {
        "No resolution \(printed.number) of the Security Council is known for "
          + "\(Self.year(of: printed))."
      }
    case .citedDate(let target, let printed, let own):
      "\(target) is dated \(own) in its own text, not \(printed)."
    case .sessionDate(let target, let printed, let likely, _):
      "The date \(printed) does not fit \(target), which is dated between \(likely.lowerBound) "
        + "and \(likely.upperBound)."
    case .laterDocument(let target, let day?, let citing?):
      "\(target) (\(day) or later) is later than this document (\(citing))."
    case .laterDocument(let target, _, _): "\(target) is later than this document."
    case .otherKind(let target, let known, let isInRun):
      "\(target) is cited, but \(known) is the \(known.nature.noun) of that number"
        + (isInRun ? " in the documents given." : ".")
    case .outdated(let target, let newer): "\(newer) is newer than \(target) in the same series."
    case .missingFootnote(let number, nil):
      "Footnote \(number) is called, but there are no footnotes."
    case .missingFootnote(let number, let last?):
      "Footnote \(number) is called, but the last footnote is \(last)."
    case .uncalledFootnote(let number): "Nothing calls footnote \(number)."
    case .ambiguousNumber(let candidates):
      "The number may mean \(Self.list(candidates, "or"))."
    case .danglingSuffix(let suffix): "\(suffix) stands without the document that it belongs to."
    case .unknownSuffix(let target, let known):
      "No other document given cites \(target); they cite "
        + "\(Self.list(known.map(Instrument.document), "and"))."
    case .unresolved(let text, let nearest):
      "'\(text)' leads to no instrument" + (nearest.isEmpty ? "." : "; nearest: ")
        + (nearest.isEmpty ? "" : "\(Self.list(nearest, "or")).")
    case .unknownName(let name, let nearest):
      "'\(name)' is explained nowhere; a name like it means \(Self.list(nearest, "or"))."
    case .officialLink(let target, let linked):
      "The text cites \(target), but the link on it leads to \(linked)."
    case .duplicate(let target): "\(target) stands twice in one list."
    case .languageVersions(let target, let cites, let lacks, _):
      "\(target) is cited in the \(cites.name) version and not in the \(lacks.name) one."
    case .missingNotes(let count, let cites, let lacks, _):
      "The \(lacks.name) version has no footnotes; those of the \(cites.name) one cite \(count) "
        + "\(count == 1 ? "instrument" : "instruments") that it does not."
    }
  }

  /// What to do about it, in a sentence.
  public var suggestion: String {
    switch self {
    case .councilYear(let printed, let year?):
      "Write \(printed.number) (\(year)), or correct the number."
    case .councilYear: "Correct the number or the year."
    case .citedDate(_, _, let own): "Write \(own), or correct the number."
    case .sessionDate(_, _, _, let fitting?):
      "Correct the date, or the number: in the session of that date it would be \(fitting)."
    case .sessionDate: "Correct the date or the number."
    case .laterDocument: "Check the number and the session."
    case .otherKind(_, let known, _):
      "Write '\(known.phrase(in: .english))', or correct the number."
    case .outdated(_, let newer): "Consider whether \(newer) should be cited."
    case .missingFootnote: "Add the footnote, or take the call out."
    case .uncalledFootnote: "Call it in the text, or take it out."
    case .ambiguousNumber: "Name the body before the number."
    case .danglingSuffix: "Write the symbol in full."
    case .unknownSuffix: "Check the number of the suffix."
    case .unresolved: "Check the number, or name the body before it."
    case .unknownName: "Check the spelling, or add a footnote that names the document."
    case .officialLink(let target, _):
      "Mend the link, or correct the text if \(target) is not meant."
    case .duplicate: "Take one of them out, or correct its number."
    case .languageVersions(_, _, _, let isInCiting):
      isInCiting
        ? "Compare with the passage of the version that lacks it."
        : "Compare with the passage of the version that has it."
    case .missingNotes: "Take a text with its footnotes, or compare without them."
    }
  }

  private static func list(_ instruments: [Instrument], _ conjunction: String) -> String {
    let names = instruments.prefix(5).map(\.description)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  private static func year(of symbol: DocumentSymbol) -> String {
    if case .year(let year) = symbol.session { return String(year) }
    return "that year"
  }
}

extension DocumentSymbol.Nature {
  /// The English noun for an act.
  fileprivate var noun: String { self == .decision ? "decision" : "resolution" }
}

extension Language {
  /// The English name of the language.
  public var name: String {
    switch self {
    case .arabic: "Arabic"
    case .chinese: "Chinese"
    case .english: "English"
    case .french: "French"
    case .russian: "Russian"
    case .spanish: "Spanish"
    }
  }
}
