import ArgumentParser
import RecitalRendering

/// Draws the graph on standard input, for the process that started this one.
struct RenderChildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Graphviz.childCommand,
    abstract: "Draws the graph on standard input, for another process of Recital.",
    shouldDisplay: false)

  @Option(help: "What to write: svg, png, pdf or dot.")
  var format: Graphviz.Format

  @Option(help: "What places the nodes: dot, sfdp or nop2.")
  var engine: Graphviz.Engine

  @Option(help: "The processor time that drawing may take.")
  var seconds: Double

  @Option(help: "The address space that drawing may take.")
  var megabytes: Int

  func validate() throws {
    guard seconds > 0, seconds < 1e6, megabytes > 0, megabytes < 1 << 30 else {
      throw ValidationError("Limits are positive numbers.")
    }
  }

  func run() throws {
    let limits = Graphviz.Limits(seconds: seconds, megabytes: megabytes)
    let status = Graphviz.serveRendering(as: format, engine: engine, limits: limits)
    guard status == 0 else { throw ExitCode(status) }
  }
}
