import Foundation
import Recital
import Testing

@testable import RecitalReading

@Suite("Hostile files", .timeLimit(.minutes(5)))
struct HostileFilesTests {
  /// What came of a file: its text, or nothing with a reason.
  private func outcome(_ bytes: [UInt8], _ path: String = "a.html") -> (
    text: String?, reason: ReadingError?
  ) {
    do {
      let text = try DocumentReader().text(
        of: bytes, FileKind(of: bytes, path: path), path: path)
      // What is read is analysed too.
      _ = Analysis(of: text.documents(source: path))
      return (String(decoding: text.bytes, as: UTF8.self), text.loss)
    } catch {
      return (nil, error)
    }
  }

  private func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  @Test("Entities that stand for entities are not multiplied", arguments: ["p", "p title='&i;'"])
  func entities(element: String) {
    var file = "<?xml version='1.0'?><!DOCTYPE akomaNtoso [<!ENTITY a 'lol'>"
    for (entity, inner) in zip("bcdefghi", "abcdefgh") {
      file += "<!ENTITY \(entity) '\(String(repeating: "&\(inner);", count: 10))'>"
    }
    let bytes = Array((file + "]><akomaNtoso><\(element)>before &i; after</p></akomaNtoso>").utf8)
    let outcome = outcome(bytes, "a.xml")
    #expect(outcome.text?.contains("lol") != true && outcome.text?.utf8.count ?? 0 < 100)
  }

  @Test("Other files and the network are not asked", arguments: ["SYSTEM", "PUBLIC 'x'"])
  func externalEntities(kind: String) {
    let file = """
      <!DOCTYPE akomaNtoso \(kind) "http://127.0.0.1:9/x.dtd" [<!ENTITY h \(kind)
      "file:///etc/passwd">]><akomaNtoso xmlns:xi="http://www.w3.org/2001/XInclude"><p>one &h;
      <xi:include href="file:///etc/passwd" parse="text"/></p></akomaNtoso>
      """
    let outcome = outcome(Array(file.utf8), "a.xml")
    #expect(outcome.text?.contains("root") != true)
  }

  @Test(
    "Nesting without end is read as far as the limit, and told",
    arguments: ["<div>", "<b>", "<p><font>", "<table><tr><td>", "<ol><li>"])
  func nesting(element: String) {
    let bytes = Array("<p>resolution 57/72</p>".utf8) + repeated(element, 100_000)
    let outcome = outcome(bytes + Array("deep".utf8))
    #expect(outcome.text?.hasPrefix("resolution 57/72") == true)
    // Elements that close each other do not nest.
    #expect([nil, .nestedTooDeeply(path: "a.html")].contains(outcome.reason))
  }

  @Test("XML that nests without end is read as far as the limit, and told")
  func nestingXML() {
    let bytes = Array("<akomaNtoso><p>one</p>".utf8) + repeated("<p>", 100_000)
    let outcome = outcome(bytes, "a.xml")
    #expect(outcome.text == "one\n" && outcome.reason == .nestedTooDeeply(path: "a.xml"))
  }

  @Test("An attribute of a hundred megabytes costs nothing but its reading")
  func attribute() {
    // In lines, since a line has a limit of its own.
    let value = repeated(String(repeating: "x", count: 1023) + "\n", 100_000)
    let page = Array("<p title='".utf8) + value + Array("'>resolution 57/72</p>".utf8)
    #expect(outcome(page).text == "resolution 57/72\n")
    let file =
      Array("<akomaNtoso><p eId='".utf8) + value.prefix(12 << 20)
      + Array("'>one</p></akomaNtoso>".utf8)
    let outcome = outcome(file, "a.xml")
    #expect(outcome.text == "one\n" || outcome.reason != nil)
  }

  @Test("Ends without a beginning, and beginnings without an end, take no longer than others")
  func mistakes() {
    let ends = outcome(repeated("<div>", 1000) + repeated("</x>", 400_000))
    #expect(ends.reason != nil || ends.text != nil)
    for piece in ["<", "<a ", "<a href='", "<!--", "<![CDATA[", "&#x", "</", "<p <p "] {
      let outcome = outcome(Array("<p>one</p>\n".utf8) + repeated(piece + "\n", 100_000))
      #expect(outcome.text != nil || outcome.reason != nil)
    }
  }

  @Test("Zeros make a file no text", arguments: ["a.html", "a.xml", "a.md", "a.txt"])
  func zeros(path: String) {
    let bytes = Array("<html><p>one".utf8) + [0] + Array("two</p></html>".utf8)
    #expect(outcome(bytes, path).reason == .notText(path: path, kind: nil))
  }

  @Test("Links to notes that are not there, to themselves, or in a circle, are harmless")
  func circles() {
    let page = """
      <sup><a href="#note-9">9</a></sup><p id="fn1"><sup><a id="fn2" href="#fn1">1</a></sup> one
      <sup><a href="#fn2">2</a></sup></p><ol id="ref"><li id="ref3"><a href="#ref3">3</a></li></ol>
      """
    #expect(outcome(Array(page.utf8)).text?.contains("one") == true)
  }

  @Test("A file that is cut or has single bits turned is read or told", arguments: 0..<40)
  func damaged(seed: Int) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(["wiki", "word", "old"][seed % 3])-page.html")
    var bytes = [UInt8](try Data(contentsOf: file))
    var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    for _ in 0..<20 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] ^= 1 << UInt8(state >> 30 & 7)
    }
    let cut = Array(bytes[..<(Int(state >> 35) % bytes.count)])
    for damaged in [bytes, cut] {
      for path in ["a.html", "a.xml", "a.md", "a.txt"] {
        let outcome = outcome(damaged, path)
        #expect(outcome.text != nil || outcome.reason != nil)
      }
    }
  }
}
