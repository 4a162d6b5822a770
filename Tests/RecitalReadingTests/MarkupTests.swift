import Testing

@testable import RecitalReading

@Suite("Steps through XML and HTML")
struct MarkupTests {
  /// The steps as one line: `<p class=a>text</p>`.
  private func steps(_ file: String, _ language: Markup.Language) -> String {
    var markup = Markup(Array(file.utf8), as: language)
    var line = ""
    while let event = markup.next() {
      switch event {
      case .start(let element):
        let attributes = element.attributes.map { " \($0.name)=\($0.value)" }.joined()
        line += "<\(element.name)\(attributes)>"
      case .end(let name): line += "</\(name)>"
      case .text(let range): line += String(decoding: markup.bytes[range], as: UTF8.self)
      }
    }
    return line
  }

  @Test("Elements, attributes and texts come in their order, names without prefixes")
  func xml() {
    let file = "<?xml version='1.0'?><x:a xmlns:x='u' n='1' x:m='2'>é &amp; &#233;<b/></x:a>"
    #expect(steps(file, .xml) == "<a n=1 m=2>é & é<b></b></a>")
  }

  @Test("HTML is read as browsers read it: open elements, entities, odd attributes")
  func html() {
    let file = "<p class=a>one&nbsp;&eacute;<p>two<br>three"
    #expect(
      steps(file, .html)
        == "<html><body><p class=a>one\u{A0}é</p><p>two<br></br>three</p></body></html>")
  }

  @Test("What is beyond ASCII is read whatever the file declares")
  func declared() {
    let file = "<html><head><meta charset='windows-1251'></head><body>Резолюция 决议</body></html>"
    #expect(steps(file, .html).contains("Резолюция 决议"))
    let declared = "<?xml version='1.0' encoding='UTF-16'?><a>决议</a>"
    #expect(steps(declared, .xml) == "<a>决议</a>")
  }

  @Test("An element is passed over with all that is in it")
  func skip() {
    var markup = Markup(Array("<a><b><c>x</c></b>y</a>".utf8), as: .xml)
    _ = markup.next()
    _ = markup.next()
    markup.skipElement()
    guard case .text(let range)? = markup.next() else {
      Issue.record("no text behind the element")
      return
    }
    #expect(Array(markup.bytes[range]) == Array("y".utf8))
  }

  @Test("Entities that a file declares, and other files, are left out")
  func entities() {
    let file = """
      <!DOCTYPE a [<!ENTITY x "boom"><!ENTITY h SYSTEM "file:///etc/hostname">
      <!ENTITY y "&x;&x;&x;&x;">]><a v="&y;">1&y;2&h;3</a>
      """
    let line = steps(file, .xml)
    #expect(line.contains("1") && !line.contains("boom"))
  }

  @Test("What stands before a mistake is read, and its line told")
  func broken() {
    let markup = Markup(Array("<a>\n<b>one</b>\n<b>two".utf8), as: .xml)
    guard case .broken(let line) = markup.ending else {
      Issue.record("the end was not missed")
      return
    }
    #expect(line == 3)
    #expect(steps("<a><b>one</b><b>two", .xml).hasPrefix("<a><b>one</b><b>two"))
  }

  @Test("A prefix that nothing declares is no mistake")
  func undeclaredPrefix() {
    guard case .whole = Markup(Array("<a><x:b>one</x:b></a>".utf8), as: .xml).ending else {
      Issue.record("a mistake was told")
      return
    }
  }

  @Test("Nesting beyond the limit ends the reading", arguments: [Markup.Language.xml, .html])
  func depth(language: Markup.Language) {
    let file = Array("<div>".utf8)
    let deep = (0..<100_000).flatMap { _ in file }
    guard case .tooDeep = Markup(deep, as: language).ending else {
      Issue.record("the depth was not noticed")
      return
    }
  }

  @Test("More steps than the limit end the reading", arguments: [Markup.Language.xml, .html])
  func steps(language: Markup.Language) {
    let file = Array("<p>\(String(repeating: "<b>x</b>", count: 1000))</p>".utf8)
    guard case .tooLarge = Markup(file, as: language, atMost: 2000).ending else {
      Issue.record("the size was not noticed")
      return
    }
  }

  @Test("An empty file has no steps", arguments: [Markup.Language.xml, .html])
  func empty(language: Markup.Language) { #expect(steps("", language).isEmpty) }
}
