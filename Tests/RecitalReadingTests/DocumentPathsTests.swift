import Foundation
import RecitalReading
import Testing

@Suite("Files that paths stand for")
struct DocumentPathsTests {
  private let folder: TemporaryFolder
  private let text = Array("The General Assembly,\n".utf8)

  init() throws { folder = try TemporaryFolder() }

  /// The files found, as paths below the folder.
  private func found(_ paths: DocumentPaths) -> [String] {
    paths.files.map { $0.replacing(folder.path() + "/", with: "") }
  }

  @Test("A folder stands for the texts below it, by name")
  func nestedFolders() throws {
    for name in ["b.txt", "a/z.text", "a/y/x.TXT", "c.pdf", "a/readme.md"] {
      try folder.write(text, to: name)
    }
    let paths = DocumentPaths([folder.path()])
    #expect(found(paths) == ["a/y/x.TXT", "a/z.text", "b.txt", "c.pdf"])
    #expect(paths.errors.isEmpty)
  }

  @Test("Pages, Markdown and Akoma Ntoso are documents, a file named README is none")
  func kinds() throws {
    for name in ["a.html", "b.HTM", "c.xml", "d.md", "README.md", "below/Readme.html", "e.json"] {
      try folder.write(text, to: name)
    }
    #expect(found(DocumentPaths([folder.path()])) == ["a.html", "b.HTM", "c.xml", "d.md"])
  }

  @Test("A file stands for itself, whatever its name, and a dash for standard input")
  func files() throws {
    let path = try folder.write(text, to: "notes.md")
    #expect(DocumentPaths(["-", path]).files == ["-", path])
  }

  @Test("Hidden files and folders are left out")
  func hidden() throws {
    for name in [".hidden.txt", ".git/a.txt", "seen.txt"] { try folder.write(text, to: name) }
    #expect(found(DocumentPaths([folder.path()])) == ["seen.txt"])
  }

  @Test("Links to folders are not followed, so that a loop ends; links to files are")
  func links() throws {
    let path = try folder.write(text, to: "below/a.txt")
    try folder.link("below/loop", to: folder.path())
    try folder.link("below/b.txt", to: path)
    try folder.link("below/c.txt", to: "c.txt")
    #expect(
      found(DocumentPaths([folder.path()])).prefix(2) == ["below/a.txt", "below/b.txt"])
  }

  @Test("A path to nothing, or a folder without texts, is told and the others go on")
  func errors() throws {
    let path = try folder.write(text)
    let empty = try folder.makeFolder("empty")
    let missing = folder.path("missing")
    let paths = DocumentPaths([missing, empty, path])
    #expect(paths.files == [path])
    #expect(paths.errors == [.notFound(path: missing), .noDocuments(path: empty)])
  }

  @Test(
    "A folder that may not be read is told",
    .disabled(if: geteuid() == 0, "root may read every folder"))
  func permissions() throws {
    try folder.write(text, to: "shut/a.txt")
    let path = folder.path("shut")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(DocumentPaths([path]).errors == [.notPermitted(path: path)])
  }
}
