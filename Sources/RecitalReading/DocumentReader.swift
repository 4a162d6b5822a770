import Foundation
public import Recital

/// Reads files into documents.
public struct DocumentReader: Sendable {
  /// The longest line read, in bytes; longer ones are no document's.
  public static let longestLine = 16 << 20

  /// Creates a reader.
  public init() {}

  /// A document, and what was lost in reading it.
  public struct Reading: Sendable {
    /// The document.
    public var document: Document
    /// What could not be read of it, nil where all could.
    public var loss: ReadingError?
  }

  /// Reads a file of plain text; `-` stands for standard input.
  ///
  /// - Throws: `ReadingError`, where there is no text to read.
  public func read(_ path: String) throws(ReadingError) -> Reading {
    let bytes = try contents(of: path)
    let loss = try TextCheck.check(bytes, path: path)
    return Reading(document: Document(plainText: bytes, source: path), loss: loss)
  }

  private func contents(of path: String) throws(ReadingError) -> [UInt8] {
    if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
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
