import Recital
import Testing

@testable import RecitalReading

@Suite("The documents of a file, analysed")
struct AnalysedReadingTests {
  @Test("All documents of a file come with what was lost in reading it")
  func all() throws {
    let folder = try TemporaryFolder()
    var zip = SmallZip()
    zip.add("a.txt", "Recalling its resolution 60/1 of 16 September 2005,\n")
    zip.add("b.txt", "")
    zip.add("c.txt", "Noting A/60/88,\n")
    let path = try folder.write(zip.bytes, to: "a.zip")
    let analysed = AnalysedReading(try DocumentReader().read(path), path: path)
    #expect(analysed.documents.map(\.references.count) == [1, 1])
    #expect(analysed.losses == [.empty(path: "\(path)/b.txt")])
  }

  @Test("That a file cites too much is told with the limit")
  func sentence() {
    #expect(
      "\(ReadingError.tooManyMentions(path: "a.txt", limit: 9))".hasPrefix(
        "a.txt: cites more than 9 instruments"))
  }
}
