import Foundation
import Recital
import Testing

@testable import RecitalReading

@Suite(
  "Word documents of the United Nations beside their PDF",
  .enabled(if: SharedSamples.areThere, "\(SharedSamples.reason)"))
struct DocxSamplesTests {
  private static let names = SharedSamples.files(in: "samples/docx")
    .filter { $0.hasSuffix(".docx") }.map { String($0.dropLast(5)) }

  private func references(_ path: String) throws -> [Reference] {
    let reading = try DocumentReader().read(path)
    #expect(reading.losses.isEmpty)
    return reading.documents.map(Analysis.analyse).flatMap(\.references)
  }

  @Test("Both give the same instruments", arguments: names)
  func sameTargets(name: String) throws {
    let word = Set(try references("\(name).docx").map(\.target))
    let printed = Set(try references("\(name).pdf").map(\.target))
    #expect(word == printed)
    #expect(!word.isEmpty)
  }

  @Test("Both give every number and symbol as often", arguments: names)
  func sameMentions(name: String) throws {
    func counts(_ references: [Reference]) -> [Instrument: Int] {
      references.filter { $0.mention.form != .named && $0.mention.form != .anaphora }
        .reduce(into: [:]) { $0[$1.target, default: 0] += 1 }
    }
    #expect(counts(try references("\(name).docx")) == counts(try references("\(name).pdf")))
  }

  @Test("Every official link is found in the text", arguments: names)
  func links(name: String) throws {
    for ending in ["docx", "pdf"] {
      let documents = try DocumentReader().read("\(name).\(ending)").documents
        .map(Analysis.analyse)
      let cited = Set(documents.flatMap(\.references).compactMap(\.target.symbol))
      let own = documents.first?.document.symbol
      let links = documents.flatMap { $0.document.marks?.links ?? [] }
        .compactMap { DocumentSymbol(officialLink: $0.value) }
      #expect(!links.isEmpty)
      for link in Set(links) where link != own {
        #expect(cited.contains(link), "\(name).\(ending): \(link)")
      }
    }
  }
}
