import Foundation
import LoopbackService
import Recital
import RecitalFetching
import Testing

@Suite("Fetching from a server in trouble", .timeLimit(.minutes(20)))
struct TroubleTests {
  private let pdf = SampleFiles.pdf()

  @Test(
    "What fails in passing is tried again", arguments: [408, 425, 429, 500, 502, 503, 504],
    [LoopbackService.Place.access, .text])
  func passing(status: Int, place: LoopbackService.Place) async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(place, LoopbackService.trouble(status))
      #expect(try await fixture.fetch("79/40").bytes == pdf.count)
    }
  }

  @Test("Tried as often as told, it gives up")
  func lasting() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      let trouble = LoopbackService.trouble(503)
      fixture.service.fail(.access, trouble, trouble, trouble)
      await #expect(throws: FetchingError.busy(status: 503)) { try await fixture.fetch("79/40") }
      #expect(fixture.service.requests.count == 3)
    }
  }

  @Test("The time that the server asks to wait is waited")
  func retryAfter() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(.access, LoopbackService.trouble(429, retryAfter: "1"))
      _ = try await fixture.fetch("79/40")
      let times = fixture.service.times
      #expect(times[1] - times[0] >= .seconds(1))
    }
  }

  @Test("A time too long to wait ends the attempt at once")
  func longWait() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(.access, LoopbackService.trouble(429, retryAfter: "86400"))
      await #expect(throws: FetchingError.askedToWait(seconds: 86400)) {
        try await fixture.fetch("79/40")
      }
      #expect(fixture.service.requests.count == 1)
    }
  }

  @Test("A day and time to wait for is understood; one in the past is no wait")
  func retryDate() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      let past = LoopbackService.trouble(503, retryAfter: "Wed, 21 Oct 2015 07:28:00 GMT")
      fixture.service.fail(.access, past)
      #expect(try await fixture.fetch("79/40").state == .fetched)
      let far = LoopbackService.trouble(503, retryAfter: "Wed, 21 Oct 2099 07:28:00 GMT")
      fixture.service.fail(.access, far)
      let error = await #expect(throws: FetchingError.self) { try await fixture.fetch("A/60/88") }
      guard case .askedToWait(let seconds) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(seconds > 1_000_000_000)
    }
  }

  @Test("Requests keep their distance, redirections too")
  func pace() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.patience.interval = 0.3
      fixture.service.add("A/RES/79/40", pdf)
      _ = try await fixture.fetch("79/40")
      let times = fixture.service.times
      #expect(times.count == 2)
      #expect(times[1] - times[0] >= .milliseconds(290))
    }
  }

  @Test("A server that says nothing, or no more, is given up, and what came is kept")
  func silence() async throws {
    try await FetchingFixture.with { fixture async throws in
      (fixture.patience.silence, fixture.patience.retries) = (2, 0)
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(.access, .manner(.stalled(after: 0)))
      await #expect(throws: FetchingError.timedOut(seconds: 2)) {
        try await fixture.fetch("79/40")
      }
      fixture.service.fail(.text, .manner(.stalled(after: 1000)))
      await #expect(throws: FetchingError.timedOut(seconds: 2)) {
        try await fixture.fetch("79/40")
      }
      #expect(try fixture.bytes(".A_RES_79_40.en.pdf.part") == Array(pdf.prefix(1000)))
      #expect(!fixture.names.contains("A_RES_79_40.en.pdf"))
    }
  }

  @Test("A server that drips is given up after the time that a request may take in all")
  func drip() async throws {
    try await FetchingFixture.with { fixture async throws in
      (fixture.patience.total, fixture.patience.retries) = (1, 0)
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(.text, .manner(.dripped(pause: 0.02)))
      await #expect(throws: FetchingError.timedOut(seconds: 1)) { try await fixture.fetch("79/40") }
    }
  }

  @Test("A broken connection is made again, and the rest is asked for")
  func cut() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(
        .text, .manner(.cut(after: 1000)), .manner(.cut(after: 500)))
      #expect(try await fixture.fetch("79/40").state == .fetched)
      #expect(try fixture.bytes("A_RES_79_40.en.pdf") == pdf)
      let texts = fixture.service.requests.filter { $0.path.hasPrefix("/doc/") }
      #expect(texts.map { $0.fields["range"] } == [nil, "bytes=1000-", "bytes=1500-"])
      #expect(texts.map { $0.fields["if-range"] } == [nil, "\"100-1\"", "\"100-1\""])
    }
  }

  @Test("A later run goes on with what an earlier one left")
  func resume() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.patience.retries = 0
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(.text, .manner(.cut(after: 1000)))
      let error = await #expect(throws: FetchingError.self) { try await fixture.fetch("79/40") }
      guard case .interrupted = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(
        fixture.names == [".A_RES_79_40.en.pdf.part", ".A_RES_79_40.en.pdf.part.json"])
      _ = try await fixture.fetch("79/40")
      #expect(fixture.service.requests.last?.fields["range"] == "bytes=1000-")
      #expect(try fixture.bytes("A_RES_79_40.en.pdf") == pdf)
      #expect(fixture.names == [".A_RES_79_40.en.pdf.json", "A_RES_79_40.en.pdf"])
    }
  }

  @Test("A part of another version is thrown away")
  func resumedElsewhere() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.patience.retries = 0
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(.text, .manner(.cut(after: 1000)))
      await #expect(throws: FetchingError.self) { try await fixture.fetch("79/40") }
      let other = SampleFiles.pdf(2)
      fixture.service.add("A/RES/79/40", other)
      _ = try await fixture.fetch("79/40")
      #expect(try fixture.bytes("A_RES_79_40.en.pdf") == other)
    }
  }

  @Test("Without a mark of its version nothing is gone on with, and nothing is left")
  func unmarked() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.patience.retries = 0
      fixture.service.add("A/RES/79/40", pdf, marks: false)
      fixture.service.fail(.text, .manner(.cut(after: 1000)))
      await #expect(throws: FetchingError.self) { try await fixture.fetch("79/40") }
      #expect(fixture.names.isEmpty)
      _ = try await fixture.fetch("79/40")
      #expect(fixture.service.requests.last?.fields["range"] == nil)
    }
  }

  @Test("A part that does not begin where the file ends is not taken")
  func wrongPart() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      let wrong = HTTPAnswer(
        status: 206, fields: ["Content-Range": "bytes 7-9/\(pdf.count)"], body: [1, 2, 3])
      fixture.service.fail(.text, .manner(.cut(after: 1000)), .answer(wrong))
      _ = try await fixture.fetch("79/40")
      #expect(try fixture.bytes("A_RES_79_40.en.pdf") == pdf)
    }
  }

  @Test(
    "What is no HTTP, or breaks its rules, is an error or tried again, and never more",
    arguments: [
      "", "\n", "nonsense\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 999 What\r\n\r\n",
      "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 302 Found\r\nLocation: http://[::1\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 302 Found\r\nLocation: //\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello",
      "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nhello",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello",
      "HTTP/1.1 206 Part\r\nContent-Range: bytes 0-9/*\r\nContent-Length: 10\r\n\r\n0123456789",
      "HTTP/1.1 206 Part\r\nContent-Range: bytes 9999999999999999999999-1/1\r\n\r\n",
      "HTTP/1.1 304 Same\r\n\r\n", "HTTP/1.1 429 Slow\r\nRetry-After: soon\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello",
      "HTTP/1.1 200 OK\r\nX: " + String(repeating: "x", count: 400_000) + "\r\n\r\nhello",
    ])
  func hostile(raw: String) async throws {
    try await FetchingFixture.with { fixture async throws in
      (fixture.patience.silence, fixture.patience.retries) = (3, 0)
      var answer = HTTPAnswer(status: 200)
      answer.manner = .raw(Array(raw.utf8))
      fixture.service.fail(.access, .answer(answer))
      await #expect(throws: FetchingError.self) { try await fixture.fetch("79/40") }
      #expect(fixture.names.isEmpty)
      // The next request is none the worse for it.
      fixture.service.add("A/RES/79/40", pdf)
      #expect(try await fixture.fetch("79/40").state == .fetched)
    }
  }

  @Test("Two at once do not get into each other's way")
  func inUse() async throws {
    try await FetchingFixture.with { fixture async throws in
      (fixture.patience.silence, fixture.patience.retries) = (1, 0)
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(.text, .manner(.stalled(after: 1000)))
      let (one, other) = (try fixture.fetcher(), try fixture.fetcher())
      let symbol = try #require(DocumentSymbol(parsing: "79/40"))
      let text = OfficialText(symbol, in: .english, as: .pdf)
      let first = Task { try await one.fetch(text) }
      while !fixture.names.contains(".A_RES_79_40.en.pdf.part") {
        try await Task.sleep(for: .milliseconds(5))
      }
      await #expect(throws: FetchingError.inUse(path: one.path(of: text))) {
        try await other.fetch(text)
      }
      await #expect(throws: FetchingError.timedOut(seconds: 1)) { try await first.value }
    }
  }

  @Test("Stopped on the way, it leaves what can be gone on with")
  func cancelled() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(.text, .manner(.stalled(after: 1000)))
      let fetcher = try fixture.fetcher()
      let symbol = try #require(DocumentSymbol(parsing: "79/40"))
      let task = Task { try await fetcher.fetch(OfficialText(symbol, in: .english, as: .pdf)) }
      let part = ".A_RES_79_40.en.pdf.part"
      while (try? fixture.bytes(part).count) != 1000 {
        try await Task.sleep(for: .milliseconds(5))
      }
      task.cancel()
      await #expect(throws: FetchingError.cancelled) { try await task.value }
      #expect(fixture.names.contains(part))
      _ = try await fixture.fetch("79/40")
      #expect(fixture.service.requests.last?.fields["range"] == "bytes=1000-")
    }
  }

  @Test("No server at all is no way to the service")
  func unreachable() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.stop()
      let service = try #require(DocumentService("http://127.0.0.1:1/access"))
      let fetcher = Fetcher(from: service, into: fixture.folder.path, patience: fixture.patience)
      let symbol = try #require(DocumentSymbol(parsing: "79/40"))
      let error = await #expect(throws: FetchingError.self) {
        try await fetcher.fetch(OfficialText(symbol, in: .english, as: .pdf))
      }
      guard case .unreachable("127.0.0.1", _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }
}
