/// The parts of a Word document that hold its text.
struct DocxPackage {
  /// `word/document.xml`.
  let document: Markup
  /// The header of the first page, where the symbol and the date stand.
  let header: Markup?
  /// The footnotes by their identifier; each is at its first step.
  let footnotes: [String: Markup]
  let endnotes: [String: Markup]
  /// The addresses of links by their identifier.
  let addresses: [String: String]
  /// The addresses of links in footnotes.
  let noteAddresses: [String: String]
  let numbering: DocxNumbering
  let styles: DocxStyles
  /// The number of pages that Word counted when it saved the file.
  let pages: Int?

  /// The most that one part may unpack to; that of a book of a thousand pages has a tenth of it.
  private static let largestPart = 64 << 20
  /// Long tables are packed to some fortieth of their size.
  private static let ratio = 100
  static let documentName = "word/document.xml"

  /// Opens a document.
  init(_ archive: borrowing ZipArchive) throws(ArchiveFault) {
    guard let document = try DocxPackage.part(DocxPackage.documentName, of: archive) else {
      throw .noText
    }
    let relations = try DocxPackage.relations(of: "document", in: archive)
    self.document = document
    header = try DocxPackage.firstHeader(of: document, relations, archive)
    footnotes = DocxPackage.notes(try DocxPackage.part("word/footnotes.xml", of: archive))
    endnotes = DocxPackage.notes(try DocxPackage.part("word/endnotes.xml", of: archive))
    addresses = relations.addresses
    noteAddresses = try DocxPackage.relations(of: "footnotes", in: archive).addresses
    numbering = DocxNumbering(try DocxPackage.part("word/numbering.xml", of: archive))
    styles = DocxStyles(try DocxPackage.part("word/styles.xml", of: archive))
    pages = DocxPackage.pages(try DocxPackage.part("docProps/app.xml", of: archive))
  }

  private static func pages(_ properties: Markup?) -> Int? {
    guard var markup = properties else { return nil }
    var isPages = false
    while let event = markup.next() {
      switch event {
      case .start(let element): isPages = element.name == "Pages"
      case .text(let range) where isPages:
        return Int(String(decoding: markup.bytes[range], as: UTF8.self))
      default: break
      }
    }
    return nil
  }

  /// Whether the archive is a Word document.
  static func isOne(_ archive: borrowing ZipArchive) -> Bool {
    archive.members.contains { $0.name == documentName }
  }

  private static func part(
    _ name: String, of archive: borrowing ZipArchive
  ) throws(ArchiveFault) -> Markup? {
    guard let member = archive.members.first(where: { $0.name == name }) else { return nil }
    if member.isEncrypted { throw .encrypted }
    let room = UInt64(archive.room(times: ratio))
    if member.size <= UInt64(largestPart), member.size > room { throw .bomb }
    do {
      return Markup(try archive.contents(of: member, atMost: largestPart), as: .xml)
    } catch {
      switch error {
      case .damaged: throw .damaged
      case .tooLarge: throw .tooLarge(megabytes: largestPart >> 20)
      }
    }
  }

  /// What the relations of a part lead to, by their identifiers.
  private struct Relations {
    var addresses: [String: String] = [:]
    var parts: [String: String] = [:]
  }

  private static func relations(
    of part: String, in archive: borrowing ZipArchive
  ) throws(ArchiveFault) -> Relations {
    var relations = Relations()
    guard var markup = try self.part("word/_rels/\(part).xml.rels", of: archive) else {
      return relations
    }
    while let event = markup.next() {
      guard case .start(let element) = event, let id = element["Id"], let target = element["Target"]
      else { continue }
      if element["TargetMode"] == "External" {
        relations.addresses[id] = target
      } else {
        relations.parts[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "word/\(target)"
      }
    }
    return relations
  }

  // The header of the first page is that of type `first`, where the first section has one and asks
  // for it, else that of all pages.
  private static func firstHeader(
    of document: Markup, _ relations: Relations, _ archive: borrowing ZipArchive
  ) throws(ArchiveFault) -> Markup? {
    var markup = document
    var headers: [String: String] = [:]
    var hasTitlePage = false
    while let event = markup.next() {
      switch event {
      case .start(let element) where element.name == "headerReference":
        if let type = element["type"], let id = element["id"] { headers[type] = id }
      case .start(let element) where element.name == "titlePg":
        hasTitlePage = element["val"] != "0" && element["val"] != "false"
      case .end(name: "sectPr"):
        let id = (hasTitlePage ? headers["first"] : nil) ?? headers["default"]
        guard let part = id.flatMap({ relations.parts[$0] }) else { return nil }
        return try self.part(part, of: archive)
      default: break
      }
    }
    return nil
  }

  private static func notes(_ part: Markup?) -> [String: Markup] {
    guard var markup = part else { return [:] }
    var notes: [String: Markup] = [:]
    while let event = markup.next() {
      guard case .start(let element) = event,
        element.name == "footnote" || element.name == "endnote",
        element["type"] == nil || element["type"] == "normal", let id = element["id"]
      else { continue }
      notes[id] = markup
    }
    return notes
  }
}
