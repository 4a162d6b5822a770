import Foundation
import Recital
import RecitalReading

/// What became of a file that a build looked into.
enum FileOutcome: Sendable {
  /// Its content is that of the store; only its time is another.
  case same(KnownFile, FileStatus)
  /// It was read.
  case read(ReadFile)
  /// Its bytes could not be had: what the store has of it stays.
  case unreadable(BuildPlan.Candidate, ReadingError)
}

/// A file as it goes into the store.
struct ReadFile: Sendable {
  let candidate: BuildPlan.Candidate
  let status: FileStatus
  let digest: [UInt8]
  let texts: [ReadText]
  /// What could not be read of it, all of it where there are no texts.
  let losses: [ReadingError]
}

extension FileOutcome {
  /// Looks into a file: at its digest first, then, where that is another, at its documents.
  init(of candidate: BuildPlan.Candidate) {
    let start = FileStatus.now
    guard let status = candidate.status, let digest = FileOutcome.digest(of: candidate.source)
    else {
      self = .unreadable(candidate, FileOutcome.reason(candidate.source))
      return
    }
    // Whoever writes it at this moment may write once more within the grain of its time.
    let trusted = status.isFresh(at: start) ? status.untrusted : status
    if let known = candidate.known, known.digest == digest, known.source == candidate.source {
      self = .same(known, trusted)
      return
    }
    var texts: [ReadText] = []
    var losses: [ReadingError] = []
    do {
      let reading = AnalysedReading(
        try DocumentReader().read(candidate.source), path: candidate.source)
      texts = ReadText.texts(of: reading.documents)
      losses = reading.losses
    } catch {
      losses = [error]
    }
    let isSteady = FileStatus(of: candidate.source) == status
    // What could not be read for want of a program or a library is read again by the next build.
    let isFinal = !losses.contains(where: \.wantsInstallation)
    self = .read(
      ReadFile(
        candidate: candidate, status: isSteady && isFinal ? trusted : status.untrusted,
        digest: isFinal ? digest : [], texts: texts, losses: losses))
  }

  // Here the bytes are given back before the documents are read.
  private static func digest(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { ContentDigest.sha256([UInt8]($0)) }
  }

  private static func reason(_ path: String) -> ReadingError {
    do {
      _ = try DocumentReader().read(path)
    } catch {
      return error
    }
    return .unreadable(path: path, message: "it could not be read as a whole")
  }
}
