import LoopbackService
import Recital
import RecitalFetching
import Testing

@Suite("A run over many texts", .timeLimit(.minutes(20)))
struct FetchRunTests {
  private func symbols(_ texts: String...) -> [DocumentSymbol] {
    texts.compactMap { DocumentSymbol(parsing: $0) }
  }

  /// Runs, with citations as given: what the first file of a generation is named decides.
  private func run(
    _ fixture: FetchingFixture, _ run: FetchRun, _ named: [DocumentSymbol],
    citing: [[DocumentSymbol]] = []
  ) async throws -> (lines: [String], ending: FetchRun.Ending) {
    let fetcher = try fixture.fetcher()
    defer { fetcher.close() }
    var generations = citing.makeIterator()
    var lines: [String] = []
    let ending = try await run.fetch(
      named, with: fetcher,
      citations: { _, _ in generations.next() ?? [] },
      report: { lines.append("\($0.text): \($0.fetched?.state.rawValue ?? "failed")") })
    return (lines, ending)
  }

  @Test("Each document comes in each language and type, in order")
  func order() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", language: "en", SampleFiles.pdf())
      fixture.service.add("A/RES/79/40", language: "zh", SampleFiles.pdf(2))
      fixture.service.add("A/60/88", language: "zh", SampleFiles.pdf(3))
      let outcome = try await run(
        fixture, FetchRun(languages: [.english, .chinese], types: [.pdf]),
        symbols("79/40", "A/60/88"))
      #expect(
        outcome.lines == [
          "A/RES/79/40 (en, pdf): fetched", "A/RES/79/40 (zh, pdf): fetched",
          "A/60/88 (en, pdf): failed", "A/60/88 (zh, pdf): fetched",
        ])
      #expect(outcome.ending == .done)
    }
  }

  @Test("What the documents cite follows, step by step, each once and no more than allowed")
  func depth() async throws {
    try await FetchingFixture.with { fixture async throws in
      for (number, symbol) in ["A/RES/79/40", "A/RES/78/46", "A/60/88", "A/RES/77/71"].enumerated()
      {
        fixture.service.add(symbol, SampleFiles.pdf(number))
      }
      var asked = FetchRun(languages: [.english], types: [.pdf])
      asked.depth = 2
      let citing = [
        // Treaties and decisions, which the service does not hold alone, are left out.
        symbols("UNTS 52373", "A/DEC/60/519", "79/40", "78/46", "A/60/88"),
        symbols("79/40", "A/60/88", "77/71"), symbols("76/232"),
      ]
      let outcome = try await run(fixture, asked, symbols("79/40"), citing: citing)
      #expect(
        outcome.lines == [
          "A/RES/79/40 (en, pdf): fetched", "A/RES/78/46 (en, pdf): fetched",
          "A/60/88 (en, pdf): fetched", "A/RES/77/71 (en, pdf): fetched",
        ])
      asked.limit = 1
      let limited = try await run(fixture, asked, symbols("79/40"), citing: citing)
      #expect(limited.lines == ["A/RES/79/40 (en, pdf): kept", "A/RES/78/46 (en, pdf): kept"])
    }
  }

  @Test("A lettered resolution comes with its family, where the service has that only")
  func family() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/217(III)", SampleFiles.pdf())
      fixture.service.add("A/RES/56/24V", SampleFiles.pdf(2))
      fixture.service.add("A/RES/56/24", SampleFiles.pdf(3))
      fixture.service.add("A/60/88", SampleFiles.pdf(4))
      let outcome = try await run(
        fixture, FetchRun(languages: [.english], types: [.pdf]),
        symbols("217 A (III)", "217 C (III)", "56/24 V", "50/70 B", "A/60/88/Corr.2"))
      #expect(
        outcome.lines == [
          "A/RES/217(III) (en, pdf): fetched", "A/RES/217(III) (en, pdf): kept",
          "A/RES/56/24V (en, pdf): fetched", "A/RES/50/70B (en, pdf): failed",
          "A/60/88/Corr.2 (en, pdf): failed",
        ])
    }
  }

  @Test("Three texts in a row that a sick service does not give end the run")
  func streak() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.patience.retries = 0
      for _ in 0..<3 { fixture.service.fail(.access, LoopbackService.trouble(503)) }
      let outcome = try await run(
        fixture, FetchRun(languages: Language.allCases, types: [.pdf]), symbols("79/40"))
      #expect(outcome.lines.count == 3)
      #expect(outcome.ending == .stopped(.busy(status: 503)))
    }
  }

  @Test("A service that asks for a long wait is left alone")
  func wait() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.fail(.access, LoopbackService.trouble(429, retryAfter: "3600"))
      let outcome = try await run(
        fixture, FetchRun(languages: Language.allCases, types: [.pdf]), symbols("79/40"))
      #expect(outcome.ending == .stopped(.askedToWait(seconds: 3600)))
      #expect(fixture.service.requests.count == 1)
    }
  }
}
