import Recital
import Testing

@Suite("Findings as text")
struct FindingTextWriterTests {
  @Test("A line as compilers write it, the sentence with a mark below it, and what to do")
  func text() {
    #expect(
      FindingTextWriter().text(of: FindingSample.findings) == """
        drafts/a b#1.txt:3:28: warning: Resolution 1325 of the Security Council is of 2000, not of \
        2001. [council-year]
            Recalling Security Council resolution 1325 (2001),
                                       ^^^^^^^^^^^^^^^^^^^^^^
          = Write 1325 (2000), or correct the number.

        """)
  }

  @Test("Two passages side by side, each with its place")
  func beside() {
    let text = FindingTextWriter().text(of: FindingSample.versions)
    #expect(text.contains("a.txt:7:1: note: A/RES/56/24V is cited in the Chinese version"))
    #expect(text.contains("\n  b.txt:7:4: preamble 1\n"))
    #expect(text.contains("\n    重申其第 56/24 V 号决议，\n          ^^^^^^^^^^^^^^^^^\n"))
  }

  @Test("Nothing found gives no text")
  func nothing() { #expect(FindingTextWriter().text(of: []).isEmpty) }
}
