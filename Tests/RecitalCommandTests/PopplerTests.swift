import Foundation
import Testing

@Suite("A machine without poppler")
struct PopplerTests {
  @Test("A PDF is named with what to install, and the rest is read")
  func missing() throws {
    try TemporaryFolder.with { folder in
      try Data("%PDF-1.4\n".utf8).write(to: folder.appending(path: "a.pdf"))
      try Data("Recalling its resolution 60/1,\n".utf8).write(to: folder.appending(path: "b.txt"))
      let outcome = try Program.shell(
        "PATH=/nowhere exec \(Program.path) extract a.pdf b.txt", folder: folder)
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("A/RES/60/1"))
      #expect(outcome.errors.contains("apt-get install poppler-utils"))
    }
  }
}
