import Foundation
import Testing

@Suite("Libraries that are loaded when they are first needed")
struct NeededLibraryTests {
  /// Runs a line of shell in a folder where files stand in place of some libraries.
  private func run(_ line: String, without libraries: [String]) throws -> Program.Outcome {
    try TemporaryFolder.with { folder in
      for name in libraries {
        try Data("none".utf8).write(to: folder.appending(path: name))
      }
      let page =
        "<html><body><p>A/RES/79/40</p><p>Recalling resolution 1325 (2000),</p></body></html>"
      try Data(page.utf8).write(to: folder.appending(path: "page.html"))
      try Data("Recalling resolution 1325 (2000),\n".utf8)
        .write(to: folder.appending(path: "text.txt"))
      try Data([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
        .write(to: folder.appending(path: "empty.zip"))
      return try Program.shell("LD_LIBRARY_PATH=\"$PWD\" \(line)", folder: folder)
    }
  }

  private let xml = ["libxml2.so.2", "libxml2.so.16"]
  private let zip = ["libzip.so.4", "libzip.so.5"]

  @Test("Without them a page and an archive are named with what to install, and the rest is read")
  func missing() throws {
    let outcome = try run(
      "recital extract text.txt page.html empty.zip", without: xml + zip)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("S/RES/1325(2000)"))
    #expect(outcome.errors.contains("page.html: is read through libxml2, which is not installed"))
    #expect(outcome.errors.contains("empty.zip: is read through libzip, which is not installed"))
  }

  @Test("With them both are read")
  func there() throws {
    let outcome = try run("recital extract page.html empty.zip", without: [])
    #expect(outcome.output.contains("S/RES/1325(2000)"))
    #expect(outcome.errors.contains("empty.zip: is an archive without a file that can be read"))
  }

  @Test("A build says so too, and reads the page when the library is there")
  func build() throws {
    let outcome = try run(
      "recital build page.html --quiet; unset LD_LIBRARY_PATH; recital build page.html --quiet "
        + "&& recital cited", without: xml)
    #expect(outcome.errors.contains("is read through libxml2"))
    #expect(outcome.output.contains("S/RES/1325(2000)"))
  }
}
