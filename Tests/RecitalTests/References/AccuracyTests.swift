import Foundation
import Recital
import Testing

/// Texts whose mentions were read by hand.
enum HandReadTexts {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  /// A path below the package.
  static func path(_ name: String) -> URL { package.appending(path: name) }

  /// The texts of a folder, or every so many of them, analysed in one run.
  static func analysis(of folder: URL, every step: Int = 1) throws -> Analysis {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    return Analysis(
      of: try stride(from: 0, to: names.count, by: step).flatMap { index in
        let name = names[index]
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        return Document.documents(inPlainText: bytes, source: name)
      })
  }
}

@Suite("Mentions of the corpus")
struct CorpusAccuracyTests {
  private static let analysis = Result {
    try HandReadTexts.analysis(of: HandReadTexts.path("corpus"))
  }

  @Test("What is there is found, with its date, and nothing else", arguments: Language.allCases)
  func mentions(language: Language) throws {
    let score = try GoldScore(
      of: CorpusAccuracyTests.analysis.get(),
      against: HandReadTexts.path("Tests/RecitalTests/Fixtures/corpus-mentions.tsv"),
      languages: [language])
    #expect(score.found >= 80)
    #expect(score.invented == [])
    #expect(score.missed == [])
    #expect(score.wrong.filter { $0.contains(": date is") }.isEmpty)
  }
}

@Suite(
  "Mentions of official texts",
  .enabled(if: SharedTexts.areThere, "the folder ../shared with official texts is not there"))
struct AccuracyTests {
  @Test("The five first resolutions are read without a fault")
  func seeds() throws {
    let score = try GoldScore(
      of: HandReadTexts.analysis(of: SharedTexts.folder.appending(path: "seeds")),
      against: SharedTexts.folder.appending(path: "gold/hand/seeds.tsv"))
    #expect(score.found == 62)
    #expect(score.invented == [])
    #expect(score.missed == [])
    #expect(score.wrong == [])
  }

  @Test("Hand-read texts of a language", arguments: ["zh", "en"])
  func handRead(language: String) throws {
    let folder = SharedTexts.folder.appending(path: "gold/hand")
    let score = try GoldScore(
      of: HandReadTexts.analysis(of: folder.appending(path: language)),
      against: folder.appending(path: "\(language).tsv"))
    #expect(score.found > 100)
    #expect(score.precision >= 0.98, "\(score.invented)")
    #expect(score.recall >= 0.98, "\(score.missed)")
  }

  @Test("Every third text with official links: what is linked is found")
  func links() throws {
    let folder = SharedTexts.folder.appending(path: "gold/links/akn")
    let analysis = try HandReadTexts.analysis(of: folder, every: 3)
    let score = try GoldScore(of: analysis, againstLinks: folder.appending(path: "links.tsv"))
    #expect(score.found > 4_000)
    #expect(score.recall >= 0.995, "\(score.missed)")
    // Not every citation bears a link.
    #expect(score.precision >= 0.95)
  }
}
