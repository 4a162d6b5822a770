import Foundation
import Testing

/// The 14,651 symbol-shaped strings of real documents, where the reference material is at hand.
enum RealSymbols {
  /// The strings, or nil where the file is absent.
  static let all: [String]? = {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = package.appending(path: "../shared/reference/real-symbols.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return text.split(separator: "\n").compactMap { line in
      line.split(separator: "\t").last.map(String.init)
    }
  }()

  /// Says why the tests on real symbols are skipped, where they are.
  static let isAtHand: Bool = {
    if all == nil { print("skipped: ../shared/reference/real-symbols.tsv is not at hand") }
    return all != nil
  }()
}
