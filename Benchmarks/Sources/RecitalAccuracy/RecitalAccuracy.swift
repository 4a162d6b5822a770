import Foundation
import Recital

/// Measures how much of what readers found in documents Recital finds, and compares the figures
/// with those of the recorded run.
///
/// `make accuracy` starts it in the folder of the project.
@main
struct RecitalAccuracy {
  static func main() async {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      guard arguments.isEmpty || arguments == ["--record"] else {
        throw AccuracyError.usage
      }
      let figures = try await Sources(project: URL(filePath: ".")).figures()
      let recorded = try RecordedRun(at: URL(filePath: RecordedRun.path))
      print(FigureTable(figures).text)
      let comparison = Comparison(of: figures, with: recorded)
      print(comparison.text)
      if arguments == ["--record"] {
        try recorded.replaced(by: figures).write(to: URL(filePath: RecordedRun.path))
        print("Recorded in \(RecordedRun.path).")
      } else if comparison.hasLosses {
        exit(1)
      }
    } catch {
      FileHandle.standardError.write(Data("RecitalAccuracy: \(error)\n".utf8))
      exit(2)
    }
  }
}

/// Why accuracy could not be measured.
enum AccuracyError: Error, CustomStringConvertible {
  case usage
  case unreadable(path: String)

  var description: String {
    switch self {
    case .usage: "usage: RecitalAccuracy [--record], in the folder of the project"
    case .unreadable(let path): "\(path): could not be read. Start this by: make accuracy"
    }
  }
}
