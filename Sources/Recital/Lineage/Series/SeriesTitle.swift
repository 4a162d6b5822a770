/// A title as series compare it.
struct SeriesTitle {
  /// The title without the spaces, quotation marks and capitals that differ between versions, and
  /// without the letter before the title of a part: `V. Small arms`.
  let key: String
  /// The words that say what it is about: those of four letters and more; of Chinese, pairs of
  /// characters.
  let words: Set<String>

  init(_ title: String) {
    let bare = SeriesTitle.withoutLetter(title)
    guard !bare.utf8.allSatisfy({ $0 < 0x80 }) else {
      (key, words) = SeriesTitle.ofASCII(bare)
      return
    }
    key = bare.filter { $0.isLetter || $0.isNumber }.lowercased()
    words = SeriesTitle.words(of: bare.lowercased())
  }

  /// Whether the other is a new wording of the same subject.
  func isSimilar(to other: SeriesTitle) -> Bool { share(with: other) >= 0.5 }

  /// Whether one holds most of what the other says.
  func holds(most other: SeriesTitle) -> Bool {
    let shared = words.intersection(other.words).count
    return shared >= 2 && 5 * shared >= 3 * min(words.count, other.words.count)
  }

  /// Whether the other is of another subject.
  func contradicts(_ other: SeriesTitle) -> Bool {
    share(with: other) < 0.3 && !holds(most: other)
  }

  /// The share of common words in all (Jaccard 1901).
  private func share(with other: SeriesTitle) -> Double {
    let shared = words.intersection(other.words).count
    let all = words.count + other.words.count - shared
    return all > 0 ? Double(shared) / Double(all) : 0
  }

  private static func withoutLetter(_ title: String) -> Substring {
    let head = title.prefix { $0.isASCII && $0.isUppercase }
    let rest = title.dropFirst(head.count)
    return (1...2).contains(head.count) && rest.first == "." ? rest : title[...]
  }

  /// Key and words of a title in ASCII, in a fraction of the time that all characters take.
  private static func ofASCII(_ title: Substring) -> (key: String, words: Set<String>) {
    var key: [UInt8] = []
    key.reserveCapacity(title.utf8.count)
    var words: Set<String> = []
    var start = 0
    var hasLetter = false
    func close() {
      let word = key[start...]
      guard word.count >= 4 || !(word.isEmpty || hasLetter) else { return }
      words.insert(String(decoding: word, as: UTF8.self))
    }
    for byte in title.utf8 {
      switch byte {
      case 0x30...0x39: key.append(byte)
      case 0x41...0x5A, 0x61...0x7A:
        key.append(byte | 0x20)
        hasLetter = true
      default:
        close()
        (start, hasLetter) = (key.count, false)
      }
    }
    close()
    return (String(decoding: key, as: UTF8.self), words)
  }

  private static func words(of title: String) -> Set<String> {
    var words: Set<String> = []
    for word in title.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard word.unicodeScalars.contains(where: { $0.displayWidth == 2 }) else {
        if word.count >= 4 || word.allSatisfy(\.isNumber) { words.insert(String(word)) }
        continue
      }
      let characters = Array(word)
      for (one, next) in zip(characters, characters.dropFirst()) { words.insert("\(one)\(next)") }
    }
    return words
  }
}
