/// Why there is no picture.
public enum RenderingError: Error, Hashable, Sendable {
  /// The program that draws cannot be started since libgraphviz is not installed.
  case graphvizMissing(message: String)
  /// Graphviz is there, but the plugins for the engine or the format are not.
  case pluginsMissing(message: String)
  /// The text is no graph in the DOT language.
  case syntax(message: String, line: Int?)
  /// Drawing took longer than allowed.
  case timeLimit(seconds: Double)
  /// Drawing needed more memory than allowed.
  case memoryLimit(megabytes: Int)
  /// Graphviz crashed.
  case crashed(signal: Int32)
  /// Graphviz gave up, with the message quoted.
  case failed(message: String)
  /// The program that draws is not at this path.
  case programNotFound(path: String)
}

extension RenderingError: CustomStringConvertible {
  /// What happened and what to do about it.
  public var description: String {
    switch self {
    case .graphvizMissing(let message):
      "libgraphviz is missing (\(message)). Install it: apt-get install libgraphviz-dev"
    case .pluginsMissing(let message):
      """
      Graphviz has no plugin for this picture (\(message)). Install libgraphviz-dev, then run \
      'dot -c' as root if the message stays.
      """
    case .syntax(let message, let line?):
      "The graph cannot be read at line \(line): \(message). Correct the DOT text there."
    case .syntax(let message, nil):
      "The graph cannot be read: \(message). Give one graph in the DOT language."
    case .timeLimit(let seconds):
      """
      Drawing took longer than \(seconds) seconds. Draw fewer documents, or allow more time.
      """
    case .memoryLimit(let megabytes):
      """
      Drawing needed more than \(megabytes) megabytes. Draw fewer documents, or allow more memory.
      """
    case .crashed(let signal):
      "Graphviz crashed (signal \(signal)) on this graph. Draw fewer documents, or write .dot."
    case .failed(let message):
      "Graphviz could not draw the graph: \(message). Draw fewer documents, or write .dot."
    case .programNotFound(let path):
      "The program that draws is not at '\(path)'. Give the path of the recital program."
    }
  }
}
