/// The references behind the citations of a graph as bytes.
enum EvidenceArchive {
  static func bytes(of evidence: [Evidence]) -> [UInt8] {
    var writer = ArchiveWriter()
    writer.write(list: evidence) { $0.write($1) }
    return writer.bytes
  }

  static func evidence(in bytes: [UInt8]) -> [Evidence]? {
    var reader = ArchiveReader(bytes)
    let evidence = reader.list { $0.evidence() }
    return reader.isDone ? evidence : nil
  }
}

extension ArchiveWriter {
  fileprivate mutating func write(_ evidence: Evidence) {
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
  fileprivate mutating func evidence() -> Evidence {
    let source = number(below: .max)
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
