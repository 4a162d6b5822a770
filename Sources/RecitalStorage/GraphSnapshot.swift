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

  /// The graph in the file beside a store, where it bears a stamp; what is read of it is compared with its
  /// check sum before.
  ///
  /// The bytes that the file, of which it gets the present ones, should have are asked for at most once,
  /// where some are found damaged.
  static func graph(
    beside store: String, stamp: Int,
    orElse whole: @escaping @Sendable (_ present: SharedBytes) -> [UInt8]
  ) -> CitationGraph? {
    MappedFile(path(beside: store)).flatMap { file in
      CitationGraph(stored: file.bytes, stamp: stamp) { range in
        file.mend(range) { whole(file.bytes) }
      }
    }
  }

  /// The graph in the file beside a store, where it bears a stamp and is all that was written.
  static func wholeGraph(beside store: String, stamp: Int) -> CitationGraph? {
    MappedFile(path(beside: store)).flatMap { CitationGraph(stored: $0.bytes, stamp: stamp) }
  }

  /// Whether a file lies beside a store that is not its graph.
  static func isWrong(beside store: String, stamp: Int) -> Bool {
    FileStatus.exists(path(beside: store)) && wholeGraph(beside: store, stamp: stamp) == nil
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
