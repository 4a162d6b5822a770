import Foundation
import LoopbackService
import Testing

@Suite("recital fetch", .timeLimit(.minutes(20)))
struct FetchCommandTests {
  /// Gives a test a service and a folder that are there for it only.
  private func with(_ body: (LoopbackService, URL) throws -> Void) throws {
    let service = try LoopbackService()
    defer { service.stop() }
    try TemporaryFolder.with { try body(service, $0) }
  }

  private func fetch(
    _ service: LoopbackService, _ folder: URL, _ arguments: String...
  ) throws -> Program.Outcome {
    let manners = ["--base", service.base, "--interval", "0", "--retries", "0"]
    return try Program.run(
      Program.path, ["fetch"] + arguments + manners, folder: folder)
  }

  @Test("Paths go to standard output, how it goes to standard error")
  func paths() throws {
    try with { service, folder in
      service.add("A/RES/79/40", SampleFiles.pdf())
      service.add("A/RES/79/40", language: "zh", SampleFiles.pdf(2))
      let outcome = try fetch(
        service, folder, "79/40", "A/RES/79/40", "--language", "en", "zh", "-o", "texts/new")
      #expect(outcome.status == 0)
      #expect(
        outcome.lines == ["texts/new/A_RES_79_40.en.pdf", "texts/new/A_RES_79_40.zh.pdf"])
      #expect(outcome.errors.contains("recital: A/RES/79/40 (zh, pdf): fetched, 3 KB."))
      let again = try fetch(
        service, folder, "79/40", "--language", "en", "zh", "-o", "texts/new", "--quiet")
      #expect(again.lines == outcome.lines)
      #expect(again.errors.isEmpty)
      #expect(service.requests.count == 4)
    }
  }

  @Test("What is not there is named, the rest is done, and the status is 1")
  func absent() throws {
    try with { service, folder in
      service.add("A/60/88", SampleFiles.pdf())
      let outcome = try fetch(service, folder, "79/41", "A/60/88", "--quiet")
      #expect(outcome.status == 1)
      #expect(outcome.lines == ["./A_60_88.en.pdf"])
      #expect(
        outcome.errors == "recital: A/RES/79/41 (en, pdf): the service has no such text. Check the "
          + "symbol, or ask for another --language or --type.\n")
    }
  }

  @Test("The listings say what became of each text")
  func listings() throws {
    try with { service, folder in
      service.add("A/60/88", type: "docx", SampleFiles.docx())
      let arguments = ["A/60/88", "79/41", "--type", "docx"]
      let json = try fetch(
        service, folder, arguments[0], arguments[1], "--type", "docx", "--format", "json")
      #expect(json.status == 1)
      let rows = try #require(
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
      #expect(rows.map { $0["state"] as? String } == ["fetched", "failed"])
      #expect(rows.allSatisfy { $0.count == 8 })
      #expect(rows[0]["path"] as? String == "./A_60_88.en.docx")
      #expect((rows[1]["problem"] as? String)?.hasPrefix("the service has no such text") == true)
      let csv = try fetch(
        service, folder, arguments[0], arguments[1], "--type", "docx", "--format", "csv")
      let lines = csv.output.split(separator: "\r\n")
      #expect(lines.first == "symbol,language,type,state,path,bytes,address,problem")
      #expect(lines[1].hasPrefix("A/60/88,en,docx,kept,./A_60_88.en.docx,"))
      #expect(lines[2].hasPrefix("A/RES/79/41,en,docx,failed,,,http://127.0.0.1:"))
    }
  }

  @Test("--refresh fetches what has changed")
  func refresh() throws {
    try with { service, folder in
      service.add("A/60/88", SampleFiles.pdf())
      _ = try fetch(service, folder, "A/60/88")
      service.add("A/60/88", SampleFiles.pdf(2))
      #expect(try fetch(service, folder, "A/60/88", "--refresh").errors.contains("another version"))
      #expect(try fetch(service, folder, "A/60/88", "--refresh").errors.contains("unchanged"))
    }
  }

  @Test("--dry-run asks nothing")
  func dryRun() throws {
    try with { service, folder in
      let outcome = try fetch(service, folder, "79/40", "--type", "pdf", "docx", "--dry-run")
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      #expect(
        outcome.lines == [
          "\(service.base)?s=A/RES/79/40&l=en&t=pdf ./A_RES_79_40.en.pdf",
          "\(service.base)?s=A/RES/79/40&l=en&t=docx ./A_RES_79_40.en.docx",
        ])
      #expect(service.requests.isEmpty)
    }
  }

  @Test("--missing fetches what the documents cite most and do not have")
  func missing() throws {
    try with { service, folder in
      let texts = [
        "Recalling its resolutions 46/36 L of 9 December 1991 and 56/24 V of 24 December 2001,",
        "Recalling its resolution 46/36 L of 9 December 1991, decision 60/519 and UNTS 52373,",
      ]
      for (number, text) in texts.enumerated() {
        let text = "A/RES/60/8\(number)\n\nThe General Assembly,\n\n\(text)\n"
        try Data(text.utf8).write(to: folder.appending(path: "\(number).txt"))
      }
      let outcome = try fetch(
        service, folder, "--missing", "2", "--from", ".", "--dry-run", "--format", "csv")
      let symbols = outcome.output.split(separator: "\r\n").dropFirst().map {
        String($0.prefix { $0 != "," })
      }
      #expect(symbols == ["A/RES/46/36L", "A/RES/56/24V"])
    }
  }

  @Test("Without --from the store tells what is missing, that in the folder or another")
  func missingInStore() throws {
    try with { service, folder in
      let text =
        "A/RES/60/81\n\nThe General Assembly,\n\nRecalling resolutions 46/36 L and 56/24 V,\n"
      try Data(text.utf8).write(to: folder.appending(path: "a.txt"))
      let none = try fetch(service, folder, "--missing", "2", "--dry-run")
      #expect(none.status == 64 && none.errors.contains("There is no store recital.db"))
      let built = try Program.run(Program.path, ["build", "a.txt"], folder: folder)
      #expect(built.status == 0)
      let here = try fetch(service, folder, "--missing", "9", "--dry-run")
      #expect(here.status == 0 && here.lines.count == 2)
      let other = try fetch(
        service, folder, "--missing", "9", "--dry-run", "--database", "recital.db")
      #expect(other.output == here.output)
      let gone = try fetch(service, folder, "--missing", "9", "--database", "gone.db")
      #expect(gone.status == 1 && gone.errors.contains("gone.db: there is no store"))
    }
  }

  @Test("--depth follows what the store knows of a document, whatever its file tells")
  func depthByStore() throws {
    try with { service, folder in
      for symbol in ["A/RES/60/81", "A/RES/56/24V"] {
        service.add(symbol, SampleFiles.pdf(saying: ["no reference"]))
      }
      let text = "A/RES/60/81\n\nThe General Assembly,\n\nRecalling resolution 56/24 V,\n"
      try Data(text.utf8).write(to: folder.appending(path: "a.txt"))
      #expect(try Program.run(Program.path, ["build", "a.txt"], folder: folder).status == 0)
      let fetched = try fetch(service, folder, "60/81", "--depth", "1")
      #expect(fetched.lines == ["./A_RES_60_81.en.pdf", "./A_RES_56_24V.en.pdf"])
    }
  }

  @Test("--dry-run lists what --depth would add, as far as the store and the files there tell")
  func dryRunInSteps() throws {
    try with { service, folder in
      let texts = [("60/81", "56/24 V"), ("56/24 V", "55/33 Q"), ("55/33 Q", "54/54 V")]
      for (number, text) in texts.dropLast().enumerated() {
        let text =
          "A/RES/\(text.0)\n\nThe General Assembly,\n\nRecalling resolution \(text.1),\n"
        try Data(text.utf8).write(to: folder.appending(path: "\(number).txt"))
      }
      #expect(
        try Program.run(Program.path, ["build", "0.txt", "1.txt"], folder: folder).status == 0)
      let steps = try fetch(service, folder, "60/81", "--depth", "3", "--dry-run")
      let paths = steps.lines.map { String($0.drop { $0 != " " }.dropFirst()) }
      #expect(
        paths == ["./A_RES_60_81.en.pdf", "./A_RES_56_24V.en.pdf", "./A_RES_55_33Q.en.pdf"])
      #expect(
        steps.errors == "recital: What 1 of these documents cites is not known before they are "
          + "fetched; --depth may add it then.\n")
      let limited = try fetch(
        service, folder, "60/81", "--depth", "3", "--limit", "1", "--dry-run")
      #expect(limited.lines == Array(steps.lines.prefix(2)))
      #expect(limited.errors.isEmpty)
      #expect(service.requests.isEmpty)
    }
  }

  /// A text that recalls other resolutions.
  private static func text(_ symbol: String, recalling others: [String]) -> [UInt8] {
    let numbers = others.joined(separator: " and ")
    return SampleFiles.pdf(saying: [
      "United Nations   \(symbol)", "General Assembly", "", "The General Assembly,", "",
      "Recalling its resolutions \(numbers),", "", "1. Decides to remain seized of the matter.",
    ])
  }

  /// Whether the program reads PDF files.
  private static func readsPDF() -> Bool {
    let read = try? TemporaryFolder.with { folder in
      let file = folder.appending(path: "a.pdf")
      try Data(text("A/RES/79/40", recalling: ["78/46", "77/71"])).write(to: file)
      return try Program.run("extract", file.path).output.contains("A/RES/78/46")
    }
    return read ?? false
  }

  @Test(
    "--depth fetches what the fetched texts cite, step by step", .enabled(if: Self.readsPDF()))
  func depth() throws {
    try with { service, folder in
      let texts = [
        ("A/RES/79/40", ["78/46", "77/71"]), ("A/RES/78/46", ["77/71", "76/232"]),
        ("A/RES/77/71", ["76/232", "75/241"]), ("A/RES/76/232", ["74/60", "73/69"]),
        ("A/RES/75/241", ["74/60", "73/69"]),
      ]
      for (symbol, others) in texts { service.add(symbol, Self.text(symbol, recalling: others)) }
      let steps = try fetch(service, folder, "79/40", "--depth", "2")
      #expect(steps.status == 0)
      // What most of a generation cite comes first.
      #expect(
        steps.lines == [
          "./A_RES_79_40.en.pdf", "./A_RES_77_71.en.pdf", "./A_RES_78_46.en.pdf",
          "./A_RES_76_232.en.pdf", "./A_RES_75_241.en.pdf",
        ])
      let limited = try fetch(service, folder, "79/40", "--depth", "2", "--limit", "3")
      #expect(limited.lines == Array(steps.lines.prefix(4)))
    }
  }

  @Test("A fetched text that cannot be read for what it cites is named; it is fetched all the same")
  func unread() throws {
    try with { service, folder in
      service.add("A/RES/79/40", SampleFiles.pdf())
      let outcome = try fetch(service, folder, "79/40", "--depth", "1", "--quiet")
      #expect(outcome.status == 1)
      #expect(outcome.lines == ["./A_RES_79_40.en.pdf"])
      #expect(outcome.errors.hasPrefix("recital: ./A_RES_79_40.en.pdf: "))
    }
  }

  @Test("Stopped by a signal, it ends by it and leaves what can be gone on with")
  func stopped() throws {
    try with { service, folder in
      service.add("A/60/88", SampleFiles.pdf())
      service.add("A/RES/79/40", SampleFiles.pdf())
      service.fail(.text, .none, .manner(.stalled(after: 1000)))
      let process = Process()
      process.executableURL = URL(filePath: Program.path)
      process.arguments = ["fetch", "A/60/88", "79/40", "--base", service.base, "--interval", "0"]
      process.currentDirectoryURL = folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      let part = folder.appending(path: ".A_RES_79_40.en.pdf.part")
      while (try? Data(contentsOf: part).count) != 1000, process.isRunning { usleep(5000) }
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == SIGINT)
      #expect(try Data(contentsOf: folder.appending(path: "A_60_88.en.pdf")).count > 3000)
      #expect(try fetch(service, folder, "79/40").status == 0)
      #expect(service.requests.last?.fields["range"] == "bytes=1000-")
    }
  }

  @Test(
    "Wrong usage is 64, with a word on what is wrong",
    arguments: [
      [], ["nonsense"], ["79/40", "--base", "ftp://x"], ["79/40", "--interval", "0"],
      ["79/40", "--database", "recital.db"], ["79/40", "--from", "corpus"],
      ["--missing", "3", "--from", "corpus", "--database", "recital.db"],
      ["79/40", "--depth", "-1"],
      ["79/40", "--type", "html"], ["79/40", "--language", "de"], ["79/40", "--megabytes", "0"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try Program.run(Program.path, ["fetch"] + arguments, folder: Project.folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Error: "))
  }
}
