import Foundation
import Recital
import Testing

@Suite("Writing mentions as JSON Lines")
struct MentionLinesWriterTests {
  private static let keys: Set<String> = [
    "source", "document", "language", "target", "form", "text", "start", "end", "line", "place",
    "paragraph", "footnote", "calledFrom", "verb", "treatment", "date", "pinpoint", "reasons",
    "confidence", "page", "identifier",
  ]

  private func object(_ mention: ExtractedMention) throws -> [String: Any] {
    var output: [UInt8] = []
    MentionLinesWriter().write(mention, to: &output)
    #expect(output.last == 0x0A)
    #expect(output.count { $0 == 0x0A } == 1)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any])
  }

  @Test("A line has every key, in the order of the design")
  func line() {
    var output: [UInt8] = []
    MentionLinesWriter().write(extractedMention(), to: &output)
    #expect(
      String(decoding: output, as: UTF8.self) == #"""
        {"source":"a, \"b\".txt","document":"A/RES/62/1","language":"en","target":"A/RES/61/16",\#
        "form":"resolution","text":"resolution 61/16","start":10,"end":26,"line":3,\#
        "place":"footnote","paragraph":"2","footnote":"2","calledFrom":"preamble 1",\#
        "verb":"Recalling","treatment":"recall","date":"2006-11-20","pinpoint":"para. 3, annex",\#
        "reasons":["citing-organ","list-head"],"confidence":0.97,"page":4,\#
        "identifier":"para_4"}

        """#)
  }

  @Test("What is not known is null, and no key is left out")
  func nulls() throws {
    let object = try object(extractedMention().bare)
    #expect(Set(object.keys) == Self.keys)
    let nulls = object.filter { $0.value is NSNull }.map(\.key)
    #expect(
      Set(nulls) == [
        "document", "target", "paragraph", "footnote", "calledFrom", "verb", "treatment", "date",
        "pinpoint", "page", "identifier",
      ])
  }

  @Test("Any text comes back as it was", arguments: hostileTexts)
  func escaping(text: String) throws {
    #expect(try object(extractedMention(text))["text"] as? String == text)
  }

  @Test(
    "Confidence has two decimals at most",
    arguments: [(0, "0.0"), (0.05, "0.05"), (0.9, "0.9"), (0.97, "0.97"), (0.999, "1"), (1, "1")])
  func confidence(value: Double, printed: String) {
    var mention = extractedMention()
    mention.confidence = value
    var output: [UInt8] = []
    MentionLinesWriter().write(mention, to: &output)
    #expect(String(decoding: output, as: UTF8.self).contains("\"confidence\":\(printed),"))
  }
}
