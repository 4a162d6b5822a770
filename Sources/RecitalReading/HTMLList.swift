/// A list of a page, with the numbers that a browser would show.
struct HTMLList {
  private enum Style {
    case none, figures, small, capital
  }

  private let style: Style
  private var last: Int

  /// Begins a list.
  init(_ element: Markup.Element) {
    let css = element["style"]?.lowercased() ?? ""
    last = (element["start"].flatMap { Int($0) } ?? 1) - 1
    guard element.name == "ol", !css.contains("none") else {
      style = .none
      return
    }
    switch element["type"] {
    case "a": style = .small
    case "A": style = .capital
    case nil where css.contains("lower-alpha") || css.contains("lower-latin"): style = .small
    case nil where css.contains("upper-alpha") || css.contains("upper-latin"): style = .capital
    case nil, "1": style = .figures
    default: style = .none
    }
  }

  /// What stands before the next item, nil for nothing.
  mutating func next(_ item: Markup.Element) -> String? {
    last = item["value"].flatMap { Int($0) } ?? (last &+ 1)
    let letter = UInt8(clamping: last - 1)
    switch style {
    case .figures where last > 0: return "\(last). "
    case .small where (1...26).contains(last):
      return "(\(Character(Unicode.Scalar(0x61 + letter)))) "
    case .capital where (1...26).contains(last):
      return "\(Character(Unicode.Scalar(0x41 + letter))). "
    default: return nil
    }
  }

  /// Whether a text begins with a number of its own: `1. `, `(a)`, `（一）`.
  static func isNumbered(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.drop { $0 <= 0x20 }
    if rest.first == 0x28 || rest.starts(with: [0xEF, 0xBC, 0x88]) { return true }
    let behind = rest.drop { $0 >= 0x30 && $0 <= 0x39 }
    return behind.startIndex > rest.startIndex && (behind.first == 0x2E || behind.first == 0x29)
  }
}
