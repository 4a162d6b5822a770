internal import Foundation

/// What is kept beside a file, or beside the part that is there of one, to know it again.
struct Receipt: Codable, Hashable, Sendable {
  /// Where it came from in the end.
  var address: String
  /// The mark of this version (RFC 9110, ETag).
  var entityTag: String?
  /// When it was changed last, in the server's own words.
  var lastModified: String?
  /// The bytes of the whole file, nil while that is not known.
  var bytes: Int?

  /// What a request must say so that a part goes on with the same version only.
  ///
  /// Nil where the server gave nothing to tell versions by. A weak mark does not serve (RFC 9110,
  /// If-Range).
  var condition: String? {
    if let entityTag, !entityTag.hasPrefix("W/") { return entityTag }
    return lastModified
  }

  init(of reply: Reply, from address: String) {
    self.address = address
    entityTag = reply.entityTag
    lastModified = reply.lastModified
    bytes = reply.wholeLength
  }

  /// Reads the receipt in a file; nil where there is none, or none that can be read.
  init?(readingFrom path: String) {
    guard let data = FileManager.default.contents(atPath: path),
      let receipt = try? JSONDecoder().decode(Receipt.self, from: data)
    else { return nil }
    self = receipt
  }

  func write(to path: String) throws(FetchingError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    do {
      try encoder.encode(self).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .notWritten(path: path, reason: (error as NSError).localizedDescription)
    }
  }
}
