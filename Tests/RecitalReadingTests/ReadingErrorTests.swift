import RecitalReading
import Testing

@Suite("What is told of files that cannot be read")
struct ReadingErrorTests {
  @Test(
    "Each sentence names the path and ends",
    arguments: [
      ReadingError.notFound(path: "a.txt"), .notPermitted(path: "a.txt"), .notAFile(path: "a.txt"),
      .unreadable(path: "a.txt", message: "disk error"), .empty(path: "a.txt"),
      .notText(path: "a.txt", kind: "a PDF"), .notText(path: "a.txt", kind: nil),
      .notUTF8(path: "a.txt", line: 3, offset: 40),
      .brokenUTF8(path: "a.txt", line: 3, offset: 40, count: 1),
      .brokenUTF8(path: "a.txt", line: 3, offset: 40, count: 2),
      .lineTooLong(path: "a.txt", line: 3, bytes: 9, limit: 8), .noDocuments(path: "a"),
      .brokenXML(path: "a.xml", line: 2), .nestedTooDeeply(path: "a.html"),
      .tooLarge(path: "a.html"), .pageWithoutText(path: "a.html"), .noMatch(pattern: "a*"),
      .brokenEncoding(path: "a.txt", encoding: "Big5", count: 1),
      .brokenEncoding(path: "a.txt", encoding: "Big5", count: 2),
      .noLibrary(path: "a.html", .xml), .noLibrary(path: "a.zip", .zip),
    ])
  func sentences(error: ReadingError) {
    #expect(error.description.hasPrefix("a"))
    #expect(error.description.hasSuffix("."))
  }

  @Test("What is missing on the machine can be cured, what is wrong with the file cannot")
  func installation() {
    #expect(ReadingError.noLibrary(path: "a.zip", .zip).wantsInstallation)
    #expect(ReadingError.pdf(path: "a.pdf", .popplerMissing).wantsInstallation)
    #expect(!ReadingError.pdf(path: "a.pdf", .damaged).wantsInstallation)
    #expect(!ReadingError.empty(path: "a.txt").wantsInstallation)
  }

  @Test("The line is where an editor looks for it")
  func lines() {
    #expect("\(ReadingError.notUTF8(path: "a.txt", line: 3, offset: 40))".hasPrefix("a.txt:3: "))
  }
}
