import Testing

@testable import Recital

@Suite("Values as bytes")
struct ArchiveReaderTests {
  @Test("A number comes back", arguments: [0, 1, -1, 127, 128, -4096, Int.max, Int.min])
  func number(number: Int) {
    var writer = ArchiveWriter()
    writer.write(number)
    var reader = ArchiveReader(writer.bytes)
    #expect(reader.number() == number)
    #expect(reader.isDone)
  }

  @Test("Texts, lists and what is missing come back")
  func values() {
    var writer = ArchiveWriter()
    writer.write("行动纲领")
    writer.write(list: [3, 5]) { $0.write($1) }
    writer.write(nil as String?) { $0.write($1) }
    writer.write(word: 0x0123_4567_89AB_CDEF)
    var reader = ArchiveReader(writer.bytes)
    #expect(reader.text() == "行动纲领")
    #expect(reader.list { $0.number() } == [3, 5])
    #expect(reader.optional { $0.text() } == nil)
    #expect(reader.word() == 0x0123_4567_89AB_CDEF)
    #expect(reader.isDone)
  }

  @Test("What is cut off is noticed")
  func cut() {
    var writer = ArchiveWriter()
    writer.write("a long text")
    var reader = ArchiveReader(Array(writer.bytes.dropLast()))
    _ = reader.text()
    #expect(reader.isBroken)
  }
}
