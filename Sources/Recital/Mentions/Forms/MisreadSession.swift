/// A Roman session as optical reading gives it: `(Ill)`, `(XVl)`, `(11)`, `(VII}`.
///
/// Only where the Assembly gave the number in that session is it one.
struct MisreadSession {
  /// The session.
  let value: Int
  /// The offset behind its bracket.
  let end: Int

  /// Reads the session behind a number; nil where there is none, or not that of the number.
  init?(of number: Int, in bytes: Span<UInt8>, at start: Int, until limit: Int) {
    let open = bytes.skippingSpaces(from: start, until: limit)
    guard open + 2 < limit, bytes[open] == 0x28 || bytes[open] == 0x7B,
      let known = AssemblyNumbers.session(of: number), case .roman(let session) = known
    else { return nil }
    var letters: [UInt8] = []
    var offset = open + 1
    while offset < limit, letters.count < 7, let letter = MisreadSession.roman(bytes[offset]) {
      letters.append(letter)
      offset += 1
    }
    guard !letters.isEmpty, offset < limit, MisreadSession.closes(bytes[offset]),
      let roman = RomanNumeral.read(in: letters.span, at: 0, until: letters.count),
      roman.end == letters.count, roman.value == session
    else { return nil }
    value = session
    end = offset + 1
  }

  /// The Roman letter that a byte may stand for.
  private static func roman(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x49, 0x6C, 0x31, 0x7C, 0x69: 0x49
    case 0x56, 0x58: byte
    default: nil
    }
  }

  private static func closes(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x7D || byte == 0x5D }
}
