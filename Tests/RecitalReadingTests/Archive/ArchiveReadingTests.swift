import Recital
import Testing

@testable import RecitalReading

@Suite("Reading zip archives")
struct ArchiveReadingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let text = "Recalling its resolution 60/1 of 16 September 2005,\n"

  private func reading(_ zip: SmallZip) throws -> (DocumentReader.Reading, path: String) {
    let path = try folder.write(zip.bytes, to: "a.zip")
    return (try DocumentReader().read(path), path)
  }

  @Test("Each member is a file of its own, in the order of names")
  func members() throws {
    var pdf = SmallPDF()
    pdf.addPage(lines: ["Noting the report A/60/88,"])
    var zip = SmallZip()
    zip.add("z/b.txt", text)
    zip.add("a.pdf", pdf.bytes)
    zip.add("c.docx", SmallDocx(body: SmallDocx.paragraph("Noting A/60/90,")).bytes)
    zip.add("picture.png", "no document")
    zip.add("__MACOSX/._b.txt", "no document")
    let (reading, path) = try reading(zip)
    #expect(reading.losses.isEmpty)
    #expect(
      reading.documents.map(\.source) == ["\(path)/a.pdf", "\(path)/c.docx", "\(path)/z/b.txt"])
    let targets = reading.documents.map(Analysis.analyse).flatMap(\.references)
      .map(\.target.description)
    #expect(targets == ["A/60/88", "A/60/90", "A/RES/60/1"])
  }

  @Test("An archive in an archive is left out with a sentence, the rest is read")
  func nested() throws {
    var inner = SmallZip()
    inner.add("a.txt", text)
    var zip = SmallZip()
    zip.add("a.txt", text)
    zip.add("inner.zip", inner.bytes)
    let (reading, path) = try reading(zip)
    #expect(reading.documents.count == 1)
    #expect(reading.losses == [.archive(path: "\(path)/inner.zip", .nested)])
  }

  @Test(
    "A name that leads out of the archive is left out",
    arguments: ["../a.txt", "/etc/a.txt", "b/../../a.txt", "b//a.txt", "b\\..\\a.txt", "./a.txt"])
  func strayNames(name: String) throws {
    var zip = SmallZip()
    zip.add(name, text)
    zip.add("good.txt", text)
    let (reading, path) = try reading(zip)
    #expect(reading.documents.map(\.source) == ["\(path)/good.txt"])
    #expect(reading.losses == [.archive(path: "\(path)/\(name)", .strayName)])
  }

  @Test("What unpacks to too much is left out before it is unpacked")
  func bombs() throws {
    var zip = SmallZip()
    zip.add("a.txt", text)
    zip.addBomb("b.txt", size: 300 << 20)
    let (reading, path) = try reading(zip)
    #expect(reading.documents.count == 1)
    #expect(reading.losses == [.archive(path: "\(path)/b.txt", .tooLarge(megabytes: 256))])
  }

  @Test("What unpacks to many times its size is left out, alone and in sum")
  func ratio() throws {
    var zip = SmallZip()
    zip.addBomb("b.txt", size: 64 << 20)
    zip.add("c.txt", text)
    let (reading, path) = try reading(zip)
    #expect(reading.documents.map(\.source) == ["\(path)/c.txt"])
    #expect(reading.losses == [.archive(path: "\(path)/b.txt", .bomb)])
    var many = SmallZip()
    let part = DeflatedText(repeating: text, upTo: 3 << 20)
    for name in ["a", "b", "c"] { many.add("\(name).txt", part) }
    let sum = try self.reading(many).0
    #expect(sum.documents.count == 2)
    #expect(sum.losses == [.archive(path: "\(path)/c.txt", .bomb)])
  }

  @Test("A size that is claimed too small is seen")
  func lies() throws {
    var zip = SmallZip()
    zip.addBomb("b.txt", size: 300 << 20, claimed: 100)
    let (reading, path) = try reading(zip)
    #expect(reading.documents.isEmpty)
    #expect(reading.losses == [.archive(path: "\(path)/b.txt", .damaged)])
  }

  @Test("A Word document that is a bomb is left out")
  func docxBomb() throws {
    var zip = SmallZip()
    zip.addBomb("word/document.xml", size: 100 << 20)
    let path = try folder.write(zip.bytes, to: "a.docx")
    #expect(throws: ReadingError.archive(path: path, .tooLarge(megabytes: 64))) {
      _ = try DocumentReader().read(path)
    }
  }

  @Test("Entities that grow without end are no way in")
  func entities() throws {
    var zip = SmallZip()
    let entities = (1...9).map {
      "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">"
    }
    zip.add(
      "word/document.xml",
      "<!DOCTYPE d [<!ENTITY e0 \"aaaaaaaaaa\">\(entities.joined())]><w:document><w:p><w:r><w:t>"
        + "A/60/88 &e9;</w:t></w:r></w:p></w:document>")
    let path = try folder.write(zip.bytes, to: "a.docx")
    let size = (try? DocumentReader().read(path))?.documents.first?.bytes.count ?? 0
    #expect(size < 100_000)
  }

  @Test("An archive without a document says so, one of an office program what to do")
  func others() throws {
    var zip = SmallZip()
    zip.add("picture.png", "no document")
    let (reading, path) = try reading(zip)
    #expect(reading.losses == [.archive(path: path, .noDocuments)])
    zip.add("[Content_Types].xml", "<Types/>")
    let office = try folder.write(zip.bytes, to: "a.xlsx")
    #expect(throws: ReadingError.archive(path: office, .otherOffice)) {
      _ = try DocumentReader().read(office)
    }
  }
}
