import Foundation
import Testing

@Suite("recital doctor")
struct DoctorCommandTests {
  @Test("A sound store is called sound; one that is not, with what is wrong and what to do")
  func examine() throws {
    try TemporaryFolder.with { folder in
      let made = try Program.shell(
        "echo 'Recalling its resolution 56/24 V,' > a.txt; recital build a.txt --quiet",
        folder: folder)
      #expect(made.status == 0)
      let sound = try Program.shell("recital doctor", folder: folder)
      #expect(sound.status == 0 && sound.lines.first == "recital.db: sound, version 1")
      let store = folder.appending(path: "recital.db")
      var bytes = try Data(contentsOf: store)
      for place in 20_000..<bytes.count { bytes[place] ^= 0x5A }
      try bytes.write(to: store)
      let broken = try Program.shell("recital doctor", folder: folder)
      #expect(broken.status == 1 && broken.errors.contains("recital: recital.db: "))
      #expect(broken.errors.contains("build"))
    }
  }

  @Test("Where there is no store, that is said")
  func none() throws {
    try TemporaryFolder.with { folder in
      let outcome = try Program.shell("recital doctor", folder: folder)
      #expect(outcome.status == 1 && outcome.errors.contains("there is no store"))
    }
  }
}
