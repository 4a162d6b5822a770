import Testing

@testable import Recital

@Suite("Text in HTML")
struct HTMLTextTests {
  @Test("What HTML obeys is escaped")
  func markup() {
    #expect(HTMLText.escaped("<a href=\"x\">&'") == "&lt;a href=&quot;x&quot;&gt;&amp;&#39;")
  }

  @Test("Control characters are shown by their numbers, alone")
  func control() {
    #expect(
      HTMLText.escaped("a\u{202E}b")
        == "a<bdi class=\"control\" data-code=\"U+202E\">\u{202E}</bdi>b")
    #expect(HTMLText.escaped("\0").contains("data-code=\"U+0000\">\u{FFFD}<"))
    #expect(HTMLText.escaped("a\tb\n\u{C}") == "a\tb\n\u{C}")
  }

  @Test("An attribute has no line breaks of its own")
  func attribute() {
    #expect(HTMLText.attribute("a\n\"b\"") == "a &quot;b&quot;")
    #expect(HTMLText.attribute(lines: ["a", "<b>"]) == "a&#10;&lt;b&gt;")
  }
}
