import Foundation
import Testing

@Suite("recital search")
struct SearchCommandTests {
  @Test("Passages come in every format; what is found nowhere is told")
  func search() throws {
    try TemporaryFolder.with { folder in
      let corpus = Project.folder.appending(path: "corpus").path
      _ = try Program.shell("recital build '\(corpus)' --quiet", folder: folder)
      let text = try Program.shell("recital search 武器 --limit 2", folder: folder)
      #expect(text.status == 0 && text.output.contains("武器") && text.output.contains("--limit "))
      let json = try Program.shell("recital search 武器 --limit 3 --format json", folder: folder)
      let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [Any]
      #expect(rows?.count == 3)
      let csv = try Program.shell("recital search arms --format csv --language fr", folder: folder)
      #expect(csv.output.hasPrefix("source,document,title,language,place,"))
      let none = try Program.shell("recital search zzzz 'OR' '\"'", folder: folder)
      #expect(none.status == 1 && none.errors.contains("no passage holds these words"))
      #expect(try Program.shell("recital search '***'", folder: folder).status == 64)
    }
  }
}
