/// The agenda item in a masthead.
enum AgendaItem {
  /// The number with its letter, as printed: `100 (p)`; nil where no number follows.
  static func text(of rest: String) -> String? {
    let trimmed = rest.drop { !$0.isNumber }
    var item = String(trimmed.prefix { $0.isNumber })
    guard !item.isEmpty, rest.count - trimmed.count <= 6 else { return nil }
    let tail = trimmed.dropFirst(item.count)
    let bare = tail.drop { $0 == " " || $0 == "\u{A0}" }
    if bare.first == "(", let end = bare.firstIndex(of: ")"), bare[..<end].count <= 5 {
      item += (tail.first == "(" ? "" : " ") + bare[...end]
    } else if let letter = bare.first, letter.isLetter, bare.dropFirst().first == ")" {
      item += " \(letter))"
    }
    return item
  }
}
