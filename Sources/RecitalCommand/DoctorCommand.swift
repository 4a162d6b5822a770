import ArgumentParser
import RecitalStorage

/// Tells whether a store is sound.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Tells whether a store is sound.",
    discussion: """
      Looks at the file, at rows that belong to nothing, at the words of the search, and at whether \
      references and graph are those of the documents. Nothing is changed. What is wrong comes with \
      what to do about it.

      Exit status: 0 sound; 1 something is wrong, or there is no store.

      Example: recital build corpus --quiet && recital doctor
      """)

  @OptionGroup var store: DatabaseOptions

  func run() async throws {
    let examination = try await DatabaseOptions.using { () throws(StoreError) in
      try StoreExamination(of: store.path)
    }
    guard examination.faults.isEmpty else {
      for fault in examination.faults { Messages.warn("\(store.path): \(fault)") }
      throw ExitCode(1)
    }
    let counts = examination.counts.map { "\($0.count) \($0.table)\($0.count == 1 ? "" : "s")" }
    try Output.write(
      """
      \(Messages.visible(store.path)): sound, version \(examination.version)
      \(counts.joined(separator: ", "))

      """)
  }
}
