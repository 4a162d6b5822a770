import Testing

@testable import RecitalReading

@Suite("Kinds of files")
struct FileKindTests {
  @Test(
    "Content tells the kind, whatever the name",
    arguments: [
      ("%PDF-1.7\n", FileKind.pdf), ("{\\rtf1", .other("an RTF document")),
      ("<!DOCTYPE html>\n<p>x", .html), ("\u{FEFF}\n <HTML><head>", .html),
      ("<!-- saved --><html lang='en'>", .html), ("<?xml version='1.0'?><html>", .html),
      ("<?xml version='1.0'?><!-- x --><akn:akomaNtoso xmlns:akn='u'>", .akomaNtoso),
      ("<akomaNtoso xmlns='u'>", .akomaNtoso), ("<?xml version='1.0'?><svg>", .xml),
      ("<div class='x'>text</div>", .html), ("The General Assembly,", .plainText),
      ("<!-- Page 2 -->\n\nThe General Assembly,", .plainText), ("<", .plainText), ("", .plainText),
      ("<see note> The General Assembly,", .plainText), ("<10 per cent", .plainText),
    ])
  func content(text: String, kind: FileKind) {
    #expect(FileKind(of: Array(text.utf8), path: "a.txt") == kind)
  }

  @Test(
    "The name tells where content does not",
    arguments: [
      ("a.md", "The General Assembly,", FileKind.markdown), ("A.HTM", "Text <b>x</b>", .html),
      ("b.markdown", "<p align=center>Title</p>", .markdown), ("md", "x", .plainText),
      ("a.md/b", "x", .plainText), ("a.md", "<!DOCTYPE html>", .html),
    ])
  func name(path: String, text: String, kind: FileKind) {
    #expect(FileKind(of: Array(text.utf8), path: path) == kind)
  }

  @Test("A Word document is told from another archive by the names in it")
  func archives() {
    let archive: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0]
    #expect(FileKind(of: archive + Array("a.txt".utf8), path: "a.docx") == .zip)
    #expect(FileKind(of: archive + Array("word/document.xml".utf8), path: "a.zip") == .docx)
  }
}
