import Foundation
import Recital

/// The graph of a store in a file beside it, which questions map into memory instead of reading the
/// graph out of the database.
///
/// A build writes it. It bears the stamp of the graph that it was made of; where the database tells
/// another, where it is missing or damaged, the database is asked.
enum GraphSnapshot {
  /// The path of the file beside a store.
  static func path(beside store: String) -> String { store + ".graph" }

  /// The graph in the file beside a store, where it bears a stamp.
  static func graph(beside store: String, stamp: Int) -> CitationGraph? {
    MappedFile(path(beside: store)).flatMap { CitationGraph(stored: $0.bytes, stamp: stamp) }
  }

  /// Whether a file lies beside a store that is not its graph.
  static func isWrong(beside store: String, stamp: Int) -> Bool {
    FileStatus.exists(path(beside: store)) && graph(beside: store, stamp: stamp) == nil
  }

  /// Writes the file; where that cannot be done, the database serves as well, only slower.
  static func write(_ graph: CitationGraph, beside store: String, stamp: Int) {
    let target = URL(fileURLWithPath: path(beside: store))
    do {
      try Data(graph.stored(stamp: stamp)).write(to: target, options: .atomic)
    } catch {
      // A folder of that name is somebody's.
      _ = unsafe unlink(target.path)
    }
  }

  /// The stamp of a graph: the beginning of the digest of its archive.
  static func stamp(of archive: CitationGraph.Archive) -> Int {
    let digests = ContentDigest.sha256(archive.graph) + ContentDigest.sha256(archive.evidence)
    return ContentDigest.sha256(digests).prefix(7).reduce(0) { $0 << 8 | Int($1) }
  }
}

/// A file mapped into memory for reading.
private final class MappedFile: Sendable {
  private let address: UInt
  private let count: Int

  /// Maps a file; nil where there is none, or it is empty.
  init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0,
      let memory = unsafe mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe memory != MAP_FAILED
    else { return nil }
    address = UInt(bitPattern: memory)
    count = Int(status.st_size)
  }

  deinit { unsafe munmap(UnsafeMutableRawPointer(bitPattern: address), count) }

  /// The bytes, which stay in place while someone uses them.
  var bytes: SharedBytes {
    unsafe SharedBytes(
      UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count),
      owner: self)
  }
}
