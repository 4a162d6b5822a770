import Foundation
import Testing

@Suite("Edge lists in place of documents")
struct EdgeListInputTests {
  @Test("What is exported as a list gives the same ranking and the same list again")
  func roundTrip() throws {
    try TemporaryFolder.with { folder in
      let (first, second) = ("\(folder.path)/a.tsv", "\(folder.path)/b.tsv")
      #expect(try Program.run("export", "--from", "corpus", "-o", first).status == 0)
      let ranking = try Program.run("cited", "--from", first, "--format", "csv", "--limit", "50")
      let known = try Program.run("cited", "--from", "corpus", "--format", "csv", "--limit", "50")
      #expect(ranking.status == 0 && ranking.errors.isEmpty)
      // All but the titles.
      let cut = { (text: String) in
        text.split(separator: "\r\n").map { $0.split(separator: ",").prefix(5) }
      }
      #expect(cut(ranking.output) == cut(known.output))
      #expect(try Program.run("export", "--from", first, "-o", second).status == 0)
      let rows = try [first, second].map { path in
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
          .split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
          }
          .map { [$0[0], $0[1], $0[3], $0[4]] }
      }
      #expect(rows[0] == rows[1] && rows[0].count > 300)
    }
  }

  @Test("A lineage is traced and drawn from a list")
  func lineage() throws {
    try TemporaryFolder.with { folder in
      let list = "\(folder.path)/a.tsv"
      _ = try Program.run("export", "--from", "corpus", "-o", list)
      let outcome = try Program.run("lineage", "60/81", "--from", list, "--direction", "ancestors")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("A/RES/56/24V"))
      let drawn = try Program.run("render", "60/81", "--from", list, "-o", "\(folder.path)/a.dot")
      #expect(drawn.status == 0)
    }
  }

  @Test("What is wrong with a list is said, with its line")
  func wrong() throws {
    try TemporaryFolder.with { folder in
      let list = folder.appending(path: "a.tsv")
      try Data("citing\tcited\tdate\tkind\tcount\nA/60/88\n".utf8).write(to: list)
      let outcome = try Program.run("cited", "--from", list.path)
      #expect(outcome.status == 1)
      #expect(
        outcome.errors == "recital: \(list.path):2: has 1 column, not 5. Put tabs between them.\n")
      #expect(try Program.run("cited", "--from", list.path, "corpus").status == 64)
      #expect(
        try Program.run("cited", "--from", "nowhere.tsv").errors.contains("no such edge list"))
    }
  }
}
