import Foundation

/// The figures of an earlier run, as the repository keeps them.
struct RecordedRun {
  /// Where they are kept, from the folder of the project.
  static let path = "Benchmarks/accuracy.tsv"

  private(set) var values: [Figure.Name: Double] = [:]

  /// Reads the figures; there are none before the first run is recorded.
  init(at url: URL) throws {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return }
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 4, let value = Double(fields[3]) else { continue }
      values[Figure.Name(source: fields[0], language: fields[1], measure: fields[2])] = value
    }
  }

  /// The same with the figures of a run; those that it did not take are kept.
  func replaced(by figures: [Figure]) -> RecordedRun {
    var run = self
    for figure in figures { run.values[figure.name] = figure.value }
    return run
  }

  /// Writes a line for each figure, sorted.
  func write(to url: URL) throws {
    let lines = values.sorted { $0.key < $1.key }.map { name, value in
      "\(name.source)\t\(name.language)\t\(name.measure)\t\(decimals(value))\n"
    }
    let text = "source\tlanguage\tmeasure\tvalue\n" + lines.joined()
    try Data(text.utf8).write(to: url, options: .atomic)
  }
}

/// A share with four decimals.
func decimals(_ value: Double) -> String {
  let digits = String(Int((value * 10_000).rounded()))
  let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  return "\(padded.dropLast(4)).\(padded.suffix(4))"
}
