import Recital
import Testing

@testable import RecitalReading

@Suite("Writing the text of a file with a format of its own")
struct SourceTextWriterTests {
  private func text(_ write: (inout SourceTextWriter) -> Void) -> String {
    var writer = SourceTextWriter()
    write(&writer)
    return String(decoding: writer.finish().bytes, as: UTF8.self)
  }

  @Test("White space is one space, and none at the ends of a paragraph")
  func spaces() {
    let text = text {
      $0.write("  one\n\t two ")
      $0.endParagraph()
      $0.write(" three")
      $0.breakLine()
      $0.write("four")
    }
    #expect(text == "one two\n\nthree\nfour\n")
  }

  @Test("Footnotes follow the text, called and headed by raised figures, each in one line")
  func notes() {
    let text = text {
      $0.write("The Programme ")
      $0.openNote("10")
      $0.endParagraph()
      $0.write("A/CONF.192/15,")
      $0.endParagraph()
      $0.write("chap. IV.")
      $0.closeNote()
      $0.write(" and more,")
    }
    #expect(text == "The Programme¹⁰ and more,\n\n¹⁰ A/CONF.192/15, chap. IV.\n")
  }

  @Test("A mark that is no figure stays as it is")
  func otherMarks() { #expect(SourceTextWriter.raised("*") == "*") }

  @Test("Links and identifiers cover their letters, wherever they come to stand")
  func marks() {
    var writer = SourceTextWriter()
    writer.openIdentifier("p1")
    writer.write("See ")
    writer.openLink("https://undocs.org/A/60/88")
    writer.write("A/60/88")
    writer.closeLink()
    writer.openNote("1")
    writer.openIdentifier("n1")
    writer.openLink("https://undocs.org/A/61/1")
    writer.write("A/61/1")
    writer.closeLink()
    writer.closeIdentifier()
    writer.closeNote()
    writer.write(" and on.")
    writer.closeIdentifier()
    let (bytes, marks) = writer.finish()
    func texts(_ marks: [SourceMarks.Mark]) -> [String] {
      marks.map { "\($0.value): \(String(decoding: bytes[$0.range], as: UTF8.self))" }
    }
    #expect(
      texts(marks.links) == [
        "https://undocs.org/A/60/88: A/60/88", "https://undocs.org/A/61/1: A/61/1",
      ])
    #expect(
      texts(marks.identifiers) == ["p1: See A/60/88¹", "p1: and on.", "n1: A/61/1"])
  }
}
