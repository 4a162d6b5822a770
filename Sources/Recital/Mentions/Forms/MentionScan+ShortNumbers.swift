/// A number without its year: "resolution 1701".
extension MentionScan {
  /// Takes three or four figures behind the noun as a resolution of the Security Council whose
  /// year its number tells; the resolver keeps it only where the document allows it.
  @inline(__always)
  mutating func shortNumber(_ bytes: Span<UInt8>, at start: Int, figuresEnd: Int) -> Int? {
    guard figuresEnd - start == 3 || figuresEnd - start == 4, !lexicon.isUnspaced,
      bytes.byte(start - 1) == 0x20,
      lexicon.nounsBefore.match(in: bytes, before: start - 1, from: range.lowerBound) != nil
    else { return nil }
    return shortNumber(bytes, behindNounAt: start, figuresEnd: figuresEnd)
  }

  @inline(never)
  private mutating func shortNumber(
    _ bytes: Span<UInt8>, behindNounAt start: Int, figuresEnd: Int
  ) -> Int? {
    guard let number = bytes.figures(at: start, until: figuresEnd),
      let year = SecurityCouncilYears.year(of: number.value)
    else { return nil }
    let left = LeftContext(in: bytes, before: start, from: range.lowerBound, lexicon: lexicon)
    guard left.noun == .resolution, left.owner != .named(.other),
      left.owner != .named(.generalAssembly)
    else { return nil }
    let act = ActNumber(
      style: .short, session: .year(year), number: number.value, noun: .resolution,
      owner: left.owner)
    var mention = Mention(
      form: .resolution, designation: .act(act), range: left.start..<figuresEnd, passage: passage)
    mention.pinpoint = left.pinpoint
    mentions.append(mention)
    return figuresEnd
  }
}
