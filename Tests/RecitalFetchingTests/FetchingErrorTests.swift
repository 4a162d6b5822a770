import RecitalFetching
import Testing

@Suite("Sentences about fetching")
struct FetchingErrorTests {
  @Test(
    "Every error says what happened and what to do",
    arguments: [
      (FetchingError.noLibrary, "apt-get install libcurl4"), (.notInService, "treaties.un.org"),
      (.absent, "--language or --type"), (.refused(status: 403), "HTTP 403"),
      (.busy(status: 503), "HTTP 503"), (.askedToWait(seconds: 900), "900 seconds"),
      (.timedOut(seconds: 120), "within 120 seconds"),
      (.timedOut(seconds: 0.5), "within 0.5 seconds"),
      (.interrupted(reason: "gone"), "(gone)"),
      (.unreachable(host: "documents.un.org", reason: "no name"), "documents.un.org (no name)"),
      (.wrongType(.webPage, asked: .pdf), "a web page came in place of a PDF"),
      (.wrongType(.whole(.doc), asked: .docx), "Ask for --type doc."),
      (.incomplete(.pdf), "a PDF came without its end"),
      (.tooLarge(bytes: 300 << 20, limit: 256 << 20), "larger than 256 MB (300 MB)"),
      (.redirectedTooOften(limit: 5), "more than 5 times"),
      (.redirectedElsewhere("file:///x"), "'file:///x'"),
      (.wrongPart, "another part"),
      (.notWritten(path: "x.pdf", reason: "full"), "x.pdf: could not be written (full)"),
      (.inUse(path: "x.pdf"), "another process"), (.cancelled, "to go on"),
    ])
  func sentence(error: FetchingError, part: String) { #expect(error.description.contains(part)) }
}
