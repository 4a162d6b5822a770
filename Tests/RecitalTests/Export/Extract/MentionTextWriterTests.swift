import Recital
import Testing

@Suite("Writing mentions for readers")
struct MentionTextWriterTests {
  private func line(_ mention: ExtractedMention) -> String {
    var output: [UInt8] = []
    MentionTextWriter().write(mention, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test("A line says where, what, which, and what is done with it")
  func parts() {
    #expect(
      line(extractedMention()) == """
        a, "b".txt:3: A/RES/61/16              resolution 61/16  \
        (recall, footnote 2 of preamble 1, 2006-11-20, para. 3, annex)

        """)
  }

  @Test("An open mention says why it is open")
  func unresolved() {
    var mention = extractedMention().bare
    mention.reasons = ["unknown", "nearest:A/HRC/RES/14/1"]
    #expect(line(mention).hasSuffix("(footnote, unknown nearest:A/HRC/RES/14/1)\n"))
    #expect(line(mention).contains(": ? "))
  }

  @Test("Control characters do not reach the terminal", arguments: hostileTexts)
  func controls(text: String) {
    let bytes = Array(line(extractedMention(text)).utf8)
    #expect(bytes.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    #expect(bytes.last == 0x0A)
  }
}
