import Foundation
import Recital
import Testing

@testable import RecitalReading

@Suite(
  "PDF files of the United Nations", .enabled(if: SharedSamples.areThere, "\(SharedSamples.reason)")
)
struct PDFSamplesTests {
  /// The rows of the table of links: document, its own symbol, target.
  private static func rows() throws -> [(document: String, own: String, target: String)] {
    let table = SharedSamples.folder.appending(path: "samples/pdf/links.tsv")
    return try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return (fields[0], fields[1], fields[2])
      }
  }

  // Links leave out the letters of resolutions.
  private static func folded(_ symbol: DocumentSymbol) -> String? {
    var spelling = symbol.spelling
    guard ["A/RES", "S/RES", "E/RES"].contains(where: spelling.hasPrefix) else { return nil }
    while let last = spelling.last, last.isLetter || last == "-" { spelling.removeLast() }
    return spelling
  }

  @Test("99 of 100 official links are found in the text, and little beside them")
  func links() throws {
    var linked: [String: Set<String>] = [:]
    for row in try Self.rows() where row.target != row.own {
      guard let symbol = DocumentSymbol(parsing: row.target), let key = Self.folded(symbol) else {
        continue
      }
      linked[row.document, default: []].insert(key)
    }
    var (found, missed, extra) = (0, 0, 0)
    for (name, wanted) in linked {
      let path = SharedSamples.folder.appending(path: "samples/pdf/\(name).pdf").path
      let read = try DocumentReader().read(path)
      #expect(read.loss == nil)
      let own = read.documents.compactMap(\.symbol).compactMap(Self.folded)
      let targets = Set(
        read.documents.map(Analysis.analyse).flatMap(\.references)
          .compactMap { $0.target.symbol.flatMap(Self.folded) }
      ).subtracting(own)
      found += targets.intersection(wanted).count
      missed += wanted.subtracting(targets).count
      extra += targets.subtracting(wanted).count
    }
    #expect(Double(found) / Double(found + missed) >= 0.99)
    #expect(Double(2 * found) / Double(2 * found + missed + extra) >= 0.97)
  }

  @Test("A citation stands on the page on which its link lies")
  func pages() throws {
    for path in SharedSamples.files(in: "samples/pdf").filter({ $0.hasSuffix(".pdf") }).prefix(8) {
      let documents = try DocumentReader().read(path).documents.map(Analysis.analyse)
      let table = try String(
        contentsOf: SharedSamples.folder.appending(path: "samples/pdf/links.tsv"), encoding: .utf8)
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      var pages: [String: Set<Int>] = [:]
      for mention in documents.flatMap({ $0.extractedMentions() }) {
        guard let target = mention.target, let page = mention.page else { continue }
        pages[target, default: []].insert(page)
      }
      for line in table.split(separator: "\n") where line.hasPrefix("\(name)\t") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard let page = Int(fields[5].dropFirst("page ".count)),
          let found = pages[String(fields[2])]
        else { continue }
        #expect(found.contains(page), "\(name): \(fields[2]) on \(page)")
      }
    }
  }
}
