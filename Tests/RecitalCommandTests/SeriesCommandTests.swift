import Foundation
import Testing

@Suite("recital series")
struct SeriesCommandTests {
  @Test(
    "The series of small arms goes from 1995 to 2024, whichever member is asked for",
    arguments: ["79/40", "56/24 V", "50/70 B"])
  func smallArms(symbol: String) throws {
    let outcome = try Program.run("series", symbol, "--from", "corpus", "--limit", "0")
    #expect(outcome.status == 0)
    #expect(outcome.lines.first?.hasPrefix("● A/RES/79/40") == true)
    #expect(outcome.lines.last?.hasPrefix("○ A/RES/50/70B") == true)
  }

  @Test("The matrix fits the terminal", arguments: [40, 60, 100])
  func width(columns: Int) throws {
    let outcome = try Program.run("series", "79/40", "--from", "corpus", columns: columns)
    let matrix = outcome.output.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n")
    #expect(matrix.contains("A/CONF.192/15"))
    for line in matrix.split(separator: "\n") where !line.hasPrefix("…") {
      #expect(line.count <= columns)
    }
  }

  @Test("The picture goes into a file and is XML")
  func picture() throws {
    let outcome = try Program.shell(
      "recital series 79/40 --from corpus --format svg -o \"$HOME/s.svg\" && head -c 5 \"$HOME/s.svg\""
    )
    #expect(outcome.output == "<?xml")
  }

  @Test("A limit below 0 is refused")
  func limit() throws {
    let outcome = try Program.run("series", "79/40", "--from", "corpus", "--limit=-1")
    #expect(outcome.status == 64)
  }
}
