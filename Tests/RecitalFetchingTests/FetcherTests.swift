import Foundation
import LoopbackService
import Recital
import RecitalFetching
import Testing

@Suite("Fetching a text", .timeLimit(.minutes(20)))
struct FetcherTests {
  private let pdf = SampleFiles.pdf()

  @Test("A text goes into a file with the name of its symbol, language and type")
  func success() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", language: "zh", pdf)
      let fetched = try await fixture.fetch("79/40", in: .chinese)
      #expect(fetched.state == .fetched)
      #expect(fetched.bytes == pdf.count)
      #expect(try fixture.bytes("A_RES_79_40.zh.pdf") == pdf)
      #expect(fixture.names == [".A_RES_79_40.zh.pdf.json", "A_RES_79_40.zh.pdf"])
    }
  }

  @Test("The service is asked for symbol, language and type, and told who asks for what")
  func request() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("S/RES/1540(2004)", language: "fr", type: "docx", SampleFiles.docx())
      _ = try await fixture.fetch("1540", in: .french, as: .docx)
      let first = try #require(fixture.service.requests.first)
      #expect(first.path == "/api/symbol/access")
      #expect(first.query == ["s": "S/RES/1540(2004)", "l": "fr", "t": "docx"])
      #expect(first.fields["user-agent"] == "Recital/test")
      #expect(first.fields["accept"]?.contains("wordprocessingml") == true)
      #expect(first.fields["accept-encoding"] == "identity")
      // The service names the text in capitals and has it under small letters.
      #expect(
        fixture.service.requests.map(\.path).last == "/doc/undoc/gen/n24/000/100/pdf/n2400100.pdf")
    }
  }

  @Test("A text that is there is not asked for")
  func kept() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      _ = try await fixture.fetch("79/40")
      let count = fixture.service.requests.count
      #expect(try await fixture.fetch("79/40").state == .kept)
      #expect(fixture.service.requests.count == count)
    }
  }

  @Test("A whole file that somebody else put there is kept, a cut one is not")
  func foreign() async throws {
    try await FetchingFixture.with { fixture async throws in
      try FileManager.default.createDirectory(
        at: fixture.folder, withIntermediateDirectories: true)
      let file = fixture.folder.appending(path: "A_RES_79_40.en.pdf")
      let other = SampleFiles.pdf(7)
      try Data(other).write(to: file)
      #expect(try await fixture.fetch("79/40").state == .kept)
      #expect(fixture.service.requests.isEmpty)
      try Data(other.prefix(2000)).write(to: file)
      fixture.service.add("A/RES/79/40", pdf)
      #expect(try await fixture.fetch("79/40").state == .updated)
      #expect(try fixture.bytes("A_RES_79_40.en.pdf") == pdf)
    }
  }

  @Test("Asked whether there is another version, the service is shown the mark of this one")
  func unchanged() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      _ = try await fixture.fetch("79/40")
      #expect(try await fixture.fetch("79/40", freshness: .askedFor).state == .unchanged)
      let last = try #require(fixture.service.requests.last)
      #expect(last.fields["if-none-match"] == "\"100-1\"")
      #expect(last.fields["if-modified-since"] == "Tue, 01 Oct 2024 10:00:00 GMT")
      #expect(fixture.names == [".A_RES_79_40.en.pdf.json", "A_RES_79_40.en.pdf"])
    }
  }

  @Test("Another version takes the place of the one that is there")
  func updated() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      _ = try await fixture.fetch("79/40")
      fixture.service.add("A/RES/79/40", SampleFiles.pdf(2))
      #expect(try await fixture.fetch("79/40", freshness: .askedFor).state == .updated)
      #expect(try fixture.bytes("A_RES_79_40.en.pdf") == SampleFiles.pdf(2))
    }
  }

  @Test("The same bytes without a mark are no other version")
  func unmarked() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf, marks: false)
      #expect(try await fixture.fetch("79/40").state == .fetched)
      #expect(try await fixture.fetch("79/40", freshness: .askedFor).state == .unchanged)
    }
  }

  @Test("What the service does not have is an error that leaves nothing behind")
  func absent() async throws {
    try await FetchingFixture.with { fixture async throws in
      await #expect(throws: FetchingError.absent) { try await fixture.fetch("79/41") }
      #expect(fixture.names.isEmpty)
      #expect(fixture.service.requests.count == 1)
    }
  }

  @Test(
    "An answer of 204, 404 or 410 and an empty one mean that there is no such text",
    arguments: [200, 204, 404, 410])
  func missing(status: Int) async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.fail(.access, .answer(HTTPAnswer(status: status)))
      await #expect(throws: FetchingError.absent) { try await fixture.fetch("79/41") }
    }
  }

  @Test("A treaty is not asked for")
  func treaty() async throws {
    try await FetchingFixture.with { fixture async throws in
      await #expect(throws: FetchingError.notInService) { try await fixture.fetch("UNTS 52373") }
      #expect(fixture.service.requests.isEmpty)
    }
  }

  @Test("A refusal is not argued with", arguments: [202, 401, 403, 451])
  func refused(status: Int) async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      fixture.service.fail(.access, LoopbackService.trouble(status))
      await #expect(throws: FetchingError.refused(status: status)) {
        try await fixture.fetch("79/40")
      }
      #expect(fixture.service.requests.count == 1)
    }
  }

  @Test("A folder that cannot be made or written is named")
  func unwritable() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", pdf)
      try Data("in the way".utf8).write(to: fixture.folder)
      let error = await #expect(throws: FetchingError.self) { try await fixture.fetch("79/40") }
      guard case .notWritten(let path, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(path.hasPrefix(fixture.folder.path))
      #expect(fixture.service.requests.isEmpty)
    }
  }
}
