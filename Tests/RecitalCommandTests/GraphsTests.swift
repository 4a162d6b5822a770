import Foundation
import Testing

/// `make graphs` makes these files again.
@Suite("The files in graphs/ are what the program makes from corpus/")
struct GraphsTests {
  private func made(_ arguments: String...) throws -> [UInt8] {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "made.\(arguments[0])")
      let all = Array(arguments.dropFirst()) + ["--from", "corpus", "-o", file.path]
      let outcome = try Program.run(Program.path, all, folder: Project.folder)
      #expect(outcome.status == 0)
      return [UInt8](try Data(contentsOf: file))
    }
  }

  @Test("The lineage of 79/40 as DOT, byte for byte")
  func dot() throws {
    #expect(try made("dot", "render", "79/40") == Project.bytes(of: "graphs/small-arms.dot"))
  }

  @Test("The whole graph as JSON, byte for byte")
  func json() throws {
    #expect(try made("json", "export") == Project.bytes(of: "graphs/small-arms.json"))
  }

  @Test("The carry-over of the series of 79/40 as SVG, byte for byte")
  func series() throws {
    let made = try made("svg", "series", "79/40", "--language", "en", "--format", "svg")
    #expect(try made == Project.bytes(of: "graphs/small-arms-series.svg"))
  }

  @Test("The picture has the same nodes, edges and links; places vary with the version of Graphviz")
  func svg() throws {
    let one = String(decoding: try made("svg", "render", "79/40"), as: UTF8.self)
    let other = try Project.text(of: "graphs/small-arms.svg")
    #expect(structure(of: one) == structure(of: other))
    #expect(!structure(of: one).isEmpty)
  }

  private func structure(of picture: String) -> [String] {
    picture.matches(of: /<title>[^<]*<\/title>|xlink:href="[^"]*"|<text [^>]*>[^<]*/).map {
      String($0.output).replacing(/<text [^>]*>/, with: "text ")
    }.sorted()
  }
}
