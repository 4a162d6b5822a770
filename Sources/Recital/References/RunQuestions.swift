/// What a document asks the run: names that it leaves open, titles of series, and whether other
/// names that the run agrees on may stand in it.
///
/// What the run answers decides how its references end. While the answers stay the same, so do the
/// references, whatever documents come and go.
struct RunQuestions: Hashable, Sendable {
  /// The names, each once, in the order of the text.
  private(set) var names: [NameKey] = []
  /// The titles, each once, in the order of the text.
  private(set) var titles: [NameKey] = []
  /// Whether names are found in it that it does not mark.
  private(set) var asksForUnmarked = false

  /// Asks nothing.
  init() {}

  /// The questions of a document that was analysed by itself.
  init(of analysed: AnalysedDocument) {
    asksForUnmarked = !Lexicon.words(of: analysed.document.language).isUnspaced
    var metNames: Set<NameKey> = []
    var metTitles: Set<NameKey> = []
    for unresolved in analysed.unresolved {
      switch unresolved.mention.designation {
      case .name(let key): if metNames.insert(key).inserted { names.append(key) }
      case .series(let title): if metTitles.insert(title).inserted { titles.append(title) }
      default: break
      }
    }
    for reference in analysed.references where reference.reasons == .knownInstrument {
      guard reference.target.symbol?.nature == .treaty,
        case .name(let key) = reference.mention.designation, metNames.insert(key).inserted
      else { continue }
      names.append(key)
    }
  }

  func write(to writer: inout ArchiveWriter) {
    writer.write(asksForUnmarked)
    for keys in [names, titles] {
      writer.write(list: keys) { writer, key in
        writer.write(word: key.parts.hash)
        writer.write(Int(key.parts.count))
      }
    }
  }

  init(from reader: inout ArchiveReader) {
    asksForUnmarked = reader.flag()
    for list in [\RunQuestions.names, \RunQuestions.titles] {
      self[keyPath: list] = reader.list { reader in
        let hash = reader.word()
        return NameKey(hash: hash, count: Int32(truncatingIfNeeded: reader.number()))
      }
    }
  }
}

extension RunResolver {
  /// What the run answers to the questions of a document, as bytes: the same for the same answers.
  public func answers(to contribution: RunContribution) -> [UInt8] {
    let (document, questions) = (contribution.document, contribution.questions)
    var writer = ArchiveWriter()
    for name in questions.names {
      switch names.finding(of: name, in: document.titleKey) {
      case .nothing: writer.write(0)
      case .one(let target):
        writer.write(1)
        writer.write(target)
      case .several(let targets):
        writer.write(2)
        writer.write(list: targets) { $0.write($1) }
      }
    }
    for title in questions.titles {
      writer.write(list: titles.earlier(than: document.document, title: title)) { $0.write($1) }
    }
    return questions.asksForUnmarked ? writer.bytes + agreement : writer.bytes
  }

  /// The names on which the run agrees, as bytes.
  static func agreement(_ agreed: [(name: [UInt8], target: Instrument)]) -> [UInt8] {
    var writer = ArchiveWriter()
    writer.write(list: agreed) { writer, entry in
      writer.write(entry.name)
      writer.write(entry.target)
    }
    return writer.bytes
  }
}
