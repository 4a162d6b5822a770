import Foundation
import Testing

@testable import Recital

@Suite("A graph file that is damaged together with its check sums", .timeLimit(.minutes(5)))
struct DamagedGraphTests {
  /// A store of the corpus.
  private static func store(in folder: URL) throws -> [UInt8] {
    let build = try Program.shell(
      "recital build '\(Project.folder.path)/corpus' --quiet", folder: folder)
    #expect(build.status == 0, "\(build.errors)")
    return [UInt8](try Data(contentsOf: folder.appending(path: "recital.db.graph")))
  }

  /// The bytes with all sums as they should be for what they are now.
  private func summed(_ bytes: [UInt8]) -> [UInt8] {
    let size = StoredGraph.Head.size
    let sumsPlace = SharedBytes(copying: bytes).longNumber(at: size - 24)
    guard sumsPlace >= 0, size + sumsPlace <= bytes.count else { return bytes }
    let body = Array(bytes[size..<size + sumsPlace])
    let sums = BlockSums.bytes(of: body)
    var head = Array(bytes[..<(size - 16)])
    head.write(eightBytes: SharedBytes(copying: sums).sum(of: 0..<sums.count))
    head.write(eightBytes: SharedBytes(copying: head).sum(of: 0..<head.count))
    return head + body + sums
  }

  /// The ends of runs of some commands that neither answered nor told of an error.
  private func crashes(in folder: URL) throws -> String {
    let commands = [
      "show 57/72", "lineage 57/72", "cited", "cited --by pagerank", "path 79/40 56/24V",
      "series 57/72", "main-path", "communities", "related 57/72",
      "export -o all.json", "search small",
    ]
    let lines = commands.map {
      "timeout 60 recital \($0) > out 2> err; s=$?; [ $s -le 2 ] || echo \"\($0): $s $(head -c 300 err)\""
    }
    return try Program.shell(lines.joined(separator: "\n") + "\ntrue", folder: folder).output
  }

  @Test("A question gives an answer or an error, and no crash", arguments: 0..<4)
  func body(turn: Int) throws {
    try TemporaryFolder.with { folder in
      var bytes = try Self.store(in: folder)
      let size = StoredGraph.Head.size
      let end = size + SharedBytes(copying: bytes).longNumber(at: size - 24)
      let value: UInt8 = [0xFF, 0x00, 0x7F, 0x80][turn]
      // Whole words and single bytes, some in every part.
      for place in stride(from: size + turn * 40, to: end, by: 211) {
        for offset in place..<min(end, place + (turn % 2 == 0 ? 4 : 1)) { bytes[offset] = value }
      }
      try Data(summed(bytes)).write(to: folder.appending(path: "recital.db.graph"))
      let crashes = try crashes(in: folder)
      #expect(crashes.isEmpty, "\(crashes)")
    }
  }

  @Test("So do counts and places that make no sense", arguments: [0xFF, 0x7F, 0x00, 0x40])
  func head(value: Int) throws {
    try TemporaryFolder.with { folder in
      let bytes = try Self.store(in: folder)
      for place in stride(from: 24, to: StoredGraph.Head.size - 24, by: 12) {
        var damaged = bytes
        damaged[place] = UInt8(value)
        damaged[place + 3] = UInt8(value)
        try Data(summed(damaged)).write(to: folder.appending(path: "recital.db.graph"))
        let lines = ["show 57/72", "lineage 57/72", "cited", "path 79/40 56/24V"].map {
          "timeout 60 recital \($0) > out 2> err; s=$?; "
            + "[ $s -le 2 ] || echo \"\(place) \($0): $s $(head -c 300 err)\""
        }
        let crashes = try Program.shell(
          lines.joined(separator: "\n") + "\ntrue", folder: folder
        ).output
        #expect(crashes.isEmpty, "\(crashes)")
      }
    }
  }
}
