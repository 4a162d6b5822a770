import Recital

/// A document written into a test.
func document(_ text: String) -> Document {
  Document(plainText: Array(text.utf8), source: "test")
}

extension Document {
  /// The passages of some kinds with their whole texts, one a line.
  func written(_ kinds: Set<Passage.Kind> = Set(Passage.Kind.allCases)) -> String {
    passages.filter { kinds.contains($0.kind) }.map { passage in
      let number = passage.number > 0 ? " \(passage.number)" : ""
      return "\(passage.kind.rawValue)\(number): \(text(in: passage.range))"
    }.joined(separator: "\n")
  }

  /// The calls as pairs of number and calling passage.
  var called: [String] {
    calls.map { call in
      let passage = passages[call.passage]
      return "\(call.number) in \(passage.kind.rawValue) \(passage.number)"
    }
  }
}
