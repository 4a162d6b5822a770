/// A closed list of short words, each packed into an integer, for lookups that hash nothing.
struct PackedWords {
  private let keys: [UInt64]

  /// Creates a list from words with spaces between them.
  init(_ words: String) {
    self.init(keys: words.split(separator: " ").map(PackedWords.key).sorted())
  }

  /// Creates a list from packed words in ascending order.
  init(keys: [UInt64]) {
    self.keys = keys
  }

  /// Packs a word of up to eight ASCII characters, the last one in the lowest byte.
  static func key(of word: some StringProtocol) -> UInt64 {
    word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Whether a packed word is in the list.
  func contains(_ key: UInt64) -> Bool { index(of: key) != nil }

  /// The place of a packed word in ascending order, nil where it is not in the list.
  func index(of key: UInt64) -> Int? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }
}
