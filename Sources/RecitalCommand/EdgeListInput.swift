import ArgumentParser
import Foundation
import Recital

/// Edge lists in place of documents: what another engine has extracted.
enum EdgeListInput {
  /// The graph of edge lists, nil where the paths name documents.
  static func load(_ paths: [String]) throws -> LoadedGraph? {
    let lists = paths.filter { $0.lowercased().hasSuffix(".tsv") }
    guard !lists.isEmpty else { return nil }
    guard lists.count == paths.count else {
      throw ValidationError("Edge lists (.tsv) and documents do not go together behind --from.")
    }
    let edges = try lists.flatMap { try read($0).edges }
    let graph = EdgeList(edges).graph(source: lists.joined(separator: ", "))
    return LoadedGraph(
      graph: graph, corpus: Corpus(documents: [], errors: []), languages: Language.allCases)
  }

  private static func read(_ path: String) throws -> EdgeList {
    guard let data = FileManager.default.contents(atPath: path) else {
      Messages.warn("\(path): there is no such edge list. Check the spelling of the path.")
      throw ExitCode(1)
    }
    guard let text = String(data: data, encoding: .utf8) else {
      Messages.warn("\(path): is not UTF-8. Convert it, for example with 'iconv -t UTF-8'.")
      throw ExitCode(1)
    }
    do {
      return try EdgeList(parsing: text)
    } catch {
      Messages.warn("\(path):\(error)")
      throw ExitCode(1)
    }
  }
}
