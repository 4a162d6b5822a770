import Foundation
import Testing

@testable import RecitalStorage

@Suite("How a store knows its files again")
struct FileKeyTests {
  @Test("A file below the folder of the store is known by its way from there")
  func below() {
    let keys = FileKey(storeAt: "/srv/un/recital.db")
    #expect(keys.key(of: "/srv/un/corpus/./a.txt") == "corpus/a.txt")
    #expect(keys.key(of: "/srv/un/x/../corpus//a.txt") == "corpus/a.txt")
    #expect(keys.path(of: "corpus/a.txt") == "/srv/un/corpus/a.txt")
  }

  @Test("Another is known by its whole path")
  func elsewhere() {
    let keys = FileKey(storeAt: "/srv/un/recital.db")
    #expect(keys.key(of: "/srv/unknown/a.txt") == "/srv/unknown/a.txt")
    #expect(keys.path(of: "/srv/unknown/a.txt") == "/srv/unknown/a.txt")
  }

  @Test("A path without a root begins in the folder that the command runs in")
  func relative() {
    let keys = FileKey(storeAt: "recital.db")
    #expect(keys.key(of: "corpus/a.txt") == "corpus/a.txt")
    #expect(
      keys.path(of: "corpus/a.txt") == FileManager.default.currentDirectoryPath + "/corpus/a.txt")
  }

  @Test("Files are in the order in which a folder is read")
  func order() {
    let keys = ["a-b/x.txt", "a/y.txt", "a/b/z.txt", "a.txt"]
    #expect(keys.sorted(by: FileKey.precedes) == ["a/b/z.txt", "a/y.txt", "a-b/x.txt", "a.txt"])
  }
}
