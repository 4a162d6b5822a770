import Foundation
public import Recital

/// Reads files into documents.
public struct DocumentReader: Sendable {
  /// The longest line read, in bytes; longer ones are no document's.
  public static let longestLine = 16 << 20

  /// Creates a reader.
  public init() {}

  /// The documents of a file, and what was lost in reading it.
  public struct Reading: Sendable {
    /// The documents in their order: one, the resolutions of a file that holds several, or those of
    /// an archive by their names.
    public var documents: [Document]
    /// What could not be read of it.
    public var losses: [ReadingError]

    /// The first of the losses, nil where all could be read.
    public var loss: ReadingError? { losses.first }
  }

  /// Reads a file of any kind that is read; `-` stands for standard input.
  ///
  /// - Throws: `ReadingError`, where there is no text to read.
  public func read(_ path: String) throws(ReadingError) -> Reading {
    try reading(of: contents(of: path), path: path)
  }

  /// The most that is read from standard input, in bytes.
  private static let largestInput = 1 << 30

  private func standardInput() throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Foundation.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw .unreadable(path: "-", message: unsafe String(cString: strerror(errno)))
      }
      bytes += buffer[..<count]
      guard bytes.count <= DocumentReader.largestInput else {
        throw .unreadable(path: "-", message: "it is larger than a gigabyte")
      }
    }
  }

  private func contents(of path: String) throws(ReadingError) -> [UInt8] {
    if path == "-" { return try standardInput() }
    if let bytes = PlainFile.contents(of: path) { return bytes }
    // Slower, and with words for what is wrong.
    do {
      if let kind = try DocumentPaths.kind(of: path), kind != .typeRegular {
        throw ReadingError.notAFile(path: path)
      }
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch let error as ReadingError {
      throw error
    } catch {
      throw ReadingError(error, path: path)
    }
  }
}
