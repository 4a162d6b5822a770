import Foundation
import Recital
import RecitalReading

/// The texts of a folder, analysed in one run.
struct Texts {
  private let mentions:
    [(stem: String, language: Language, mentions: [ExtractedMention], openings: Openings)]

  /// Reads the plain texts of a folder on all cores.
  init(in folder: URL) async throws {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw AccuracyError.unreadable(path: folder.relativePath)
    }
    let paths = names.filter { $0.hasSuffix(".txt") }.sorted().map {
      folder.appending(path: $0).path
    }
    let analysed = await withTaskGroup(of: (Int, [AnalysedDocument]).self) { group in
      for (index, path) in paths.enumerated() {
        group.addTask {
          (index, ((try? DocumentReader().read(path))?.documents ?? []).map(Analysis.analyse))
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let sorted = analysed.sorted { $0.0 < $1.0 }.flatMap(\.1)
    mentions = Analysis(joining: sorted).documents.map { analysed in
      let stem = URL(filePath: analysed.document.source).deletingPathExtension()
      return (
        stem.lastPathComponent, analysed.document.language, analysed.extractedMentions(),
        Openings(of: analysed.document)
      )
    }
  }

  /// What was found in the texts of a document, and their language.
  func mentions(of document: String) -> (language: Language, mentions: [ExtractedMention])? {
    let found = mentions.filter { $0.stem == document || $0.stem.hasPrefix(document + "_") }
    guard let first = found.first else { return nil }
    return (first.language, found.flatMap(\.mentions))
  }

  /// How the paragraphs of a document open.
  func openings(of document: String) -> Openings? {
    mentions.first { $0.stem == document }?.openings
  }
}
