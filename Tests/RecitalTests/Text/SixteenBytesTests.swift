import Testing

@testable import Recital

@Suite("Sixteen bytes at once")
struct SixteenBytesTests {
  /// A block in which a byte stands at the fifth place, among spaces.
  private func block(_ byte: UInt8) -> SixteenBytes {
    var bytes = [UInt8](repeating: 0x20, count: 16)
    bytes[4] = byte
    return SixteenBytes(bytes.span, at: 0)
  }

  @Test("Figures, letters and bytes beyond ASCII are told as byte by byte", arguments: 0...255)
  func classes(_ value: Int) {
    let byte = UInt8(value)
    let block = block(byte)
    #expect((SixteenBytes.first(block.digits) == 4) == ByteClass.isDigit(byte))
    #expect((SixteenBytes.first(block.letters) == 4) == ByteClass.isLetter(byte))
    #expect((SixteenBytes.first(block.highs) == 4) == (byte >= 0x80))
    #expect(block.isASCII == (byte < 0x80))
  }

  @Test("A line feed and an asterisk are found in one go", arguments: 0...255)
  func eitherCase(_ value: Int) {
    let byte = UInt8(value)
    let found = SixteenBytes.first(block(byte).matches(eitherCase: 0x2A))
    #expect(found == (byte == 0x0A || byte == 0x2A ? 4 : nil))
  }
}
