import LoopbackService
import Recital
import RecitalFetching
import Testing

@Suite("The address of a service", .timeLimit(.minutes(20)))
struct DocumentServiceTests {
  @Test("Symbol, language and type are its query, written as in official links")
  func address() throws {
    let service = try #require(DocumentService(DocumentService.unitedNations))
    let symbol = try #require(DocumentSymbol(parsing: "S/RES/1540 (2004)"))
    #expect(
      service.address(of: OfficialText(symbol, in: .russian, as: .pdf))
        == "https://documents.un.org/api/symbol/access?s=S/RES/1540(2004)&l=ru&t=pdf")
    #expect(service.isOfTheUnitedNations)
    let other = try #require(DocumentService("http://localhost:8080/get?key=1"))
    #expect(
      other.address(of: OfficialText(symbol, in: .russian, as: .doc))
        == "http://localhost:8080/get?key=1&s=S/RES/1540(2004)&l=ru&t=doc")
    #expect(!other.isOfTheUnitedNations)
  }

  @Test(
    "Only web addresses of a host will do",
    arguments: [
      "", "documents.un.org", "ftp://documents.un.org/", "file:///etc/passwd", "https://",
      "https://user:word@documents.un.org/", "javascript:alert(1)", "https://x/#part",
    ])
  func none(address: String) { #expect(DocumentService(address) == nil) }

  @Test("Redirections are followed, in words and on the way to the text too")
  func redirections() async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.add("A/RES/79/40", SampleFiles.pdf())
      let path = "/doc/UNDOC/GEN/N24/000/100/PDF/N2400100.PDF"
      fixture.service.fail(
        .access,
        .answer(HTTPAnswer(status: 200, body: Array("Found. Redirecting to \(path)".utf8))))
      fixture.service.fail(.text, LoopbackService.moved(to: path))
      #expect(try await fixture.fetch("79/40").state == .fetched)
    }
  }

  @Test("A circle of redirections ends")
  func circle() async throws {
    try await FetchingFixture.with { fixture async throws in
      for _ in 0..<20 {
        fixture.service.fail(.access, LoopbackService.moved(to: "/api/symbol/access?s=again"))
      }
      await #expect(throws: FetchingError.redirectedTooOften(limit: 5)) {
        try await fixture.fetch("79/40")
      }
      #expect(fixture.service.requests.count == 6)
    }
  }

  @Test(
    "No redirection leads away from the web",
    arguments: [
      "file:///etc/passwd", "ftp://127.0.0.1/x.pdf", "data:application/pdf,x", "gopher://x",
    ])
  func elsewhere(location: String) async throws {
    try await FetchingFixture.with { fixture async throws in
      fixture.service.fail(.access, LoopbackService.moved(to: location))
      await #expect(throws: FetchingError.redirectedElsewhere(location)) {
        try await fixture.fetch("79/40")
      }
    }
  }
}
