import RecitalReading
import Testing

@Suite("Patterns of paths")
struct PathPatternTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in [
      "a1.txt", "a2.txt", "b.html", ".a3.txt", "x/a4.txt", "x/y/a5.txt", "x/y/c.json", "d[1].txt",
    ] {
      try folder.write(Array("The General Assembly,\n".utf8), to: name)
    }
  }

  @Test(
    "A pattern stands for what has such a name",
    arguments: [
      ("*.txt", ["a1.txt", "a2.txt", "d[1].txt"]), ("a?.txt", ["a1.txt", "a2.txt"]),
      ("a[2-9].txt", ["a2.txt"]), ("*/*.txt", ["x/a4.txt"]),
      ("**/a*.txt", ["a1.txt", "a2.txt", "x/a4.txt", "x/y/a5.txt"]),
      ("x/**", ["x/a4.txt", "x/y/a5.txt"]),
      ("[x]", ["x/a4.txt", "x/y/a5.txt"]), ("*/y/*.json", ["x/y/c.json"]),
    ])
  func matches(pattern: String, expected: [String]) {
    let paths = DocumentPaths([folder.path(pattern)])
    let found = paths.files.map { $0.replacing(folder.path() + "/", with: "") }
    #expect(found == expected)
    #expect(paths.errors.isEmpty)
  }

  @Test("A file that bears the name itself is meant")
  func literal() {
    #expect(DocumentPaths([folder.path("d[1].txt")]).files == [folder.path("d[1].txt")])
  }

  @Test("A pattern without a match is told")
  func noMatch() {
    let pattern = folder.path("z*.txt")
    #expect(DocumentPaths([pattern]).errors == [.noMatch(pattern: pattern)])
  }
}
