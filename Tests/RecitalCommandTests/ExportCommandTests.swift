import Foundation
import Testing

@Suite("recital export")
struct ExportCommandTests {
  private func export(_ ending: String, from paths: [String] = ["corpus"]) throws -> [String: Data]
  {
    try TemporaryFolder.with { folder in
      let output = folder.appending(path: "graph.\(ending)").path
      let outcome = try Program.run(
        Program.path, ["export", "-o", output, "--from"] + paths, folder: Project.folder)
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      var files: [String: Data] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        files[name] = try Data(contentsOf: folder.appending(path: name))
      }
      return files
    }
  }

  @Test("DOT for other programs holds every instrument, bases too")
  func dot() throws {
    let text = String(decoding: try export("dot")["graph.dot"] ?? Data(), as: UTF8.self)
    #expect(text.contains("\"A/RES/54/54\" [") && text.contains("\"A/79/77\" ["))
  }

  @Test("CSV is two tables")
  func csv() throws {
    let files = try export("csv")
    #expect(files.keys.sorted() == ["graph-instruments.csv", "graph.csv"])
    let rows = String(decoding: files["graph.csv"] ?? Data(), as: UTF8.self)
    #expect(rows.contains("A/RES/60/81,A/RES/58/241,cited,"))
  }

  @Test("Two runs give the same bytes", arguments: ["dot", "json", "csv"])
  func twice(ending: String) throws {
    #expect(try export(ending) == export(ending))
  }

  @Test("The order of paths does not matter")
  func order() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Project.folder.appending(path: "corpus").path)
    let paths = names.filter { $0.hasSuffix(".txt") }.sorted().map { "corpus/\($0)" }
    #expect(try export("json", from: paths) == export("json", from: paths.reversed()))
    #expect(try export("dot", from: paths) == export("dot"))
  }
}
