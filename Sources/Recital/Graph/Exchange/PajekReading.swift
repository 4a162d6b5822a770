/// Reads networks as Pajek writes them: vertices, then arcs and edges, or lists of these.
///
/// An arc leads from the citing vertex to the cited one; an edge is taken for an arc. A vertex may bear
/// years, `[1998-*]`, whose first becomes its date; a line may bear a label, `l "recall"`, whose words
/// are a kind or a treatment where they are one. The name of a relation, `*Arcs :2 "implied"`, counts
/// for all of its lines.
public struct PajekReading {
  private enum Part { case start, vertices, pairs, lists }

  private var assembly = ExchangeAssembly()
  private var part = Part.start
  /// The nodes of the vertices, by their numbers from 1 on; -1 before a line names them.
  private var nodes: [Int] = []
  private var taken: Set<String> = []
  private var relation: [(name: String, value: String)] = []
  /// How many vertices the file may have: a short one that says it has a billion is none to believe.
  private let mostVertices: Int

  private init(mostVertices: Int) { self.mostVertices = mostVertices }

  /// Reads a network.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func graph(of text: String) throws(ExchangeFault) -> ExchangeGraph {
    var reading = PajekReading(mostVertices: 1_000_000 + text.utf8.count)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = try PajekWords.words(of: line, number: index + 1)
      guard let first = words.first, !first.text.hasPrefix("%") else { continue }
      if first.text.hasPrefix("*"), !first.isQuoted {
        try reading.begin(words, index + 1)
      } else {
        try reading.take(words, index + 1)
      }
    }
    guard reading.part != .start else { throw .noVertices }
    for number in reading.nodes.indices { _ = reading.node(of: number) }
    return reading.assembly.graph()
  }

  private mutating func begin(_ words: [PajekWords.Word], _ line: Int) throws(ExchangeFault) {
    let name = words[0].text.lowercased()
    relation = words.last.map { $0.isQuoted ? PajekReading.attributes(ofLabel: $0.text) : [] } ?? []
    switch name {
    case "*network": return
    case "*vertices":
      guard words.count > 1, let count = Int(words[1].text), count >= 0 else {
        throw .pajekLine(line: line)
      }
      guard count <= mostVertices else { throw .tooLarge }
      nodes = Array(repeating: -1, count: count)
      part = .vertices
    case "*arcs", "*edges": part = .pairs
    case "*arcslist", "*edgeslist": part = .lists
    default: throw .otherPart(line: line, name: words[0].text)
    }
    guard part == .vertices || !nodes.isEmpty else { throw .noVertices }
  }

  private mutating func take(_ words: [PajekWords.Word], _ line: Int) throws(ExchangeFault) {
    switch part {
    case .start: throw .noVertices
    case .vertices: try takeVertex(words, line)
    case .lists:
      let citing = try vertex(words[0], line)
      for word in words.dropFirst() {
        try assembly.cite(citing, try vertex(word, line), relation, line: line)
      }
    case .pairs:
      guard words.count >= 2 else { throw .pajekLine(line: line) }
      let ends = (try vertex(words[0], line), try vertex(words[1], line))
      var attributes = relation
      if words.count > 2, Double(words[2].text) != nil {
        attributes.append(("count", words[2].text))
      }
      for (mark, label) in zip(words, words.dropFirst())
      where mark.text == "l" && !mark.isQuoted && label.isQuoted {
        attributes += PajekReading.attributes(ofLabel: label.text)
      }
      try assembly.cite(ends.0, ends.1, attributes, line: line)
    }
  }

  private mutating func takeVertex(
    _ words: [PajekWords.Word], _ line: Int
  ) throws(ExchangeFault) {
    guard let number = Int(words[0].text), nodes.indices.contains(number - 1) else {
      throw .noVertex(line: line, number: words[0].text)
    }
    guard words.count > 1 else { return }
    nodes[number - 1] = assembly.node(named: unique(words[1].text, number))
    guard let years = words.first(where: { !$0.isQuoted && $0.text.hasPrefix("[") }) else { return }
    let year = years.text.dropFirst().prefix(while: \.isNumber)
    if year.count == 4 {
      try assembly.describe(nodes[number - 1], [("date", String(year))], line: line)
    }
  }

  private mutating func vertex(_ word: PajekWords.Word, _ line: Int) throws(ExchangeFault) -> Int {
    guard let number = Int(word.text), nodes.indices.contains(number - 1) else {
      throw .noVertex(line: line, number: word.text)
    }
    return node(of: number - 1)
  }

  /// The node of a vertex; one that no line names is known by its number.
  private mutating func node(of place: Int) -> Int {
    if nodes[place] < 0 { nodes[place] = assembly.node(named: unique("\(place + 1)", place + 1)) }
    return nodes[place]
  }

  /// A name that no vertex before has: where several have one, the later ones bear their numbers.
  private mutating func unique(_ name: String, _ number: Int) -> String {
    let bare = name.isEmpty ? "\(number)" : name
    var unique = bare
    while !taken.insert(unique).inserted {
      unique = unique == bare ? "\(bare) #\(number)" : unique + "′"
    }
    return unique
  }

  private static func attributes(ofLabel label: String) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    var places: [String] = []
    for word in label.split(separator: " ").map(String.init) {
      if Citation.Kind.allCases.contains(where: { $0.description == word }) {
        attributes.append(("kind", word))
      } else if Treatment(rawValue: word) != nil {
        attributes.append(("treatment", word))
      } else if Passage.Kind(rawValue: word) != nil {
        places.append(word)
      }
    }
    if !places.isEmpty { attributes.append(("places", places.joined(separator: " "))) }
    return attributes
  }
}
