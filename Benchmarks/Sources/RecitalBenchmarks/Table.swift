import Foundation

/// The measurements of one sample in words and figures.
struct Table {
  let measurement: Measurement

  /// The lines of the table; speeds are in millions of bytes a second.
  var lines: [String] {
    let (sample, stages) = (measurement.sample, measurement.stages)
    let (one, all, cores) = (measurement.oneCore, measurement.allCores, Extraction.cores)
    return [
      "",
      "\(sample.name): \(sample.texts.count) documents, \(megabytes) MB; "
        + "\(stages.mentionCount) mentions with a number or symbol, "
        + "\(measurement.references) references",
      Table.row("", "seconds", "MB/s", "spread"),
      row("Recital, one core, bytes to references", one),
      row("  document", stages.document),
      row("  mentions", stages.mentions),
      row("  references and names of a document", stages.resolving),
      row("  joining of all documents", stages.joining),
      row(measurement.form.words, measurement.ripgrep),
      row(measurement.joinedForm.words, measurement.joinedRipgrep),
      row("Recital, \(cores) cores", all),
      row("recital extract --format jsonl, all of it", measurement.command),
      row("rg -o on the same folder", measurement.listing),
      ratio("Recital / ripgrep, one core, same files", measurement.ripgrep.best / one.best),
      ratio("Recital / ripgrep on one joined file", measurement.joinedRipgrep.best / one.best),
      ratio("\(cores) cores / (\(cores) x one core)", one.best / all.best / Double(cores)),
      ratio(
        "  cores that these runs got, at most",
        zip(measurement.allCoresProcessor.seconds, all.seconds).map { $0 / $1 }.max() ?? 0),
      ratio(
        "  processor time, one core / \(cores) cores",
        measurement.oneCoreProcessor.best / measurement.allCoresProcessor.best),
      ratio("recital extract / rg -o", measurement.listing.best / measurement.command.best),
    ]
  }

  private var megabytes: String {
    String(format: "%.1f", Double(measurement.sample.size) / 1e6)
  }

  private func row(_ words: String, _ timing: Timing) -> String {
    Table.row(
      words, String(format: "%.3f", timing.best),
      String(format: "%.1f", Double(measurement.sample.size) / 1e6 / timing.best),
      String(format: "%.0f %%", timing.spread * 100))
  }

  private func ratio(_ words: String, _ value: Double) -> String {
    Table.row(words, "", String(format: "%.2f x", value), "")
  }

  private static func row(_ words: String, _ columns: String...) -> String {
    columns.reduce(words.padding(toLength: 58, withPad: " ", startingAt: 0)) { line, column in
      line + String(repeating: " ", count: max(1, 10 - column.count)) + column
    }
  }
}
