import RecitalReading

/// What a build has to look into, told from names, sizes and times alone.
struct BuildPlan {
  /// A file to look into.
  struct Candidate: Sendable {
    let key: String
    /// The path as given.
    let source: String
    /// Nil for what is no regular file: reading it says what is wrong.
    let status: FileStatus?
    let known: KnownFile?
  }

  /// Files that are new, or that may have changed.
  private(set) var candidates: [Candidate] = []
  /// Files that are as they were.
  private(set) var unchanged: [KnownFile] = []
  /// Files of the store that are no longer there.
  private(set) var vanished: [KnownFile] = []
  /// What could not be opened.
  let errors: [ReadingError]

  /// Compares paths with what a store holds.
  init(paths: [String], known files: [KnownFile], keys: FileKey) {
    let found = DocumentPaths(paths)
    errors = found.errors
    let known = Dictionary(files.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var given: Set<String> = []
    for source in found.files {
      let key = keys.key(of: source)
      guard given.insert(key).inserted else { continue }
      let status = FileStatus(of: source)
      if let status, let old = known[key], old.isSame(as: status, source: source) {
        unchanged.append(old)
      } else {
        candidates.append(
          Candidate(key: key, source: source, status: status, known: known[key]))
      }
    }
    vanished = files.filter { file in
      !given.contains(file.key) && !FileStatus.exists(keys.path(of: file.key))
    }.sorted { FileKey.precedes($0.key, $1.key) }
  }

  /// The candidates in portions that are read, written and forgotten together.
  var batches: [[Candidate]] {
    var batches: [[Candidate]] = []
    var batch: [Candidate] = []
    var bytes = 0
    for candidate in candidates {
      let size = candidate.status?.size ?? 0
      if !batch.isEmpty, batch.count == BuildPlan.files || bytes + size > BuildPlan.bytes {
        batches.append(batch)
        (batch, bytes) = ([], 0)
      }
      batch.append(candidate)
      bytes += size
    }
    return batch.isEmpty ? batches : batches + [batch]
  }

  /// The most files of a batch, and the most bytes unless one file is larger.
  private static let (files, bytes) = (64, 2 << 20)
}
