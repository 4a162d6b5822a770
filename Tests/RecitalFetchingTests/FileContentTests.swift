import LoopbackService
import Recital
import RecitalFetching
import Testing

@Suite("What came in place of a text", .timeLimit(.minutes(20)))
struct FileContentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let body: [UInt8]
    let asked: FileType
    let content: FileContent
  }

  static let cases = [
    Case(
      testDescription: "an old Word document for a new one", body: SampleFiles.doc(),
      asked: .docx, content: .whole(.doc)),
    Case(
      testDescription: "a PDF for a Word document", body: SampleFiles.pdf(), asked: .docx,
      content: .whole(.pdf)),
    Case(
      testDescription: "a text of WordPerfect", body: [0xFF, 0x57, 0x50, 0x43, 0, 0], asked: .doc,
      content: .wordPerfect),
    Case(
      testDescription: "an archive that is no document",
      body: Array("PK\u{3}\u{4}xl/workbook.xml PK\u{5}\u{6}".utf8), asked: .docx,
      content: .unknown),
    Case(testDescription: "some text", body: Array("Hello".utf8), asked: .pdf, content: .unknown),
  ]

  @Test("A file of another type is an error, not tried again", arguments: cases)
  func wrongType(example: Case) async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", language: "en", type: example.asked.rawValue, example.body)
      let expected = FetchingError.wrongType(example.content, asked: example.asked)
      await #expect(throws: expected) { try await fixture.fetch("79/40", as: example.asked) }
      #expect(fixture.service.requests.count == 2)
      #expect(fixture.names.isEmpty)
    }
  }

  @Test("A web page is an error after some attempts, since it also comes in passing")
  func webPage() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", SampleFiles.pdf())
      let page = LoopbackService.Fault.answer(LoopbackService.page)
      fixture.service.fail(.text, page)
      #expect(try await fixture.fetch("79/40").state == .fetched)
      fixture.service.fail(.access, page, page, page)
      await #expect(throws: FetchingError.wrongType(.webPage, asked: .pdf)) {
        try await fixture.fetch("79/41")
      }
      #expect(fixture.names.count == 2)
    }
  }

  @Test("A file that is shorter than its end is asked for again", arguments: FileType.allCases)
  func short(type: FileType) async throws {
    try await FetchingFixture.with { fixture async throws in
      let body = [.pdf: SampleFiles.pdf(), .docx: SampleFiles.docx(), .doc: SampleFiles.doc()][type]
      fixture.service.add("A/RES/79/40", language: "en", type: type.rawValue, body ?? [])
      guard type != .doc else {
        // An old Word document has no mark at its end.
        #expect(try await fixture.fetch("79/40", as: type).state == .fetched)
        return
      }
      fixture.service.fail(.text, .length(1000))
      #expect(try await fixture.fetch("79/40", as: type).bytes == body?.count)
      let newer = type == .pdf ? SampleFiles.pdf(2) : SampleFiles.docx(bytes: 4000)
      fixture.service.add("A/RES/79/40", type: type.rawValue, newer)
      fixture.service.fail(.text, .length(1000), .length(1000), .length(1000))
      await #expect(throws: FetchingError.incomplete(type)) {
        try await fixture.fetch("79/40", as: type, freshness: .askedFor)
      }
      // The file that was there is there.
      #expect(try fixture.bytes("A_RES_79_40.en.\(type.rawValue)") == body)
    }
  }

  @Test("A file that is shorter than its head says is asked for again, as a broken connection is")
  func long() async throws {
    try await FetchingFixture.with { fixture async throws in
      let pdf = SampleFiles.pdf()
      fixture.service.add("A/RES/79/40", pdf, marks: false)
      fixture.patience.silence = 1
      fixture.service.fail(.text, .length(9000))
      #expect(try await fixture.fetch("79/40").bytes == pdf.count)
    }
  }

  @Test("A file that is too large is not taken, whether its head says so or not")
  func large() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.patience.largest = 2 << 20
      fixture.service.add("A/RES/79/40", SampleFiles.pdf(bytes: 3 << 20))
      let size = SampleFiles.pdf(bytes: 3 << 20).count
      await #expect(throws: FetchingError.tooLarge(bytes: size, limit: 2 << 20)) {
        try await fixture.fetch("79/40")
      }
      #expect(fixture.names.isEmpty)
      fixture.service.fail(
        .text,
        .answer(
          HTTPAnswer(
            status: 200, fields: ["Transfer-Encoding": "chunked"],
            body: Array("300000\r\n".utf8) + SampleFiles.pdf(bytes: 4 << 20))))
      await #expect(throws: FetchingError.tooLarge(bytes: nil, limit: 2 << 20)) {
        try await fixture.fetch("79/40")
      }
    }
  }
}
