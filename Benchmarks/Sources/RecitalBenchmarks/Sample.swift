import Foundation

/// Texts in memory and, for programs that read files, in a folder and in one file.
struct Sample: Sendable {
  /// One document to be.
  struct Text: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  /// With more texts than this, of a page each, the opening of files is what is measured.
  private static let mostTexts = 12_500

  let name: String
  let texts: [Text]
  /// Where every text has a file of its own.
  let folder: String
  /// Where all the texts stand one after the other.
  let joinedFile: String

  /// The size of all the texts in bytes.
  var size: Int { texts.reduce(0) { $0 + $1.bytes.count } }

  /// Copies the text files of a folder as often as makes about `size` bytes, or fewer times.
  ///
  /// Every copy has bytes of its own, so that no processor cache holds the whole sample.
  init(_ name: String, of folder: String, ending: String, size: Int, below scratch: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(ending) }.sorted()
    let originals = try names.map { try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")) }
    let whole = originals.reduce(0) { $0 + $1.count }
    guard whole > 0 else { throw BenchmarkError.noTexts(folder: folder, ending: ending) }

    self.name = name
    self.folder = "\(scratch)/\(name)"
    joinedFile = "\(scratch)/\(name).txt"
    var texts: [Text] = []
    var joined = Data()
    let copies = min((size + whole / 2) / whole, Sample.mostTexts / names.count)
    for copy in 0..<max(1, copies) {
      let subfolder = "\(self.folder)/\(copy)"
      try FileManager.default.createDirectory(
        atPath: subfolder, withIntermediateDirectories: true)
      for (name, original) in zip(names, originals) {
        let text = Text(path: "\(subfolder)/\(name)", bytes: [UInt8](original))
        try original.write(to: URL(fileURLWithPath: text.path))
        texts.append(text)
        joined.append(original)
      }
    }
    try joined.write(to: URL(fileURLWithPath: joinedFile))
    self.texts = texts
  }
}
