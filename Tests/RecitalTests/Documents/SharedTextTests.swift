import Foundation
import Recital
import Testing

/// The texts that tests may read beside the package, where they are there.
enum SharedTexts {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared").standardizedFileURL

  static var areThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "seeds").path)
  }

  static func document(_ path: String) throws -> Document {
    let file = folder.appending(path: path)
    return Document(plainText: [UInt8](try Data(contentsOf: file)), source: path)
  }
}

@Suite(
  "Official texts",
  .enabled(if: SharedTexts.areThere, "the folder ../shared with official texts is not there"))
struct SharedTextTests {
  @Test(
    "Paragraphs and footnotes are counted as printed",
    arguments: [
      ("seeds/000_00601a38371fb0ba.txt", "A/RES/58/241", 9, 15, 4),
      ("seeds/001_861744b07becdf17.txt", "A/RES/64/50", 16, 25, 5),
      ("seeds/002_19b1c844da67970f.txt", "A/RES/58/58", 13, 11, 10),
      ("seeds/003_e121e47223fb9a90.txt", "A/RES/76/232", 23, 35, 9),
      ("seeds/004_6fbfc37371093ac9.txt", "A/RES/67/58", 15, 21, 0),
      ("gold/hand/en/A_RES_79_40.txt", "A/RES/79/40", 23, 36, 8),
      ("gold/hand/en/A_RES_80_72.txt", "A/RES/80/72", 37, 22, 12),
      ("gold/hand/en/S_RES_0364_1974.txt", "S/RES/364(1974)", 6, 5, 31),
      ("gold/hand/en/S_RES_0687_1991.txt", "S/RES/687(1991)", 26, 34, 0),
      ("gold/hand/en/A_HRC_RES_54_14.txt", "A/HRC/RES/54/14", 16, 12, 0),
    ])
  func counts(path: String, symbol: String, preamble: Int, operative: Int, notes: Int) throws {
    let document = try SharedTexts.document(path)
    func last(_ kind: Passage.Kind) -> Int {
      document.passages.filter { $0.kind == kind }.map(\.number).max() ?? 0
    }
    #expect(document.symbol?.spelling == symbol)
    #expect(last(.preamble) == preamble)
    #expect(last(.operative) == operative)
    #expect(last(.footnote) == notes)
  }

  @Test(
    "A number stands in the passage where readers find it",
    arguments: [
      ("seeds/001_861744b07becdf17.txt", "第 63/72 号", ["preamble 1", "preamble 16"]),
      ("seeds/001_861744b07becdf17.txt", "第 60/81 号", ["operative 3"]),
      ("seeds/003_e121e47223fb9a90.txt", "第 60/81 号", ["operative 6"]),
      ("seeds/004_6fbfc37371093ac9.txt", "第 66/47 号", ["preamble 1", "preamble 15"]),
      ("gold/hand/en/A_RES_79_40.txt", "resolution 77/71", ["preamble 10", "operative 24"]),
      (
        "gold/hand/en/A_RES_80_72.txt", "2334 (2016)",
        ["operative 1", "operative 17", "operative 22"]
      ),
      ("gold/hand/en/A_RES_80_72.txt", "194 (III)", ["operative 18"]),
    ])
  func places(path: String, number: String, places: [String]) throws {
    let document = try SharedTexts.document(path)
    let found = document.passages.filter { document.text(in: $0.range).contains(number) }
    #expect(found.map { "\($0.kind.rawValue) \($0.number)" } == places)
  }
}
