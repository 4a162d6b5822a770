import Foundation
import Recital
import Testing

@testable import RecitalReading

@Suite("Damaged files", .timeLimit(.minutes(10)))
struct DamagedFilesTests {
  private static let pdf: [UInt8] = {
    var pdf = SmallPDF()
    pdf.addPage(lines: [
      "Recalling its resolution 60/1 of 16 September 2005,", "", "Noting A/60/88,",
    ])
    pdf.addPage(lines: ["1. Decides to go on with resolution 61/105;"])
    return pdf.bytes
  }()

  private static let docx = SmallDocx(
    body: SmallDocx.paragraph("Recalling its resolution 60/1 of 16 September 2005,")
      + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
    footnotes: [SmallDocx.run("A/60/88.")], header: SmallDocx.paragraph("A/60/L.1")
  ).bytes

  /// Reads a file, and says whether there was a result or a sentence.
  private func isReadOrRefused(_ bytes: [UInt8], _ folder: TemporaryFolder) throws -> Bool {
    let path = try folder.write(bytes, to: "a")
    do {
      return try DocumentReader().read(path).losses.allSatisfy { "\($0)".hasPrefix(path) }
    } catch {
      return "\(error)".hasPrefix(path) && "\(error)".hasSuffix(".")
    }
  }

  @Test("A hundred cut files of each kind give a result or a sentence", arguments: ["pdf", "docx"])
  func truncated(kind: String) throws {
    let folder = try TemporaryFolder()
    let file = kind == "pdf" ? Self.pdf : Self.docx
    for step in 1...100 {
      let cut = Array(file.prefix(file.count * step / 101))
      #expect(try isReadOrRefused(cut, folder), "cut to \(cut.count) bytes")
    }
  }

  @Test("A hundred files with flipped bits of each kind do too", arguments: ["pdf", "docx"])
  func flipped(kind: String) throws {
    let folder = try TemporaryFolder()
    let file = kind == "pdf" ? Self.pdf : Self.docx
    var state: UInt64 = 88_172_645_463_325_252
    for round in 1...100 {
      var damaged = file
      for _ in 0..<4 {
        // Marsaglia's xorshift, so that every run flips the same bits.
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        damaged[Int(state >> 8 % UInt64(file.count)) % file.count] ^= 1 << UInt8(state % 8)
      }
      #expect(try isReadOrRefused(damaged, folder), "round \(round)")
    }
  }
}
