import Recital

/// The title that a wiki sets over a text, or a page bears.
enum PageHeading {
  /// The symbol that a title stands for, nil where it stands for none:
  /// `United Nations Security Council Resolution 1325`, `A/RES/79/40 - E`.
  static func symbol(_ title: String) -> DocumentSymbol? {
    let simplified: [Character: Character] = [
      "會": "会", "議": "议", "號": "号", "決": "决", "濟": "济", "權": "权",
    ]
    var title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // The name of the site, or the language.
    for mark in [" - ", " – ", " | ", " — "] {
      if let end = title.firstRange(of: mark) { title = String(title[..<end.lowerBound]) }
    }
    for prefix in ["United Nations ", "UN ", "U.N. ", "联合国", "聯合國"]
    where title.hasPrefix(prefix) {
      title.removeFirst(prefix.count)
    }
    return DocumentSymbol(parsing: String(title.map { simplified[$0] ?? $0 }))
  }
}
