/// Treaties by their place in the Treaty Series: "Treaty Series, vol. 3013, No. 52373",
/// `《条约汇编》，第 3013 卷，第 52373 号`, "Ibid., vol. 2515, No. 44910".
extension MentionScan {
  /// Reads the form at the registration number; gives the offset to go on from.
  @inline(__always)
  mutating func treaty(_ bytes: Span<UInt8>, at start: Int, figuresEnd: Int) -> Int? {
    guard let mark = numberMark(bytes, before: start) else { return nil }
    return treaty(bytes, at: start, figuresEnd: figuresEnd, behind: mark)
      ?? supplement(bytes, at: start, figuresEnd: figuresEnd, behind: mark)
  }

  @inline(never)
  private mutating func treaty(
    _ bytes: Span<UInt8>, at start: Int, figuresEnd: Int, behind mark: Int
  ) -> Int? {
    guard
      let volume = TreatyVolume(
        in: bytes, before: mark, from: range.lowerBound, behind: endOfTreaty, lexicon: lexicon),
      let isUnitedNations = volume.isUnitedNations ?? lastSeries,
      let first = bytes.figures(at: start, until: figuresEnd), first.value > 0
    else { return nil }
    lastSeries = isUnitedNations
    let numbers = registrations(bytes, first: first.value, figuresEnd: figuresEnd)
    for number in numbers.values {
      let symbol: DocumentSymbol =
        isUnitedNations ? .treaty(number) : .leagueTreaty(number)
      var mention = Mention(
        form: .treaty, designation: .symbol(symbol), range: volume.start..<numbers.end,
        passage: passage)
      mention.pinpoint = volume.pinpoint
      mentions.append(mention)
    }
    return numbers.end
  }

  /// The end of the treaty that this passage cited last.
  private var endOfTreaty: Int? {
    guard let last = mentions.last, last.form == .treaty, last.passage == passage else {
      return nil
    }
    return last.range.upperBound
  }

  /// The words that say "number" before the number: `No. `, `Nos. ` or `第`.
  @inline(__always)
  private func numberMark(_ bytes: Span<UInt8>, before start: Int) -> Int? {
    let end = bytes.skippingSpacesBack(from: start, downTo: range.lowerBound)
    return lexicon.treaties.numbers.match(in: bytes, before: end, from: range.lowerBound)?.start
  }

  /// Further numbers: `Nos. 17512 and 17513`, `第 970-973 号`.
  private func registrations(_ bytes: Span<UInt8>, first: Int, figuresEnd: Int)
    -> (values: [Int], end: Int)
  {
    var values = [first]
    var end = figuresEnd
    while let joint = lexicon.treaties.joints.match(
      in: bytes, at: end, until: range.upperBound)
    {
      let start = bytes.skippingSpaces(from: joint.end, until: range.upperBound)
      guard let number = bytes.figures(at: start, until: range.upperBound),
        let last = values.last
      else { break }
      if joint.value, number.value > last, number.value - last < 100 {
        values += Array((last + 1)...number.value)
      } else {
        values.append(number.value)
      }
      end = number.end
    }
    let sign = bytes.skippingSpaces(from: end, until: range.upperBound)
    return (values, bytes.has("号", at: sign, until: range.upperBound) ? sign + 3 : end)
  }
}

/// The volume before a treaty's registration number, and the series before the volume.
struct TreatyVolume {
  /// True for the United Nations Treaty Series, false for that of the League of Nations, nil for
  /// "Ibid.".
  var isUnitedNations: Bool?
  var start: Int
  /// The volume as printed: `vol. 3013`, `第3013卷`.
  var pinpoint: Range<Int>

  /// Reads backward from the word before the registration number.
  ///
  /// The series may be named with another treaty only, whose end is `last`: "vol. 500, No. 7310,
  /// and vol. 596, No. 8638".
  init?(
    in bytes: Span<UInt8>, before mark: Int, from start: Int, behind last: Int?, lexicon: Lexicon
  ) {
    let end = TreatyVolume.skippingCommaBack(bytes, mark, start)
    guard end < mark, let volume = TreatyVolume.volume(bytes, before: end, start, lexicon) else {
      return nil
    }
    pinpoint = volume
    let series = TreatyVolume.skippingCommaBack(bytes, volume.lowerBound, start)
    if let match = lexicon.treaties.series.match(in: bytes, before: series, from: start) {
      isUnitedNations = match.value
      self.start = match.start
    } else if let match = lexicon.treaties.ibidem.match(in: bytes, before: series, from: start) {
      isUnitedNations = nil
      self.start = match.start
    } else if let last, TreatyVolume.joins(bytes, last, series, lexicon) {
      isUnitedNations = nil
      self.start = volume.lowerBound
    } else {
      return nil
    }
  }

  /// Whether nothing but a comma and a conjunction lies between two places.
  private static func joins(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lexicon: Lexicon
  ) -> Bool {
    guard start <= end else { return false }
    var offset = bytes.comma(at: start, until: end) ?? start
    offset = bytes.skippingSpaces(from: offset, until: end)
    if let word = lexicon.conjunctions.match(in: bytes, at: offset, until: end) {
      offset = bytes.skippingSpaces(from: word.end, until: end)
    }
    return offset == end
  }

  private static func volume(
    _ bytes: Span<UInt8>, before end: Int, _ start: Int, _ lexicon: Lexicon
  ) -> Range<Int>? {
    if bytes.has("卷", before: end, from: start) {
      let last = bytes.skippingSpacesBack(from: end - 3, downTo: start)
      guard let number = bytes.figures(before: last, from: start) else { return nil }
      let sign = bytes.skippingSpacesBack(from: number.start, downTo: start)
      return bytes.has("第", before: sign, from: start) ? sign - 3..<end : nil
    }
    var first = end
    while first > start, end - first < 10,
      ByteClass.isDigit(bytes[first - 1]) || ByteClass.isUpper(bytes[first - 1])
    { first -= 1 }
    guard first < end else { return nil }
    var word = bytes.skippingSpacesBack(from: first, downTo: start)
    // "vols. 1833, 1834 and 1835"
    for _ in 0..<6 {
      guard let joint = volumeJoints.match(in: bytes, before: word, from: start),
        let number = bytes.figures(before: joint.start, from: start)
      else { break }
      word = bytes.skippingSpacesBack(from: number.start, downTo: start)
    }
    guard let match = lexicon.treaties.volumes.match(in: bytes, before: word, from: start) else {
      return nil
    }
    return match.start..<end
  }

  private static let volumeJoints = Lexicon.table(.last, ",|، | and| et| y| e| и| و")

  /// The end of what stands before a comma, before `end`.
  private static func skippingCommaBack(_ bytes: Span<UInt8>, _ end: Int, _ start: Int) -> Int {
    let last = bytes.skippingSpacesBack(from: end, downTo: start)
    guard let comma = bytes.comma(before: last, from: start) else { return last }
    return bytes.skippingSpacesBack(from: comma, downTo: start)
  }
}
