internal import Foundation

/// Where a text is kept in a folder, with what is kept beside it.
///
/// What stands beside it is hidden, so that a folder of texts can be read as it is.
struct TextPlace: Hashable, Sendable {
  /// The path of the file.
  let path: String
  private let folder: String
  private let name: String

  init(of text: OfficialText, in folder: String) {
    name = text.fileName
    self.folder = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    path = self.folder + name
  }

  /// Where the receipt of the file is.
  var receiptPath: String { "\(folder).\(name).json" }
  /// Where the part is that has come so far.
  var partPath: String { "\(folder).\(name).part" }
  /// Where the receipt of that part is.
  var partReceiptPath: String { "\(folder).\(name).part.json" }

  /// Makes the folder, where it is not there.
  func makeFolder() throws(FetchingError) {
    guard !folder.isEmpty else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .notWritten(path: folder, reason: (error as NSError).localizedDescription)
    }
  }

  /// The receipt of the file, nil where it has none or is no longer what the receipt is of.
  var receipt: Receipt? {
    guard let receipt = Receipt(readingFrom: receiptPath), receipt.bytes == size else { return nil }
    return receipt
  }

  /// The size of the file, nil where there is none.
  var size: Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
    return attributes?[.size] as? Int
  }

  /// The size of the file where it need not be asked for again: it came whole, or somebody else
  /// put it there whole.
  func keptSize(of type: FileType) -> Int? {
    guard let size else { return nil }
    if let receipt = Receipt(readingFrom: receiptPath) { return receipt.bytes == size ? size : nil }
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let head = try? file.read(upToCount: FileContent.head),
      (try? file.seek(toOffset: UInt64(max(0, size - FileContent.tail)))) != nil,
      let tail = try? file.readToEnd()
    else { return nil }
    return FileContent(head: [UInt8](head), tail: [UInt8](tail)) == .whole(type) ? size : nil
  }
}
