internal import RecitalProcess

/// What the parent asks of the child that draws, as the child's arguments say it.
struct RenderingRequest {
  let format: Graphviz.Format
  let engine: Graphviz.Engine
  let limits: Graphviz.Limits

  var arguments: [String] {
    [
      Graphviz.childCommand, "--format", format.rawValue, "--engine", engine.rawValue,
      "--seconds", String(limits.seconds), "--megabytes", String(limits.megabytes),
    ]
  }

  /// Runs the child and returns what it left behind.
  func outcome(program: String, dot: [UInt8]) throws(RenderingError) -> ChildProcess.Outcome {
    // With this name set, Graphviz opens no file that a graph names.
    let child = ChildProcess(
      program: program, arguments: arguments, variables: ["SERVER_NAME": "recital"])
    do {
      return try child.run(input: dot, seconds: limits.seconds)
    } catch {
      switch error {
      case .programNotFound(let path): throw .programNotFound(path: path)
      case .failed(let message): throw .failed(message: message)
      }
    }
  }
}
