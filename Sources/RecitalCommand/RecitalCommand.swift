import ArgumentParser

@main
struct RecitalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recital", abstract: "Traces what United Nations documents cite.",
    subcommands: [
      RenderChildCommand.self
    ])
}
