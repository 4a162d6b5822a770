import Testing

@testable import Recital

@Suite("What stands around a figure that may call a footnote")
struct FigureSurroundingsTests {
  /// A text whose last lines are three footnotes.
  private func text(_ sentence: String) -> String {
    """
    The General Assembly,

    Recalling the Charter,1 and noting the report,2

    \(sentence)

    1 A/67/91.
    2 A/67/92.
    3 A/67/93.
    """
  }

  @Test(
    "A figure behind a dash ends a range, and calls no footnote",
    arguments: ["Noting paragraphs 1–3 of the programme,", "Noting Goals 1—3 of the programme,"])
  func ranges(sentence: String) {
    #expect(document(text(sentence)).calls.map(\.number) == [1, 2])
  }

  @Test("A figure behind a word or a mark does")
  func calls() {
    #expect(document(text("Noting the programme3 and more,")).calls.map(\.number) == [1, 2, 3])
    #expect(document(text("Noting the “programme”,3 and")).calls.map(\.number) == [1, 2, 3])
  }
}
