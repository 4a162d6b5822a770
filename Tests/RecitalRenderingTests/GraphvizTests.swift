import Foundation
import RecitalRendering
import Testing

@Suite("Drawing a graph")
struct GraphvizTests {
  @Test(
    "Every format begins as its files do",
    arguments: [
      (Graphviz.Format.svg, "<?xml"), (.png, "\u{89}PNG"), (.pdf, "%PDF-"), (.dot, "digraph"),
    ])
  func formats(format: Graphviz.Format, beginning: String) throws {
    let picture = try draw("digraph { a -> b }", as: format)
    #expect(picture.starts(with: beginning.unicodeScalars.map { UInt8($0.value) }))
  }

  @Test(
    "Labels of every official language are in the picture",
    arguments: [
      "第 56/24 V 号决议", "القرار 56/24", "Резолюция 56/24", "Résolution 56/24 « armes »",
      "Resolución 56/24", "Resolution 56/24",
    ])
  func languages(label: String) throws {
    #expect(try draw("digraph { a [label=\"\(label)\"] }").asText.contains(">\(label)</text>"))
  }

  @Test("Each engine draws", arguments: Graphviz.Engine.allCases)
  func engines(engine: Graphviz.Engine) throws {
    let dot = #"digraph { a [pos="0,0"]; b [pos="90,0"]; a -> b }"#
    #expect(try draw(dot, engine: engine).asText.contains("<title>a-&gt;b</title>"))
  }

  @Test("Distances between given positions are kept by the engine that places nothing")
  func positions() throws {
    let dot = #"digraph { a [pos="10,20"]; b [pos="510,20"] }"#
    let picture = try draw(dot, engine: .nop2).asText
    #expect(picture.contains(#"<ellipse fill="none" stroke="black" cx="27" cy="-18""#))
    #expect(picture.contains(#"<ellipse fill="none" stroke="black" cx="527" cy="-18""#))
  }

  @Test("The same graph gives the same bytes", arguments: Graphviz.Format.allCases)
  func sameBytes(format: Graphviz.Format) throws {
    let dot = "digraph { 第1号 -> b; b -> c; subgraph cluster_1 { c; d } }"
    let first = try draw(dot, as: format)
    #expect(try draw(dot, as: format) == first)
  }

  @Test("Eight pictures can be drawn at once")
  func manyAtOnce() async throws {
    let pictures = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<8 {
        group.addTask { try draw("digraph { n\(number) -> m }").asText }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for number in 0..<8 {
      #expect(pictures.count { $0.contains("<title>n\(number)</title>") } == 1)
    }
  }

  @Test("A text much larger than what a channel holds goes through")
  func largeGraph() throws {
    let nodes = (0..<5000).map { #"n\#($0) [pos="\#($0),0", tooltip="\#(filler)"];"# }
    let picture = try draw("digraph { \(nodes.joined()) }", engine: .nop2)
    #expect(picture.asText.contains("<title>n4999</title>"))
  }

  @Test("The picture says what it shows, and in which language")
  func caption() throws {
    let caption = Graphviz.Caption(title: "第 79/40 号决议 & its \"lineage\"", language: "zh")
    let picture = try Graphviz.render(
      "digraph lineage { a }", as: .svg, caption: caption, program: BuiltProgram.path
    ).asText
    let title = "第 79/40 号决议 &amp; its &quot;lineage&quot;"
    #expect(picture.contains("<title>\(title)</title>"))
    #expect(picture.contains(#"aria-label="\#(title)" lang="zh" xml:lang="zh">"#))
    #expect(!picture.contains("<title>lineage</title>"))
  }

  @Test("The library names its version")
  func version() { #expect(Graphviz.version.first?.isNumber == true) }
}

@Suite("Drawing a hostile graph")
struct HostileGraphTests {
  @Test(
    "Nothing that runs or loads comes through, and the XML is well-formed",
    arguments: [
      #"a [URL="javascript:alert(1)"]"#,
      #"a [URL=" JaVaScRiPt:alert(1)"]"#,
      #"a [URL="data:text/html,x"]"#,
      #"a [URL="http://un.org"]"#,
      #"a [label="</text><script>alert(1)</script>"]"#,
      #"a [label="]]>&#0;&#1;&bogus;\u0001"]"#,
      #"a [id="x\" onload=\"alert(1)"]"#,
      #"a [class="\"><script>alert(1)</script>"]"#,
      #"a [URL="https://un.org/\" onclick=\"alert(1)"]"#,
      #"a [target="\" onclick=\"alert(1)", URL="https://un.org"]"#,
      #"a [fillcolor="url(https://un.org)", style=filled]"#,
      #"a [comment="--><script>alert(1)</script>"]"#,
      #"a [image="/etc/hostname", shape=none]"#,
      #"stylesheet="javascript:alert(1)"; a"#,
      #"subgraph cluster_1 { URL="javascript:alert(1)"; a }"#,
      #"a -> b [edgeURL="javascript:alert(1)", headURL="javascript:alert(1)", label=x]"#,
    ])
  func hostile(statement: String) throws {
    let picture = try draw("digraph { \(statement) }")
    let elements = try PictureElements(of: picture)
    #expect(!elements.names.contains { ["script", "image", "style", "use"].contains($0) })
    #expect(!elements.attributes.contains { $0.name.hasPrefix("on") })
    #expect(!elements.attributes.contains { $0.value.lowercased().contains("javascript:") })
    let links = elements.attributes.filter { $0.name.hasSuffix("href") }
    #expect(links.allSatisfy { $0.value.hasPrefix("https://") })
  }

  @Test("What makes the picture malformed is refused")
  func malformed() {
    #expect(throws: RenderingError.failed(message: "the SVG it wrote is malformed")) {
      _ = try draw(#"digraph { a [fontname="x\"/><script>alert(1)</script>"] }"#)
    }
  }

  @Test("An ampersand in a link stays one")
  func ampersand() throws {
    let picture = try draw(#"digraph { a [URL="https://docs.un.org/en/A/79/1?x=1&y=2&amp;z"] }"#)
    let links = try PictureElements(of: picture).attributes.filter { $0.name == "xlink:href" }
    #expect(links.map(\.value) == ["https://docs.un.org/en/A/79/1?x=1&y=2&z"])
  }
}

private let filler = String(repeating: "军备 ", count: 100)

private func draw(
  _ dot: String, as format: Graphviz.Format = .svg, engine: Graphviz.Engine = .dot
) throws(RenderingError) -> [UInt8] {
  try Graphviz.render(dot, as: format, engine: engine, program: BuiltProgram.path)
}

extension [UInt8] {
  fileprivate var asText: String { String(decoding: self, as: UTF8.self) }
}
