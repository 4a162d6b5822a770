import Recital
import Testing

@Suite("Checking a draft")
struct ChecksTests {
  /// Ten mistakes, each planted where an editor would find it.
  private let draft = CheckedTexts.resolution(
    "80/900", on: "15 December 2025", title: "Arms on the move",
    "Recalling Security Council resolution 1540 (2005) of 28 April 2004,",
    "Recalling also its resolution 56/24 V of 24 December 2003,",
    "Recalling further its resolution 58/54 of 3 February 2005,",
    "Bearing in mind its resolution 82/10,",
    "Reaffirming its resolution 60/519 of 8 December 2005,",
    "Noting resolution 43/12, which speaks of the same,",
    "Recalling its resolution 57/72 on tracing,",
    "Taking note of what is said in Corr.2 to that text,",
    "1. Welcomes the report of the experts,7 which is short;",
    "2. Decides to go on with this.1",
    notes: "1 See A/80/12.", "2 See A/80/13.")

  private let known = [
    CheckedTexts.resolution("56/24 V", on: "24 December 2001", title: "Light arms", "Decides,"),
    CheckedTexts.resolution("57/72", on: "22 November 2002", "Noting all that was done,"),
    CheckedTexts.resolution("79/40", on: "2 December 2024", "Noting what remains to be done,"),
  ]

  @Test("Ten planted mistakes are found, each by its rule, and nothing else")
  func planted() {
    let checked = CheckedTexts([draft] + known, checked: [0])
    #expect(
      checked.findings.map(\.rule) == [
        .councilYear, .citedDate, .sessionDate, .laterDocument, .otherKind, .ambiguousNumber,
        .outdated, .danglingSuffix, .missingFootnote, .uncalledFootnote,
      ])
  }

  @Test("Only what is asked about is checked; the order is that asked for, then that of places")
  func order() {
    let texts = [known[1], draft, draft]
    let checked = CheckedTexts(texts, checked: [2, 1])
    #expect(Set(checked.findings.map(\.place.document)) == [1, 2])
    #expect(checked.findings.first?.place.document == 2)
    #expect(CheckedTexts(texts, checked: [0]).findings.isEmpty)
  }

  @Test("A draft without a mistake gives no finding")
  func clean() {
    let clean = CheckedTexts.resolution(
      "80/901", on: "15 December 2025", title: "Arms at rest",
      "Recalling its resolutions 56/24 V of 24 December 2001 and 79/40 of 2 December 2024,1",
      "1. Takes note of Security Council resolution 1540 (2004).",
      notes: "1 See A/60/88 and Corr.2.")
    #expect(CheckedTexts([clean] + known, checked: [0]).findings.isEmpty)
  }
}
