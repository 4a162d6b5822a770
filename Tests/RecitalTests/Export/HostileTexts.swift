@testable import Recital

/// Texts that do harm where they are not escaped.
let hostileTexts: [String] = [
  #"A "quoted" name"#, #"back\slash\"#, #"\N \G \L \E \l"#, "<b>bold</b>", "a & b &amp; c &lt;",
  "two\nlines\r\nthree\ttabs", "nul\0bell\u{7}escape\u{1B}[31m", "=1+1", "-2+3", "@import",
  "over\u{202E}ride", "العربية — قرار", "#2001", "]; } digraph {", "\u{FFFE}\u{2028}",
  String(repeating: "长", count: 400), String(repeating: "long ", count: 300),
]

/// Citations between two named instruments, the citing one with a hostile title and text.
func hostileGraph(_ text: String) -> CitationGraph {
  CitationGraph([
    sample("A/RES/57/72", "2002-11-22", title: text, citing: [Citing(text).by(text, .recall)])
  ])
}
