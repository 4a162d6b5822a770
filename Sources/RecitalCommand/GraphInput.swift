import ArgumentParser
import Recital
import RecitalReading

/// Graphs in place of documents: what another engine has extracted, or another program holds.
enum GraphInput {
  /// The graph of files that hold one, nil where the paths name documents.
  static func load(_ paths: [String], first language: Language?) throws -> LoadedGraph? {
    let files = paths.filter(GraphFile.isNamed)
    guard !files.isEmpty else { return nil }
    guard files.count == paths.count else {
      throw ValidationError(
        "Graphs (.tsv, .csv, .net, .graphml) and documents do not go together behind --from.")
    }
    do {
      let graph = try GraphFile.read(files).graph(source: files.joined(separator: ", "))
      return LoadedGraph(
        graph: graph, corpus: Corpus(documents: [], errors: []),
        languages: (language.map { [$0] } ?? []) + Language.allCases)
    } catch {
      Messages.warn(error.description)
      throw ExitCode(1)
    }
  }
}
