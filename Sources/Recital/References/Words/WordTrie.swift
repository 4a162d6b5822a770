/// Names and nouns of one language, found wherever a word begins with one.
///
/// A tree of words (a trie, Fredkin 1960) whose branches lie in one hash table with open addressing.
/// Most words of a text are turned away by one bit, chosen by their first bytes (a filter, Bloom
/// 1970), so that the search costs next to nothing where no name begins.
struct WordTrie: Sendable {
  /// What ends at a node of the tree.
  private struct Ending: Sendable {
    /// Bytes that must stand before: the "2030 " of "2030 Agenda".
    var prefix: [UInt8]
    var isCapital: Bool
    var meaning: WordMeaning
  }

  /// A word of a name.
  private struct Node: Sendable {
    /// What ends here, while names are added.
    var added: [Ending] = []
    /// Where that lies among all endings.
    var endings = 0..<0
    /// Whether names go on from here.
    var goesOn = false
  }

  /// How many nouns there are.
  private(set) var concepts = 0
  private let language: Language
  private let reader: WordFolding
  /// The first bytes of a word that the filter looks at.
  private let mask: UInt64
  /// Runs of the small letters of ASCII with which a name or noun begins.
  private var smallHeads: [(first: UInt8, count: UInt8)] = []
  private var filter = [UInt64](repeating: 0, count: 1024)
  private var keys: [UInt64] = []
  private var children: [Int32] = []
  private var nodes = [Node()]
  /// What ends at the nodes, node by node.
  private var endings: [Ending] = []
  private var branches: [UInt64: Int32] = [:]
  /// The noun in the name of each instrument, -1 where it holds none.
  private var nounOfInstrument: [Int] = []

  init(_ language: Language) {
    self.language = language
    reader = WordFolding(language)
    mask = reader.grammar == .plain ? 0xFFFF_FFFF_FFFF : .max
  }

  // MARK: Building

  /// Adds a name or noun; figures and a leading "United Nations" are asked for before it.
  mutating func add(_ text: [UInt8], _ meaning: WordMeaning) {
    let name = text.span
    let range = 0..<text.count
    let start = WordTrie.prefixes.match(in: name, at: range.lowerBound, until: range.upperBound)
    let first = start?.end ?? range.lowerBound
    var node = 0
    var offset = first
    while let word = reader.word(in: name, at: offset, until: range.upperBound) {
      node = child(of: node, word.hash)
      guard
        let next = reader.nextWord(in: name, behind: word.end, until: range.upperBound)
      else { break }
      offset = next
    }
    guard node != 0 else { return }
    let ending = Ending(
      prefix: start?.value == true ? Array(bytes: name, range.lowerBound..<first) : [],
      isCapital: WordTrie.isCapital(name, first), meaning: meaning)
    // The longer prefix is asked for first.
    let place = nodes[node].added.firstIndex { $0.prefix.count < ending.prefix.count }
    nodes[node].added.insert(ending, at: place ?? nodes[node].added.count)
    addHead(name[first])
    addToFilter(Array(bytes: name, first..<range.upperBound))
  }

  private mutating func addHead(_ byte: UInt8) {
    guard ByteClass.isLower(byte),
      !smallHeads.contains(where: { byte &- $0.first < $0.count })
    else { return }
    if let run = smallHeads.firstIndex(where: { $0.first + $0.count == byte }) {
      smallHeads[run].count += 1
    } else {
      smallHeads.append((byte, 1))
    }
  }

  /// Ends the building; learns from a tree of the nouns alone which one each name holds first.
  mutating func close(nouns: WordTrie, concepts: Int) {
    var nouns = nouns
    nouns.layBranches()
    layBranches()
    let filter = nouns.starts
    self.concepts = concepts
    for name in KnownInstruments.names(in: language) {
      while nounOfInstrument.count <= name.instrument { nounOfInstrument.append(-1) }
      guard nounOfInstrument[name.instrument] < 0 else { continue }
      let padded = name.text + [UInt8](repeating: 0x20, count: 32)
      var starts = WordStarts(capacity: 64)
      starts.find(in: padded.span, 0..<name.text.count, filter)
      nouns.search(padded.span, 0..<name.text.count, at: starts.marked, from: 0) { meaning, _ in
        if case .noun(let noun) = meaning, nounOfInstrument[name.instrument] < 0 {
          nounOfInstrument[name.instrument] = noun.concept
        }
      }
    }
  }

  /// The noun of a meaning, nil where a name holds none.
  func concept(of meaning: WordMeaning) -> Int? {
    switch meaning {
    case .noun(let noun): noun.concept
    case .instrument(let number): nounOfInstrument[number] < 0 ? nil : nounOfInstrument[number]
    }
  }

  /// Puts branches, heads and endings into their tables.
  private mutating func layBranches() {
    var size = 64
    while size < branches.count * 3 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    children = [Int32](repeating: 0, count: size)
    for (key, child) in branches {
      var slot = Int(truncatingIfNeeded: key >> 20) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      children[slot] = child
    }
    branches = [:]
    endings = []
    for index in nodes.indices {
      let first = endings.count
      endings += nodes[index].added
      nodes[index].endings = first..<endings.count
    }
  }

