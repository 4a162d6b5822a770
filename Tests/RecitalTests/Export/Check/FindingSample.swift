import Recital

/// A draft with a mistake in its second line of text, for the writers.
enum FindingSample {
  static let path = "drafts/a b#1.txt"

  /// What is found in the draft.
  static var findings: [LocatedFinding] {
    let text = "回顾\n\nRecalling Security Council resolution 1325 (2001),\n"
    return located([(path, text)], checked: [0])
  }

  /// Two versions that differ.
  static var versions: [LocatedFinding] {
    let english = "A/RES/57/72\n\n57/72. Arms\n\nThe General Assembly,\n\n"
    let chinese = "A/RES/57/72\n\n57/72. 小武器\n\n大会，\n\n重申其第 56/24 V 号决议，\n"
    return located(
      [("a.txt", english + "Reaffirming its resolution 56/24 W,\n"), ("b.txt", chinese)],
      checked: [0])
  }

  private static func located(
    _ texts: [(path: String, text: String)], checked: [Int]
  ) -> [LocatedFinding] {
    let analysis = Analysis(
      of: texts.map { Document(plainText: Array($0.text.utf8), source: $0.path) })
    return LocatedFinding.locate(Checks(of: analysis).findings(in: checked), in: analysis)
  }
}
