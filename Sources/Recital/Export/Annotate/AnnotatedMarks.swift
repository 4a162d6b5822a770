/// The mentions of a document cut where they overlap: each part shows its shortest mention, and
/// tells of all that cover it.
struct AnnotatedMarks {
  /// A part of the source under the same mentions.
  struct Part {
    /// UTF-8 offsets into the source.
    let range: Range<Int>
    /// Indices into the mentions, the shortest first.
    let mentions: [Int]
  }

  /// The mentions, by place in the source.
  let mentions: [ExtractedMention]
  /// The parts, by place; they do not overlap.
  let parts: [Part]

  /// Cuts mentions that are sorted by where they begin.
  ///
  /// - Complexity: O(*m* · *k* log *m*) where *k* mentions overlap.
  init(_ mentions: [ExtractedMention]) {
    self.mentions = mentions
    var parts: [Part] = []
    var group: [Int] = []
    var end = 0
    for (index, mention) in mentions.enumerated() where !mention.range.isEmpty {
      if mention.range.lowerBound >= end, !group.isEmpty {
        parts += AnnotatedMarks.parts(of: group, mentions)
        group = []
      }
      group.append(index)
      end = Swift.max(end, mention.range.upperBound)
    }
    self.parts = parts + AnnotatedMarks.parts(of: group, mentions)
  }

  private static func parts(of group: [Int], _ mentions: [ExtractedMention]) -> [Part] {
    let cuts = Set(
      group.flatMap { [mentions[$0].range.lowerBound, mentions[$0].range.upperBound] }
    )
    .sorted()
    return zip(cuts, cuts.dropFirst()).compactMap { start, end in
      let covering = group.filter {
        mentions[$0].range.lowerBound <= start && end <= mentions[$0].range.upperBound
      }
      let sorted = covering.sorted {
        (mentions[$0].range.count, $0) < (mentions[$1].range.count, $1)
      }
      return sorted.isEmpty ? nil : Part(range: start..<end, mentions: sorted)
    }
  }
}
