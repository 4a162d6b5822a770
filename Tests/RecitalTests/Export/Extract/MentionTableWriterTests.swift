import Recital
import Testing

@Suite("Writing mentions as CSV")
struct MentionTableWriterTests {
  private func row(_ mention: ExtractedMention) -> String {
    var output: [UInt8] = []
    MentionTableWriter().write(mention, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test("A row has a field for each word of the heading; a comma or a mark is quoted")
  func fields() {
    #expect(
      row(extractedMention()) == """
        "a, ""b"".txt",A/RES/62/1,en,A/RES/61/16,resolution,resolution 61/16,10,26,3,footnote,2,2,\
        preamble 1,Recalling,recall,2006-11-20,"para. 3, annex",citing-organ list-head,0.97,4,para_4\r

        """)
    let columns = MentionTableWriter.heading.split(separator: ",").count
    let bare = row(extractedMention().bare)
    #expect(bare.split(separator: ",", omittingEmptySubsequences: false).count == columns + 1)
  }

  @Test("No text becomes a formula", arguments: ["=1+1", "+a", "@import", "-x"])
  func formulas(text: String) {
    #expect(!row(extractedMention(text)).contains(",\(text),"))
  }

  @Test("A line break inside a field is quoted")
  func lineBreaks() {
    #expect(row(extractedMention("two\nlines")).contains("\"two\nlines\""))
  }
}
