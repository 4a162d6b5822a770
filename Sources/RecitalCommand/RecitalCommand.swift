import ArgumentParser

@main
struct RecitalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recital",
    abstract: "Traces what United Nations documents cite.",
    discussion: """
      Reads documents, finds every reference that they make to other instruments, and shows where \
      a resolution comes from and what rests on it.
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, LineageCommand.self, CitedCommand.self, RenderCommand.self,
      ExportCommand.self, RenderChildCommand.self,
    ])
}
