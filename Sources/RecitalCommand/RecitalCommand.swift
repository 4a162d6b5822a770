import ArgumentParser

@main
struct RecitalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recital",
    abstract: "Traces what United Nations documents cite.",
    discussion: """
      Reads documents, finds every reference that they make to other instruments, and shows where \
      a resolution comes from and what rests on it. Documents are files of plain text, PDF, \
      Word, HTML, Akoma Ntoso or Markdown, in the six languages of the United Nations, zip archives \
      or folders of them.

      Exit status: 0 done; 1 done, but some input could not be used, there was no result, or \
      check found something; 64 wrong usage.

      Example: recital lineage 79/40 --from corpus
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, ExtractCommand.self, LineageCommand.self, PathCommand.self,
      MainPathCommand.self, SeriesCommand.self, CitedCommand.self, RelatedCommand.self,
      CommunitiesCommand.self, SearchCommand.self, ShowCommand.self, RenderCommand.self,
      ExportCommand.self,
      CheckCommand.self, FetchCommand.self, DoctorCommand.self, RenderChildCommand.self,
    ])
}
