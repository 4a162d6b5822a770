/// Pages and XML files that grow by entities, nest without end, or point to themselves.
enum HostileMarkup {
  static var all: [(ending: String, bytes: [UInt8])] {
    xml.map { ("xml", Array($0.utf8)) } + pages.map { ("html", Array($0.utf8)) }
  }

  private static func akn(_ declarations: String, _ body: String) -> String {
    "<?xml version='1.0'?><!DOCTYPE akomaNtoso [\(declarations)]><akomaNtoso>\(body)</akomaNtoso>"
  }

  private static var xml: [String] {
    var laughs = "<!ENTITY a 'A/60/88 '>"
    for (entity, inner) in zip("bcdefghi", "abcdefgh") {
      laughs += "<!ENTITY \(entity) '\(String(repeating: "&\(inner);", count: 10))'>"
    }
    let long = "<!ENTITY x '\(String(repeating: "A/60/88 ", count: 10_000))'>"
    return [
      akn(laughs, "<p>&i;</p>"), akn(laughs, "<p title='&i;'>60/1</p>"),
      akn(long, "<p>\(String(repeating: "&x;", count: 10_000))</p>"),
      akn("<!ENTITY x '&y;'><!ENTITY y '&x;'>", "<p>&x;</p>"),
      akn("<!ENTITY x SYSTEM 'file:///etc/passwd'>", "<p>&x;</p>"),
      akn("<!ENTITY x SYSTEM 'file:///dev/zero'>", "<p>&x;</p>"),
      akn("<!ENTITY x SYSTEM 'http://127.0.0.1:9/'>", "<p>&x;</p>"),
      akn("<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;", "<p>60/1</p>"),
      akn("<!ENTITY % x '<!ENTITY &#37; y \"%x;\">'> %x;", "<p>60/1</p>"),
      akn("", String(repeating: "<p>", count: 200_000)),
      akn("", "<p \((0..<50_000).map { "a\($0)='1' " }.joined())>60/1</p>"),
      akn("", String(repeating: "<p xmlns:a='b'><a:c/>", count: 20_000)),
      akn("", "<p>\(String(repeating: "&#x41;", count: 200_000))</p>"),
    ]
  }

  private static var pages: [String] {
    let nests = ["<div>", "<b>", "<table><tr><td>", "<ol><li>", "<sup><a href='#n'>", "<form><p>"]
    let deep = nests.map { "<p>resolution 60/1</p>" + String(repeating: $0, count: 200_000) }
    let notes =
      (0..<6_000).map { "<p>60/1<sup><a href='#n\($0)'>\($0)</a></sup></p>" }.joined()
      + (0..<6_000).map { "<li id='n\($0)'><a href='#n\($0 + 1)'>\($0)</a> A/60/88</li>" }.joined()
    return deep + [
      "<p id='a'><sup><a href='#a'>1</a></sup></p>", "<html><body>\(notes)</body></html>",
      "<ol>" + String(repeating: "<li id='n'><a href='#n'>1</a>", count: 30_000),
      "<p>60/1</p>" + String(repeating: "<!--", count: 300_000),
      "<p " + String(repeating: "a='b' ", count: 200_000) + ">60/1",
      String(repeating: "</div>", count: 400_000) + "60/1",
      "<p>" + String(repeating: "&#x202E;60/1 ", count: 100_000),
    ]
  }
}
