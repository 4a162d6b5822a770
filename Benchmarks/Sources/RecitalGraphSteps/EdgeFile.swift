import Foundation
import Recital

/// A file of numbered edges, read in small portions so that its text never lies in memory whole.
struct EdgeFile: Sendable {
  let path: String

  private static let portion = 1 << 17

  /// The edges, in the order of the file.
  func edges(tasks: Int) async throws -> NumberedEdges {
    let bounds = try bounds(parts: tasks)
    guard tasks > 1 else { return try edges(in: 0..<bounds[bounds.count - 1]) }
    let parts = try await withThrowingTaskGroup(of: (Int, NumberedEdges).self) { group in
      for (index, range) in zip(bounds, bounds.dropFirst()).enumerated() {
        group.addTask { (index, try edges(in: range.0..<range.1)) }
      }
      var parts: [(index: Int, edges: NumberedEdges)] = []
      for try await part in group { parts.append(part) }
      return parts.sorted { $0.index < $1.index }.map(\.edges)
    }
    var all = parts[0]
    for part in parts.dropFirst() { all.append(part) }
    return all
  }

  /// Where parts of the file begin, at the starts of lines.
  private func bounds(parts: Int) throws -> [Int] {
    let handle = try open()
    defer { try? handle.close() }
    let size = Int(try handle.seekToEnd())
    var bounds = [0]
    for part in 1..<max(parts, 2) where parts > 1 {
      try handle.seek(toOffset: UInt64(size / parts * part))
      let text = try handle.read(upToCount: 256) ?? Data()
      let end = text.firstIndex(of: 0x0A).map { $0 - text.startIndex + 1 } ?? 0
      bounds.append(size / parts * part + end)
    }
    return bounds + [size]
  }

  private func edges(in range: Range<Int>) throws -> NumberedEdges {
    let handle = try open()
    defer { try? handle.close() }
    let descriptor = handle.fileDescriptor
    // Most lines are longer than eight bytes; room that is not filled takes no memory.
    var edges = NumberedEdges(capacity: range.count / 8)
    var buffer = [UInt8](repeating: 0, count: EdgeFile.portion)
    var offset = range.lowerBound
    // What is left of the last line of a portion.
    var rest = 0
    while offset < range.upperBound {
      let wanted = min(buffer.count - rest, range.upperBound - offset)
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe pread(
          descriptor, bytes.baseAddress.map { unsafe $0 + rest }, wanted, off_t(offset))
      }
      guard count > 0 else { throw GraphStepsError.unreadable(path: path) }
      offset += count
      let filled = rest + count
      let end =
        offset < range.upperBound
        ? (buffer[..<filled].lastIndex(of: 0x0A) ?? -1) + 1 : filled
      try edges.read(buffer.span.extracting(0..<end))
      rest = filled - end
      for place in 0..<rest { buffer[place] = buffer[end + place] }
    }
    return edges
  }

  private func open() throws -> FileHandle {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw GraphStepsError.unreadable(path: path)
    }
    return handle
  }
}
