import ArgumentParser

/// Documents that come on standard input.
struct StreamOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the paths in a list, one a line; '-' is standard input.", valueName: "list"))
  var pathsFrom: String?

  @Flag(name: [.customShort("0"), .customLong("null")], help: "Paths of the list end in NUL.")
  var null = false

  @Option(
    help: ArgumentHelp(
      "Read documents as lines of JSON with 'source' and 'text'; '-' is standard input.",
      valueName: "lines"))
  var documentsFrom: String?

  /// What to read, nil where nothing comes on standard input.
  func stream() throws -> DocumentStream? {
    switch (pathsFrom, documentsFrom) {
    case (nil, nil):
      guard !null else { throw ValidationError("--null goes with --paths-from.") }
      return nil
    case ("-", nil): return .paths(end: null ? 0 : 10)
    case (nil, "-"):
      guard !null else { throw ValidationError("--null goes with --paths-from.") }
      return .documents
    case (_?, _?): throw ValidationError("--paths-from and --documents-from exclude each other.")
    default:
      throw ValidationError("Give '-' and send the list to standard input: … - < list.")
    }
  }
}
