import RecitalStorage
import Testing

@testable import RecitalCommand

@Suite("How far a build has come, in words")
struct BuildProgressTests {
  private func progress(_ done: Int, bytes: Int) -> BuildProgress {
    var progress = BuildProgress(.reading, count: 200, bytes: 10_000_000)
    progress.advance(count: done, bytes: bytes)
    return progress
  }

  @Test("Files, rate and time left are told, once a second has passed")
  func line() {
    let progress = progress(50, bytes: 2_500_000)
    #expect(progress.line(after: .milliseconds(500)) == "reading: 50 of 200 files, 5.0 MB/s")
    #expect(
      progress.line(after: .seconds(2)) == "reading: 50 of 200 files, 1.3 MB/s, 6 s left")
    #expect(progress.line(after: .seconds(200)).hasSuffix(", 10 min left"))
    #expect(progress.line(after: .seconds(4000)).hasSuffix(", 3 h 20 min left"))
  }

  @Test("The part that is done is that of the bytes; without any, that of the files")
  func fraction() {
    #expect(progress(199, bytes: 5_000_000).fraction == 0.5)
    #expect(progress(1, bytes: 20_000_000).fraction == 1)
    var empty = BuildProgress(.joining, count: 4, bytes: 0)
    empty.advance(count: 1, bytes: 0)
    #expect(empty.fraction == 0.25)
    #expect(BuildProgress(.graph, count: 0, bytes: 0).fraction == 1)
    #expect(empty.line(after: .zero) == "joining: 1 of 4 texts")
  }

  @Test("The bar is as wide as the terminal leaves it, and gone where that is too little")
  func bar() {
    let progress = progress(100, bytes: 5_000_000)
    let wide = progress.bar(after: .zero, columns: 80)
    #expect(wide.hasPrefix(String(repeating: "█", count: 15) + String(repeating: "░", count: 15)))
    for columns in [0, 1, 10, 30, 40, 80] {
      #expect(progress.bar(after: .seconds(3), columns: columns).count < max(columns, 1))
    }
    #expect(!progress.bar(after: .zero, columns: 30).contains("█"))
  }
}
