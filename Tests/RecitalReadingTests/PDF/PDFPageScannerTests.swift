import Testing

@testable import RecitalReading

@Suite("The pages that poppler writes")
struct PDFPageScannerTests {
  private func pages(_ text: String) -> [PDFPage] {
    var scanner = PDFPageScanner(Array(text.utf8))
    var pages: [PDFPage] = []
    while let page = scanner.next() { pages.append(page) }
    return pages
  }

  private let start = "<page number=\"1\" height=\"792\" width=\"612\">"
  private let place = "top=\"10\" left=\"20.5\" width=\"30\" height=\"11\""

  private func string(_ text: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return String(view)
  }

  @Test("A fragment has its place and its text without tags and entities")
  func fragment() throws {
    let read = pages(
      "\(start)\n<text \(place) font=\"0\"><b>A &amp; &lt;B&gt; &#233;</b></text></page>")
    let fragment = try #require(read.first?.fragments.first)
    #expect(string(fragment.text) == "A & <B> é")
    #expect(fragment.box.left == 20.5 && fragment.box.right == 50.5 && fragment.box.bottom == 21)
  }

  @Test("Links to the web are kept with what they cover, others are not")
  func links() throws {
    let read = pages(
      "\(start)<text \(place)>see <a href=\"https://a/b&amp;c\"><b>60/1</a></b>, "
        + "<a href=\"x.html#2\">2</a></text>")
    let fragment = try #require(read.first?.fragments.first)
    #expect(fragment.links.map(\.address) == ["https://a/b&c"])
    #expect(fragment.links.map(\.range) == [4..<8])
  }

  @Test(
    "What is broken gives what there is",
    arguments: [
      ("", 0), ("<page", 0), ("<page>", 1), ("link to page 1 <page><text top=\"1\">x", 1),
      ("<page><text \"></text><page>", 2), ("<page><text top=\"nan\" left=\"1\"></text>", 1),
    ])
  func broken(text: String, count: Int) {
    let read = pages(text)
    #expect(read.count == count)
    #expect(read.allSatisfy { $0.fragments.isEmpty })
  }
}
