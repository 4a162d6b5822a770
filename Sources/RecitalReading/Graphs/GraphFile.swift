public import Recital

/// Files that hold a graph in place of documents: edge lists, Pajek networks, GraphML.
public enum GraphFile {
  /// Why a file could not be read.
  public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such file, or it may not be read.
    case absent(path: String)
    /// What it holds is wrong.
    case wrong(path: String, ExchangeFault)

    /// A sentence: what is wrong, where, and what to do.
    public var description: String {
      switch self {
      case .absent(let path):
        "\(path): there is no such edge list or graph that can be read. Check the spelling of the "
          + "path."
      case .wrong(let path, let fault): "\(path):\(fault)"
      }
    }
  }

  private enum Format { case table, pajek, graphML }

  /// Whether a path is that of a graph, by its ending: .tsv, .csv, .net or .graphml.
  public static func isNamed(by path: String) -> Bool { format(of: path) != nil }

  /// Reads files and joins what they hold; a table of instruments may stand beside one of edges.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the files.
  public static func read(_ paths: [String]) throws(Failure) -> ExchangeGraph {
    var tables = ExchangeAssembly()
    var graphs: [ExchangeGraph] = []
    for path in paths {
      guard let bytes = PlainFile.contents(of: path) else { throw .absent(path: path) }
      do throws(ExchangeFault) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        switch format(of: path) {
        case .graphML: graphs.append(try GraphMLReading.graph(of: bytes))
        case .pajek: graphs.append(try PajekReading.graph(of: text))
        case .table, nil: try ExchangeTable.read(text, into: &tables)
        }
      } catch {
        throw .wrong(path: path, error)
      }
    }
    return ExchangeGraph(joining: [tables.graph()] + graphs)
  }

  private static func format(of path: String) -> Format? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    return switch path[path.index(after: dot)...].lowercased() {
    case "tsv", "csv": .table
    case "net": .pajek
    case "graphml": .graphML
    default: nil
    }
  }
}
