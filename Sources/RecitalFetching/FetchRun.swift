public import Recital

/// A run over many texts: those of the documents named, then of what these cite, and so on.
public struct FetchRun: Sendable {
  /// The languages to fetch each document in.
  public var languages: [Language]
  /// The types of files to fetch of each.
  public var types: [FileType]
  /// How many steps of citations to follow; 0 fetches what was named only.
  public var depth = 0
  /// How many documents to add by following citations, at most.
  public var limit = 50

  /// How a run ended.
  public enum Ending: Hashable, Sendable {
    /// All was asked for.
    case done
    /// Asking on would have been no use; why.
    case stopped(FetchingError)
  }

  /// So many texts in a row that fail for reasons of the service end a run.
  static let longestStreak = 3

  /// Creates a run over the documents named only.
  public init(languages: [Language], types: [FileType]) {
    self.languages = languages
    self.types = types
  }

  /// The texts of some documents, in order: document by document, language by language.
  public func texts(of symbols: [DocumentSymbol]) -> [OfficialText] {
    symbols.flatMap { symbol in
      languages.flatMap { language in
        types.map { OfficialText(symbol, in: language, as: $0) }
      }
    }
  }

  /// Fetches.
  ///
  /// - Parameters:
  ///   - symbols: The documents named.
  ///   - fetcher: What fetches each text.
  ///   - citations: What the documents in some files, which were asked for by some symbols, cite; what
  ///     they cite most first.
  ///   - announce: Told of each text before it is fetched.
  ///   - report: Told of each text as it is done.
  /// - Returns: How the run ended.
  /// - Throws: What `citations` or `report` throws, which ends the run.
  public func fetch(
    _ symbols: [DocumentSymbol], with fetcher: Fetcher,
    citations: ([String], [DocumentSymbol]) async throws -> [DocumentSymbol],
    announce: (OfficialText) -> Void = { _ in }, report: (FetchOutcome) throws -> Void
  ) async throws -> Ending {
    var asked = Set(symbols)
    var generation = symbols
    var room = limit
    var streak = 0
    for step in 0...max(0, depth) {
      var paths: [String] = []
      for text in texts(of: generation) {
        announce(text)
        let outcome = await fetcher.outcome(of: text)
        try report(outcome)
        if let fetched = outcome.fetched { paths.append(fetched.path) }
        guard let error = outcome.error else {
          streak = 0
          continue
        }
        streak = error.concernsService ? streak + 1 : 0
        if error.endsRun || streak >= FetchRun.longestStreak { return .stopped(error) }
      }
      guard step < depth, room > 0, !paths.isEmpty else { break }
      generation = FetchRun.next(try await citations(paths, generation), &asked, &room)
    }
    return .done
  }

  /// The documents that a run would ask for, as far as they are known without asking.
  ///
  /// - Parameters:
  ///   - symbols: The documents named.
  ///   - citations: What some documents are known to cite.
  /// - Returns: The documents named, then those of each step.
  public func documents(
    from symbols: [DocumentSymbol],
    citations: ([DocumentSymbol]) async throws -> [DocumentSymbol]
  ) async rethrows -> [DocumentSymbol] {
    var asked = Set(symbols)
    var all = symbols
    var generation = symbols
    var room = limit
    for _ in 0..<max(0, depth) where room > 0 && !generation.isEmpty {
      generation = FetchRun.next(try await citations(generation), &asked, &room)
      all += generation
    }
    return all
  }

  /// What of the documents cited is new, can be had and finds room.
  private static func next(
    _ cited: [DocumentSymbol], _ asked: inout Set<DocumentSymbol>, _ room: inout Int
  ) -> [DocumentSymbol] {
    let next = Array(cited.filter { $0.isHeldAlone && !asked.contains($0) }.prefix(room))
    room -= next.count
    asked.formUnion(next)
    return next
  }
}

extension Fetcher {
  /// What comes of a text; where the service does not have a lettered resolution by itself, what
  /// comes of the document that holds all letters.
  fileprivate func outcome(of text: OfficialText) async -> FetchOutcome {
    let outcome = await plainOutcome(of: text)
    guard outcome.error == .absent, let family = text.symbol.family else { return outcome }
    let shared = await plainOutcome(of: OfficialText(family, in: text.language, as: text.type))
    return shared.error == .absent ? outcome : shared
  }

  private func plainOutcome(of text: OfficialText) async -> FetchOutcome {
    let result: Result<FetchedText, FetchingError>
    do {
      result = .success(try await fetch(text))
    } catch {
      result = .failure(error)
    }
    return FetchOutcome(text: text, address: address(of: text), result: result)
  }
}

extension DocumentSymbol {
  /// The document that holds a lettered resolution: `A/RES/217(III)` of `A/RES/217(III)A`.
  fileprivate var family: DocumentSymbol? {
    nature == .resolution && suffixes.isEmpty ? base : nil
  }

  /// Whether the document service is likely to hold the document as one text: it has no treaties,
  /// and decisions of the Assembly and of the Economic and Social Council in volumes only.
  public var isHeldAlone: Bool {
    let isInVolumes =
      nature == .decision && (body == .generalAssembly || body == .economicAndSocialCouncil)
    return officialLink(in: .english) != nil && !isInVolumes
  }
}
