import Recital
import RecitalReading
import Testing

@Suite("Reading files")
struct DocumentReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func error(_ path: String) -> ReadingError? {
    do {
      _ = try DocumentReader().read(path)
      return nil
    } catch {
      return error
    }
  }

  @Test("Plain text is read without loss, with its path as the source")
  func plainText() throws {
    let path = try folder.write(Array("大会，\n回顾第 57/72 号决议，\n".utf8))
    let reading = try DocumentReader().read(path)
    #expect(reading.loss == nil)
    #expect(reading.documents.first?.source == path)
    #expect(reading.documents.first?.bytes.count == "大会，\n回顾第 57/72 号决议，\n".utf8.count)
  }

  @Test("Text with a byte order mark is read")
  func byteOrderMark() throws {
    let path = try folder.write([0xEF, 0xBB, 0xBF] + Array("The General Assembly,\n".utf8))
    #expect(try DocumentReader().read(path).loss == nil)
  }

  @Test("A few broken bytes are told, and the rest is read")
  func brokenBytes() throws {
    let text = Array(String(repeating: "Recalling resolution 61/16,\n", count: 20).utf8)
    let path = try folder.write(text + [0xFF, 0xC3] + text)
    let reading = try DocumentReader().read(path)
    #expect(
      reading.loss == .brokenUTF8(path: path, line: 21, offset: text.count, count: 2))
    #expect(reading.documents.first?.bytes.count == 2 * text.count + 2)
  }

  @Test(
    "Surrogates, overlong forms and values beyond Unicode are broken",
    arguments: [
      [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF],
      [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0x80],
    ])
  func brokenForms(bytes: [UInt8]) throws {
    let text = Array(String(repeating: "Recalling resolution 61/16,\n", count: 20).utf8)
    let path = try folder.write(text + bytes + [0x0A])
    guard case .brokenUTF8(path, 21, text.count, _) = try DocumentReader().read(path).loss else {
      Issue.record("no loss was told")
      return
    }
  }

  @Test("Text in another encoding is read in it")
  func otherEncoding() throws {
    let bytes = (0..<200).flatMap { _ in [0xB4, 0xF3, 0xBB, 0xE1] as [UInt8] }
    let path = try folder.write(bytes)
    let document = try DocumentReader().read(path).documents[0]
    #expect(String(decoding: document.bytes, as: UTF8.self).hasPrefix("大会大会"))
  }

  @Test("Bytes that are text in no encoding are told")
  func noEncoding() throws {
    let bytes = (0..<200).flatMap { _ in [0xFF, 0x81, 0x9D, 0x20] as [UInt8] }
    let path = try folder.write(bytes)
    #expect(error(path) == .notUTF8(path: path, line: 1, offset: 0))
  }

  @Test("UTF-16 is read by its byte order mark")
  func unicode() throws {
    let path = try folder.write([0xFF, 0xFE, 0x27, 0x59])
    #expect(try DocumentReader().read(path).documents[0].bytes == Array("大".utf8))
  }

  @Test("A file of nothing, or of nothing but spaces, is empty", arguments: ["", " \n\t\r\n  "])
  func empty(text: String) throws {
    let path = try folder.write(Array(text.utf8))
    #expect(error(path) == .empty(path: path))
  }

  @Test(
    "Files of other kinds are named",
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Word document"),
      (Array("{\\rtf1".utf8), "an RTF document"),
      (Array("<?xml version='1.0'?><svg/>".utf8), "XML of another kind than Akoma Ntoso"),
      ([0x89, 0x50, 0x4E, 0x47], "a picture"),
      ([0x1F, 0x8B, 8], "a compressed file"), ([0x41, 0, 0x42], nil),
    ] as [([UInt8], String?)])
  func otherKinds(bytes: [UInt8], kind: String?) throws {
    let path = try folder.write(bytes)
    #expect(error(path) == .notText(path: path, kind: kind))
  }

  @Test("A line of twenty megabytes is no document's, one of sixteen is")
  func longLines() throws {
    let long = [UInt8](repeating: 0x61, count: 20_000_000)
    let path = try folder.write(Array("a\n".utf8) + long)
    #expect(
      error(path) == .lineTooLong(path: path, line: 2, bytes: long.count, limit: 16 << 20))
    let longest = try folder.write([UInt8](repeating: 0x61, count: 16 << 20), to: "b.txt")
    #expect(error(longest) == nil)
  }

  @Test("A path to nothing is told")
  func missing() {
    let path = folder.path("missing.txt")
    #expect(error(path) == .notFound(path: path))
  }

  @Test("A folder is no file, and a device neither")
  func notFiles() throws {
    let path = try folder.makeFolder("below")
    #expect(error(path) == .notAFile(path: path))
    #expect(error("/dev/null") == .notAFile(path: "/dev/null"))
  }
}
