import Foundation
import Recital

/// The texts and tables that figures are taken from.
struct Sources {
  private let corpus: URL
  private let fixtures: URL
  private let shared: URL

  /// The corpus of a project, and the texts of third parties beside it.
  init(project: URL) {
    corpus = project.appending(path: "corpus")
    fixtures = project.appending(path: "Tests/RecitalTests/Fixtures")
    shared = project.appending(path: "../shared")
  }

  /// All figures, those of third parties' texts where these are at hand.
  func figures() async throws -> [Figure] {
    let own = try await Texts(in: corpus)
    var figures = mentions(
      "corpus", own, try GoldTable(at: fixtures.appending(path: "corpus-mentions.tsv")))
    figures += words("corpus", own, try GoldTable(at: fixtures.appending(path: "corpus-names.tsv")))
    guard FileManager.default.fileExists(atPath: shared.appending(path: "gold").path) else {
      print("../shared is not there: only corpus/ is scored.\n")
      return figures
    }
    figures += mentions(
      "seeds", try await Texts(in: shared.appending(path: "seeds")), try table("seeds"))
    for folder in ["zh", "en", "fr", "es", "ru", "ar", "six"] {
      let texts = try await Texts(in: shared.appending(path: "gold/hand/\(folder)"))
      figures += mentions(folder == "six" ? "six" : "hand", texts, try table(folder))
      if let rows = try? table("\(folder).implicit") { figures += words("hand", texts, rows) }
    }
    return figures + (try await links())
  }

  private func table(_ name: String) throws -> GoldTable {
    try GoldTable(at: shared.appending(path: "gold/hand/\(name).tsv"))
  }

  private func mentions(_ source: String, _ texts: Texts, _ table: GoldTable) -> [Figure] {
    var scores: [String: MentionScore] = [:]
    for document in table.documents {
      let told = texts.mentions(of: document)
      scores[told?.language.rawValue ?? "?", default: MentionScore()]
        .add(table.rows[document] ?? [], told?.mentions ?? [])
    }
    return scores.sorted { $0.key < $1.key }.flatMap { $1.figures(source, $0) }
  }

  private func words(_ source: String, _ texts: Texts, _ table: GoldTable) -> [Figure] {
    var scores: [String: WordScore] = [:]
    for document in table.documents {
      let told = texts.mentions(of: document)
      scores[told?.language.rawValue ?? "?", default: WordScore()]
        .add(table.rows[document] ?? [], told?.mentions ?? [])
    }
    return scores.sorted { $0.key < $1.key }.flatMap { $1.figures("\(source), in words", $0) }
  }

  private func links() async throws -> [Figure] {
    let folder = shared.appending(path: "gold/links/akn")
    let table = try GoldTable(at: folder.appending(path: "links.tsv"))
    let texts = try await Texts(in: folder)
    var score = LinkScore()
    for document in table.documents {
      score.add(
        table.rows[document] ?? [], texts.mentions(of: document)?.mentions ?? [],
        texts.openings(of: document))
    }
    return score.figures("links", "en")
  }
}
