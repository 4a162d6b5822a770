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
}
