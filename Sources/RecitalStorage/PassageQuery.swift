/// Words to look for in passages.
///
/// Every argument must occur; words behind each other in one argument must stand so in the text.
/// Nothing in them is a sign of a query language.
public struct PassageQuery: Sendable {
  /// Words that stand behind each other.
  struct Phrase: Sendable {
    let words: [String]
    /// Whether the last word is one Chinese character, which begins a pair in the text.
    let endsInPrefix: Bool
  }

  let phrases: [Phrase]

  /// Reads arguments; nil where there is no letter and no figure in any of them.
  public init?(_ arguments: [String]) {
    phrases = arguments.compactMap(Phrase.init)
    if phrases.isEmpty { return nil }
  }

  /// The query in the language of SQLite's full-text search, all words in quotation marks.
  var expression: String {
    phrases.map { phrase in
      "\"\(phrase.words.joined(separator: " "))\"\(phrase.endsInPrefix ? " *" : "")"
    }.joined(separator: " AND ")
  }

  /// The first stretch of a text that holds one of the phrases, the longest phrase first.
  func match(in text: String) -> Range<String.Index>? {
    let words = SearchWords.located(in: text)
    let found = phrases.sorted { $0.words.count > $1.words.count }.lazy.compactMap { phrase in
      words.indices.first { phrase.stands(at: $0, in: words) }.map { first in
        let last = words[first + phrase.words.count - 1]
        let end =
          phrase.endsInPrefix
          ? text.unicodeScalars.index(after: last.range.lowerBound) : last.range.upperBound
        return words[first].range.lowerBound..<end
      }
    }
    return found.first
  }
}

extension PassageQuery.Phrase {
  init?(_ argument: String) {
    var located = SearchWords.located(in: argument)
    // The pair before it holds the last character already.
    if let last = located.last, last.isTail, located.count > 1,
      located[located.count - 2].range.upperBound == last.range.upperBound
    {
      located.removeLast()
    }
    guard let last = located.last else { return nil }
    words = located.map(\.text)
    endsInPrefix = last.isTail
  }

  func stands(at index: Int, in text: [SearchWords.Word]) -> Bool {
    guard index + words.count <= text.count else { return false }
    for step in words.indices {
      let word = text[index + step].text
      let isHere =
        endsInPrefix && step == words.count - 1 ? word.hasPrefix(words[step]) : word == words[step]
      guard isHere else { return false }
    }
    return true
  }
}
