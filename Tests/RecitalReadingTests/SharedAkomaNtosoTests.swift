import Foundation
import Recital
import Testing

@testable import RecitalReading

@Suite(
  "Official documents in Akoma Ntoso",
  .enabled(if: SharedSamples.areThere, "the folder ../shared with official texts is not there"))
struct SharedAkomaNtosoTests {
  private static let words: Set<Mention.Form> = [.named, .series, .anaphora]

  /// Documents of which the plain text hides what a name stands for: the figure of its footnote is
  /// glued to a word or a year there, so that it is no call.
  private static let exceptions: Set = [
    "74_222", "A_RES_77_247-2300138E", "A_RES_78_102-2324976E", "A_RES_78_163-2325887E",
    "A_RES_78_50-2324493E",
  ]

  private static var stems: [String] {
    SharedSamples.files(in: "samples/akn").map {
      URL(filePath: $0).deletingPathExtension().lastPathComponent
    }
  }

  private func mentions(_ path: String) throws -> [ExtractedMention] {
    let documents = try DocumentReader().read(SharedSamples.folder.appending(path: path).path)
      .documents
    return Analysis(of: documents).documents.flatMap { $0.extractedMentions() }
  }

  private func numbers(_ mentions: [ExtractedMention]) -> [String] {
    targets(mentions.filter { !Self.words.contains($0.form) })
  }

  private func targets(_ mentions: [ExtractedMention]) -> [String] {
    mentions.map { $0.target ?? "? \($0.text)" }.sorted()
  }

  @Test(
    "The references are those of the plain text, and each says where it stands", arguments: stems)
  func references(stem: String) throws {
    let marked = try mentions("samples/akn/\(stem).xml")
    let plain = try mentions("gold/links/akn/\(stem).txt")
    if Self.exceptions.contains(stem) {
      #expect(numbers(plain).allSatisfy(numbers(marked).contains))
      #expect(marked.count { $0.target == nil } <= plain.count { $0.target == nil })
    } else {
      #expect(targets(marked) == targets(plain))
    }
    // The text of one statement by the President has no identifiers.
    if stem != "S_PRST_2021_6" { #expect(marked.allSatisfy { $0.identifier != nil }) }
  }

  @Test("Paragraphs are those that the file marks as such", arguments: stems)
  func paragraphs(stem: String) throws {
    for mention in try mentions("samples/akn/\(stem).xml") {
      switch mention.place {
      case .footnote: #expect(mention.identifier?.hasPrefix("authorialNote") == true)
      // A resolution in sections has the preamble of each section inside its operative part.
      case .operative:
        #expect(
          ["para", "preamble"].contains { mention.identifier?.hasPrefix($0) == true })
      case .preamble:
        #expect(
          ["container", "preamble", "para", "formula"].contains {
            mention.identifier?.hasPrefix($0) == true
          })
      default: break
      }
    }
  }

  @Test("Every document has its symbol and its day", arguments: stems)
  func heads(stem: String) throws {
    let path = SharedSamples.folder.appending(path: "samples/akn/\(stem).xml").path
    let document = try DocumentReader().read(path).documents[0]
    #expect(document.symbol != nil && document.date != nil)
  }
}
