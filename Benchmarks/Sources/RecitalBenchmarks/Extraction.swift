import Foundation
import Recital

/// The full extraction, from bytes in memory to resolved references.
///
/// As in the program, the results of all documents are kept until they are joined.
enum Extraction {
  static let cores = ProcessInfo.processInfo.activeProcessorCount

  /// The processor time of this program so far, over all its threads.
  static var processorTime: Duration { .microseconds(Int64(clock())) }

  static func onOneCore(_ texts: [Sample.Text]) -> Analysis {
    Analysis(joining: texts.flatMap(analysed))
  }

  /// Extracts in as many tasks as there are cores, as the program does.
  static func onAllCores(_ texts: [Sample.Text]) async -> Analysis {
    let documents = await Portions(of: texts.count, for: cores).map { portion in
      texts[portion].flatMap(analysed)
    }
    return await Analysis.joining(documents.flatMap(\.self), tasks: cores)
  }

  private static func analysed(_ text: Sample.Text) -> [AnalysedDocument] {
    Document.documents(inPlainText: text.bytes, source: text.path).map(Analysis.analyse)
  }
}

extension Analysis {
  /// How many references were found; asked for after each run, so that no work is left out.
  var referenceCount: Int { documents.reduce(0) { $0 + $1.references.count } }
}
