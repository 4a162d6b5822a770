import Foundation
import Testing

@testable import Recital

@Suite("Writing what is known of an instrument")
struct DossierWriterTests {
  private let graph = CitationGraph([
    sample(
      "A/RES/57/72", "2002-11-22", title: "Small\u{1B} arms",
      citing: [Citing("A/RES/56/24V").of("2001-12-24"), Citing("A/CONF.192/15").by("", nil)]),
    sample("A/RES/58/1", citing: [Citing("A/RES/57/72")]),
  ])
  private let writer = DossierWriter(languages: Language.allCases)

  private func dossier() throws -> Dossier {
    Dossier(of: try #require(graph.node(of: sampleSymbol("A/RES/57/72"))), in: graph)
  }

  @Test("For a reader")
  func text() throws {
    let lines = writer.text(of: try dossier(), in: graph, width: 100).split(separator: "\n")
      .map(String.init)
    #expect(lines[0] == "A/RES/57/72, resolution, 2002-11-22")
    #expect(lines.contains("  en  Small arms"))
    #expect(lines.contains { $0.contains("link: https://docs.un.org/") && $0.hasSuffix(" too)") })
    #expect(lines.contains("cites 2:"))
    #expect(lines.contains("  A/RES/56/24V   2001-12-24  recall"))
    #expect(
      lines.contains {
        $0.hasPrefix("  A/CONF.192/15              cite       برنامج العمل لمنع")
          && $0.hasSuffix("…")
      })
    #expect(lines.contains("cited by 1:"))
  }

  @Test("Under a limit it says how many it leaves out")
  func limit() throws {
    let writer = DossierWriter(languages: Language.allCases, limit: 1)
    let dossier = try dossier()
    let lines = writer.text(of: dossier, in: graph, width: 100).split(separator: "\n")
    #expect(lines.contains("cites 2:"))
    #expect(lines.contains("  … and 1 more; --limit 2 shows all."))
    #expect(lines.last?.contains("A/RES/58/1") == true)
    let json = Data(writer.json(of: dossier, in: graph).utf8)
    let object = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    #expect((object?["cites"] as? [Any])?.count == 1)
    #expect(object?["omitted"] as? [String: Int] == ["cites": 1, "citedBy": 0])
    #expect(writer.csv(of: dossier, in: graph).split(separator: "\r\n").count == 3)
    #expect(!self.writer.json(of: dossier, in: graph).contains("omitted"))
  }

  @Test("An instrument without its text has the names that it is known by")
  func known() throws {
    let node = try #require(graph.node(of: sampleSymbol("A/CONF.192/15")))
    let dossier = Dossier(of: node, in: graph)
    let lines = DossierWriter(languages: [.english, .spanish])
      .text(of: dossier, in: graph, width: 72).split(separator: "\n").map(String.init)
    #expect(lines[1].hasPrefix("  en  Programme of Action to Prevent"))
    #expect(lines[2].hasPrefix("  es  Programa de Acción para Prevenir"))
    #expect(lines[1].count == 72)
    let json = writer.json(of: dossier, in: graph)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["titles"] as? [String: Any])?.isEmpty == true)
    #expect((object?["knownAs"] as? [String: Any])?.count == 6)
  }

  @Test("What is cited by its number and as a member of a series counts once for a reader")
  func bothKinds() throws {
    let graph = CitationGraph([
      sample("A/RES/57/72"),
      sample("A/RES/58/1", citing: [Citing("A/RES/57/72"), Citing("A/RES/57/72").inSeries]),
      sample("A/RES/59/1", citing: [Citing("A/RES/57/72").inSeries]),
    ])
    let node = try #require(graph.node(of: sampleSymbol("A/RES/57/72")))
    let lines = writer.text(of: Dossier(of: node, in: graph), in: graph, width: 100)
      .split(separator: "\n").map(String.init)
    #expect(lines.contains("cited by 2:"))
    #expect(lines.filter { $0.hasPrefix("  A/RES/58/1") }.map { $0.hasSuffix("recall") } == [true])
    #expect(lines.contains { $0.hasPrefix("  A/RES/59/1") && $0.hasSuffix("implied") })
  }

  @Test("As JSON and CSV")
  func tables() throws {
    let json = writer.json(of: try dossier(), in: graph)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["instrument"] as? String == "A/RES/57/72")
    #expect((object?["cites"] as? [Any])?.count == 2)
    let rows = writer.csv(of: try dossier(), in: graph).split(separator: "\r\n")
    #expect(rows.count == 4)
    #expect(rows[3].hasPrefix("A/RES/57/72,cited-by,A/RES/58/1,cited,recall,1,"))
  }
}