  private mutating func child(of node: Int, _ word: UInt64) -> Int {
    let key = WordTrie.key(node, word)
    if let known = branches[key] { return Int(known) }
    nodes[node].goesOn = true
    nodes.append(Node())
    branches[key] = Int32(nodes.count - 1)
    return nodes.count - 1
  }

  @inline(__always)
  private static func key(_ node: Int, _ word: UInt64) -> UInt64 {
    (word ^ UInt64(node) &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD | 1
  }

  private mutating func addToFilter(_ name: [UInt8]) {
    var variants = [name]
    if reader.grammar == .endings {
      variants.append(Array(String(decoding: name, as: UTF8.self).lowercased().utf8))
    } else if reader.grammar == .particles {
      let bare = name.starts(with: Array("ال".utf8)) ? Array(name.dropFirst(4)) : name
      variants += ["", "و", "ال", "وال", "بال", "وبال", "كال", "لل", "ولل", "ب", "ل", "ول", "وب"]
        .map { Array($0.utf8) + bare }
    }
    let width = reader.grammar == .plain ? 6 : 8
    for variant in variants {
      var word: UInt64 = 0
      for (place, byte) in variant.prefix(8).enumerated() { word |= UInt64(byte) << (8 * place) }
      mark(word, variant.count, width)
    }
  }

  /// Marks the first bytes of a name, packed into a word; a shorter one with whatever may follow it.
  private mutating func mark(_ word: UInt64, _ count: Int, _ width: Int) {
    guard count < width else {
      let bit = WordFilter.bit(of: EightBytes(word: word), mask)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
      return
    }
    let isInside = count + 1 < width && reader.grammar == .plain
    for mark in [0x20, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x27, 0xE2, 0xC2, 0xD8] as [UInt64] {
      let marked = word | mark << (8 * count)
      let next = 8 * (count + 1)
      guard isInside else {
        self.mark(marked | 0x2020_2020_2020_2020 << next, width, width)
        continue
      }
      for byte in 0x20...0x7F as ClosedRange<UInt64> where !(0x40..<0x60).contains(byte) {
        self.mark(marked | byte << next, count + 2, width)
      }
    }
  }

  private static let prefixes = PhraseTable<Bool>(
    .first, letters: .exact,
    [
      ("2030 ", true), ("2005 ", true), ("1925 ", true), ("United Nations ", true),
      ("The ", false), ("L'", false), ("El ", false),
    ])

  // MARK: Looking

  /// What tells where a name or noun may begin.
  var starts: WordFilter {
    WordFilter(
      isLatin: reader.grammar == .plain, heads: WordHeads(smallHeads), mask: mask, marks: filter)
  }

  /// Calls `found` with every name and noun of a stretch, from left to right, none inside another.
  ///
  /// `starts`, from index `first` on, tells where one may begin in the stretch.
  @inline(__always)
  func search(
    _ bytes: Span<UInt8>, _ range: Range<Int>, at starts: borrowing Pile<Int32>, from first: Int,
    found: (WordMeaning, Range<Int>) -> Void
  ) {
    var resume = range.lowerBound
    for index in first..<Swift.max(first, starts.count) {
      let start = Int(starts[index])
      guard start >= resume, let match = match(in: bytes, at: start, range) else { continue }
      found(match.meaning, match.range)
      resume = match.range.upperBound
    }
  }

  /// The longest name or noun that begins at `start`.
  func match(in bytes: Span<UInt8>, at start: Int, _ range: Range<Int>)
    -> (meaning: WordMeaning, range: Range<Int>)?
  {
    var found: (meaning: WordMeaning, range: Range<Int>)?
    var node = 0
    var offset = start
    while let word = reader.word(in: bytes, at: offset, until: range.upperBound),
      let next = branch(of: node, word.hash)
    {
      node = next
      for index in nodes[node].endings {
        guard let first = begin(of: index, bytes, start, range) else { continue }
        found = (endings[index].meaning, first..<word.end)
        break
      }
      guard nodes[node].goesOn,
        let place = reader.nextWord(in: bytes, behind: word.end, until: range.upperBound)
      else { break }
      offset = place
    }
    return found
  }

  private func branch(of node: Int, _ word: UInt64) -> Int? {
    let key = WordTrie.key(node, word)
    var slot = Int(truncatingIfNeeded: key >> 20) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(children[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Where a name begins, its prefix included; nil where prefix or capital are missing.
  private func begin(of ending: Int, _ bytes: Span<UInt8>, _ start: Int, _ range: Range<Int>)
    -> Int?
  {
    guard !endings[ending].isCapital || WordTrie.isCapital(bytes, start) else { return nil }
    let count = endings[ending].prefix.count
    guard count > 0 else { return start }
    let first = start - count
    guard first >= range.lowerBound else { return nil }
    for step in 0..<count where bytes[first + step] != endings[ending].prefix[step] { return nil }
    return first
  }

  /// Whether a capital of the Latin or Cyrillic alphabet stands at an offset.
  static func isCapital(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let next = bytes.byte(offset + 1)
    switch bytes.byte(offset) {
    case 0x41...0x5A: return true
    case 0xC3: return next >= 0x80 && next <= 0x9E
    case 0xD0: return next >= 0x90 && next <= 0xAF || next == 0x81
    default: return false
    }
  }
}
