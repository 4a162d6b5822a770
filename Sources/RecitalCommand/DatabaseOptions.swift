import ArgumentParser
import RecitalStorage

/// The store that a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The store to use. (default: \(DatabaseOptions.usual))", valueName: "file"))
  var database: String?

  /// The store in the folder that the command runs in.
  static let usual = "recital.db"

  var path: String { database ?? DatabaseOptions.usual }

  /// What a function makes of the store; where that cannot be had, a sentence and exit status 1.
  static func using<Value>(
    _ body: () async throws(StoreError) -> Value
  ) async throws -> Value {
    do {
      return try await body()
    } catch {
      Messages.warn(error.description)
      throw ExitCode(1)
    }
  }
}
