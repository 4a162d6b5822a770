import Foundation

/// Official texts that tests may read beside the package, where they are there.
enum SharedSamples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared").standardizedFileURL

  static var areThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "samples/akn").path)
  }

  static let reason = "the folder ../shared with official texts is not there"

  /// The paths of the files in a folder of it, by name; none where it is not there.
  static func files(in name: String) -> [String] {
    let path = folder.appending(path: name).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().map { "\(path)/\($0)" }
  }
}
