import Foundation
import Testing

/// The program itself reads two hundred files that mean harm, one by one and all into a store.
@Suite("Hostile files, read by the program", .serialized, .timeLimit(.minutes(60)))
struct HostileRunTests {
  private static let files = HostileFiles(seed: 20_261_125).files
  private static let gigabyte = 1 << 20
  /// A file takes some seconds at most, more on a busy machine; a hang takes all of them.
  private static let seconds = 300

  @Test("There are two hundred")
  func count() { #expect(Self.files.count == 200) }

  @Test("None ends it, hangs it, takes a gigabyte, or gets a file written")
  func single() throws {
    let folder = try TemporaryFolder()
    var (most, longest) = ((0, ""), (0, ""))
    for file in Self.files {
      try folder.write(file.bytes, to: "in/\(file.name)")
      let run = try MeasuredProgram.run(
        ["extract", file.name, "--format", "jsonl"], in: folder.path("in"), seconds: Self.seconds)
      #expect(run.status == 0 || run.status == 1, "\(file.name): \(run)")
      #expect(run.kilobytes <= Self.gigabyte, "\(file.name): \(run)")
      #expect(run.status == 0 || run.errors.hasPrefix("recital: \(file.name)"), "\(run)")
      try FileManager.default.removeItem(atPath: folder.path("in/\(file.name)"))
      if run.kilobytes > most.0 { most = (run.kilobytes, file.name) }
      if run.milliseconds > longest.0 { longest = (run.milliseconds, file.name) }
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path()) == ["in"])
    #expect(!FileManager.default.fileExists(atPath: "/tmp/recital-stray.txt"))
    print(
      "\(Self.files.count) hostile files one by one: at most \(most.0 >> 10) MB (\(most.1)), "
        + "\(longest.0) ms (\(longest.1))")
  }

  @Test("All of them go into a store, which is sound")
  func store() throws {
    let folder = try TemporaryFolder()
    for file in Self.files { try folder.write(file.bytes, to: "in/\(file.name)") }
    let build = try MeasuredProgram.run(
      ["build", "in", "--quiet"], in: folder.path(), seconds: 20 * Self.seconds)
    #expect(build.status == 1 && build.kilobytes <= Self.gigabyte, "\(build)")
    let doctor = try MeasuredProgram.run(["doctor"], in: folder.path(), seconds: Self.seconds)
    #expect(doctor.status == 0, "\(doctor)")
    print(
      "\(Self.files.count) hostile files in a store: at most \(build.kilobytes >> 10) MB, "
        + "\(build.milliseconds) ms")
  }

  @Test("A PDF of ten thousand pages is read to its end, its pages counted right")
  func pages() throws {
    let folder = try TemporaryFolder()
    var pdf = SmallPDF()
    for page in 1...10_000 {
      pdf.addPage(lines: [
        "Recalling its resolution 60/\(page % 288 + 1),", "", "Noting the report A/60/\(page),",
      ])
    }
    try folder.write(pdf.bytes, to: "a.pdf")
    let run = try MeasuredProgram.run(
      ["extract", "a.pdf", "--format", "csv"], in: folder.path(), seconds: 10 * Self.seconds)
    let lines = run.output.split(whereSeparator: \.isNewline)
    #expect(run.status == 0 && run.kilobytes <= Self.gigabyte, "\(run.kilobytes) \(run.errors)")
    #expect(lines.count == 1 + 20_000)
    #expect(lines.last?.contains("A/60/10000") == true && lines.last?.contains("10000") == true)
    print(
      "A PDF of 10,000 pages: at most \(run.kilobytes >> 10) MB, \(run.milliseconds) ms")
  }
}
