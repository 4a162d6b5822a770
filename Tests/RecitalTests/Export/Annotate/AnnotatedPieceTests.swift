import Testing

@testable import Recital

@Suite("The blocks of an annotated text")
struct AnnotatedPieceTests {
  @Test("Pieces follow each other, and blanks only lie between them")
  func cover() {
    let text =
      "A/RES/65/64\n\nThe General Assembly,\n\nRecalling one\nthing,\n\n__________\n1 Note.\n"
    let bytes = Array(text.utf8)
    let pieces = AnnotatedPiece.pieces(of: Document(plainText: bytes, source: "a.txt"))
    var end = 0
    for piece in pieces {
      #expect(piece.range.lowerBound >= end)
      #expect(bytes[end..<piece.range.lowerBound].allSatisfy { $0 <= 0x20 })
      end = piece.range.upperBound
    }
    #expect(bytes[end...].allSatisfy { $0 <= 0x20 })
  }
}
