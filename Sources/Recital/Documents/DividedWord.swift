/// A word that an old volume divides at the end of a line: `resolu-` and `tion 428 (V)`.
///
/// Many English words are written with a hyphen, so that only those by which references are known are put
/// together again.
enum DividedWord {
  /// Whether the last word of a line goes on with the first one of the next.
  static func holds(_ line: TextLine, _ next: TextLine, _ bytes: Span<UInt8>) -> Bool {
    let last = line.end - 1
    var start = last
    while start > line.start, ByteClass.isLetter(bytes[start - 1]) { start -= 1 }
    var end = next.start
    while end < next.end, ByteClass.isLower(bytes[end]) { end += 1 }
    guard start < last, end > next.start, last - start + end - next.start <= 16 else {
      return false
    }
    var word: [UInt8] = []
    for offset in start..<last { word.append(bytes[offset]) }
    for offset in next.start..<end { word.append(bytes[offset]) }
    return words.match(in: word.span, at: 0, until: word.count)?.end == word.count
  }

  private static let words = Lexicon.table(
    .first,
    "resolution|resolutions|decision|decisions|document|documents|paragraph|paragraphs|section"
      + "|sections|chapter|supplement|annex|assembly|council|commission|economic|social|general"
      + "|security|january|february|march|april|june|july|august|september|october|november|december"
      + "|recalling|recalls|reaffirming|reaffirms|considering|noting|taking|welcoming|emphasizing"
      + "|stressing|requests|requesting|recognizing|convinced|conscious|mindful|deciding|decides"
      + "|expressing|concerned|inviting|invites|urging|urges|endorses|approves|session|report|letter"
  )
}
