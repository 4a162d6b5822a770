/// The references behind the citations of a graph as bytes, from which each can be read by itself.
///
/// First their number, then where each begins, four bytes a reference, then the references.
struct EvidenceArchive: Sendable {
  let bytes: [UInt8]
  let count: Int
  /// Where the first reference begins.
  private let base: Int
  /// The number of sources that they may stand in.
  private let sources: Int

  /// The bytes of some references.
  static func bytes(of evidence: some Collection<Evidence>) -> [UInt8] {
    var writer = ArchiveWriter()
    var starts: [UInt8] = []
    starts.reserveCapacity(evidence.count * width + width)
    starts.write(start: evidence.count)
    for one in evidence {
      starts.write(start: writer.bytes.count)
      writer.write(one)
    }
    return starts + writer.bytes
  }

  /// Looks whether bytes are an archive; nil where they are none.
  ///
  /// - Complexity: O(*n*) in the references, few operations each.
  init?(_ bytes: [UInt8], sources: Int) {
    guard bytes.count >= EvidenceArchive.width else { return nil }
    self.bytes = bytes
    self.sources = sources
    count = bytes.start(at: 0)
    base = (count + 1) * EvidenceArchive.width
    guard base <= bytes.count, count == 0 || sources > 0 else { return nil }
    let room = bytes.count - base
    for index in 0..<count where bytes.start(at: index + 1) >= room { return nil }
  }

  subscript(index: Int) -> Evidence {
    precondition((0..<count).contains(index), "a reference of the list")
    var reader = ArchiveReader(bytes, at: base + bytes.start(at: index + 1))
    return reader.evidence(sources: sources)
  }

  fileprivate static let width = 4
}

extension [UInt8] {
  fileprivate mutating func write(start: Int) {
    for shift in [0, 8, 16, 24] { append(UInt8(truncatingIfNeeded: start >> shift)) }
  }

  fileprivate func start(at index: Int) -> Int {
    let offset = index * EvidenceArchive.width
    return Int(self[offset]) | Int(self[offset + 1]) << 8 | Int(self[offset + 2]) << 16
      | Int(self[offset + 3]) << 24
  }
}

extension ArchiveWriter {
  mutating func write(_ evidence: Evidence) {
    write(evidence.source)
    write(evidence.reference)
    write(evidence.text)
    write(evidence.line)
    write(Mention.Form.allCases.firstIndex(of: evidence.form) ?? 0)
    write(Passage.Kind.allCases.firstIndex(of: evidence.place) ?? 0)
    write(evidence.paragraph)
    write(evidence.verb) { $0.write($1) }
    write(evidence.treatment.flatMap(Treatment.allCases.firstIndex) ?? -1)
    write(evidence.date) { $0.write($1) }
    write(evidence.pinpoint) { $0.write($1) }
    write(Int(evidence.reasons.rawValue))
    write(word: evidence.confidence.bitPattern)
  }
}

extension ArchiveReader {
  /// A reference in one of so many sources; without a meaning where the bytes have none.
  mutating func evidence(sources: Int) -> Evidence {
    let source = number(below: sources)
    let reference = number()
    let text = text()
    let line = number()
    let form = Mention.Form.allCases[number(below: Mention.Form.allCases.count)]
    let place = Passage.Kind.allCases[number(below: Passage.Kind.allCases.count)]
    var evidence = Evidence(
      source: source, reference: reference, text: text, line: line, form: form, place: place,
      paragraph: number(), reasons: [], confidence: 0)
    evidence.verb = optional { $0.text() }
    let treatment = number()
    if Treatment.allCases.indices.contains(treatment) {
      evidence.treatment = Treatment.allCases[treatment]
    }
    evidence.date = optional { $0.date() }.flatMap(\.self)
    evidence.pinpoint = optional { $0.text() }
    evidence.reasons = Reasons(rawValue: UInt32(truncatingIfNeeded: number()))
    evidence.confidence = Double(bitPattern: word())
    return evidence
  }
}
