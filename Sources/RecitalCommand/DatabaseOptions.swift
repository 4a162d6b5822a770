import ArgumentParser
import Recital
import RecitalStorage

/// The store that a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The store to use. (default: \(DatabaseOptions.usual))", valueName: "file"))
  var database: String?

  func validate() throws {
    if database?.isEmpty == true { throw ValidationError("--database names no file.") }
  }

  /// The store in the folder that the command runs in.
  static let usual = "recital.db"

  var path: String { database ?? DatabaseOptions.usual }

  /// Says what to do where no store is named and none is there.
  func require(orElse other: String) throws {
    guard database == nil, !Machine.hasFile(at: path) else { return }
    throw ValidationError(
      "There is no store \(path) in this folder. Make one with 'recital build PATH', or \(other).")
  }

  /// The graph of the store; where its last build was not finished, a sentence says so.
  func graph() async throws -> CitationGraph {
    let (graph, isComplete) = try await DatabaseOptions.using { () throws(StoreError) in
      let store = try CitationStore(asking: path)
      return (try store.graph(orElse: DatabaseOptions.end), try store.isComplete())
    }
    if !isComplete {
      Messages.warn(
        "\(path): its last build was not finished; this is what it held before. Run the same "
          + "'recital build' again.")
    }
    return graph
  }

  /// Says what is wrong with a store in the middle of a question, and ends the program with exit status 1.
  static func end(_ fault: StoreError) -> Never {
    Messages.warn(fault.description)
    exit(withError: ExitCode(1))
  }

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
