/// The title of a document, apart from the number printed before it.
struct TitleText {
  /// The title on one line, nil where only a number is printed.
  let title: String?

  /// Takes the title out of a passage.
  init(_ passage: String, words: LayoutWords) {
    var rest = passage[...]
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "/") }
    if number.contains("/") {
      rest = rest.dropFirst(number.count)
      rest = rest.drop { " .-–".contains($0) || ($0.isASCII && $0.isWhitespace) }
    }
    let isNumberOnly = words.resolutions.contains { phrase in
      rest.utf8.starts(with: phrase) && rest.count <= 60 && rest.contains(where: \.isNumber)
    }
    let joined = rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    title = isNumberOnly || joined.isEmpty ? nil : TitleText.unspaced(joined)
  }

  // Chinese needs no spaces between its characters.
  private static func unspaced(_ text: String) -> String {
    var result = ""
    var pending = false
    for character in text {
      if character == " " {
        pending = true
        continue
      }
      if pending, !(isChinese(result.last) && isChinese(character)) { result.append(" ") }
      pending = false
      result.append(character)
    }
    return result
  }

  private static func isChinese(_ character: Character?) -> Bool {
    guard let scalar = character?.unicodeScalars.first else { return false }
    return (0x3000...0x9FFF).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
  }
}
