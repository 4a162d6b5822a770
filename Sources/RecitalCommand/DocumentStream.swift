import Foundation
import Recital
import RecitalReading

/// Documents that come one after the other on standard input: as paths, or as they are.
enum DocumentStream: Sendable {
  /// A path to a record; records end in this byte.
  case paths(end: UInt8)
  /// An object of JSON to a line, with a text and what it is called.
  case documents

  /// The byte that records end in.
  var end: UInt8 {
    switch self {
    case .paths(let end): end
    case .documents: UInt8(ascii: "\n")
    }
  }

  /// What a record gives: output, and sentences about what could not be used.
  struct Yield: Sendable {
    let format: ExtractCommand.Format
    var output: [UInt8] = []
    var problems: [String] = []
  }

  /// Reads a record, counted from 1, and extracts from what it holds.
  func read(
    _ record: RecordReader.Record, number: Int, as format: ExtractCommand.Format
  ) -> Yield {
    var yield = Yield(format: format)
    guard case .bytes(var bytes) = record else {
      yield.problems = ["-:\(number): is longer than 256 MB. Give a path in its place."]
      return yield
    }
    if end == UInt8(ascii: "\n"), bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !bytes.isEmpty else { return yield }
    switch self {
    case .paths: yield.addFiles(at: String(decoding: bytes, as: UTF8.self), number)
    case .documents: yield.addDocument(bytes, number)
    }
    return yield
  }
}

extension DocumentStream.Yield {
  fileprivate mutating func addFiles(at path: String, _ number: Int) {
    guard path != "-" else {
      return problems.append("-:\(number): standard input holds the paths, and no document.")
    }
    let found = DocumentPaths([path])
    problems += found.errors.map(\.description)
    for file in found.files {
      add(file) { () throws(ReadingError) in try DocumentReader().read(file) }
    }
  }

  private struct Line: Decodable {
    let source: String?
    let text: String
  }

  fileprivate mutating func addDocument(_ bytes: [UInt8], _ number: Int) {
    guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)) else {
      return problems.append(
        "-:\(number): is no document. Give an object such as {\"source\": \"a.txt\", "
          + "\"text\": \"…\"}.")
    }
    let source = line.source ?? "-:\(number)"
    add(source) { () throws(ReadingError) in
      try DocumentReader().read(text: Array(line.text.utf8), source: source)
    }
  }

  /// Adds the documents of a file, joined with each other only.
  private mutating func add(
    _ path: String, _ read: () throws(ReadingError) -> DocumentReader.Reading
  ) {
    do {
      let reading = AnalysedReading(try read(), path: path)
      for document in Analysis(joining: reading.documents).documents {
        ExtractCommand.write(document, format, &output)
      }
      problems += reading.losses.map(\.description)
    } catch {
      problems.append(error.description)
    }
  }
}
