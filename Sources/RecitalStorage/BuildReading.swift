import GRDB
import Recital
import RecitalReading

/// The first stage of a build: files into documents, passages and words.
struct BuildReading {
  let build: StoreBuild
  let store: CitationStore
  /// Documents that were analysed on the way, by their numbers, as many as may be kept.
  private(set) var analysed: [Int64: AnalysedDocument] = [:]
  private var weight = 0

  /// How much of the documents is kept for the next stage; the others are analysed once more.
  private static let kept = 192 << 20

  init(build: StoreBuild, store: CitationStore) {
    self.build = build
    self.store = store
  }

  /// Reads what is new or has changed, and takes out what is gone.
  mutating func run(_ paths: [String], _ summary: inout BuildSummary) async throws(StoreError) {
    try await forgetOtherProgram()
    let known = try store.read { db in try KnownFile.all(db) }
    let plan = BuildPlan(paths: paths, known: known, keys: FileKey(storeAt: build.path))
    for error in plan.errors { lose(error.description, &summary) }
    for file in plan.unchanged { pass(file, &summary) }
    try await prune(plan.vanished, &summary)
    try await read(plan.batches, &summary)
  }

  /// Sees to it that files which another version of the program read, or all where that is asked
  /// for, count as changed, now and in later builds, should this one not come to its end.
  private func forgetOtherProgram() async throws(StoreError) {
    let (program, isFresh) = (build.options.program, build.options.isFresh)
    try await store.write { db in
      guard try isFresh || State.program(db) != program else { return }
      try State.setProgram(program, db)
      try State.setComplete(false, db)
      try db.execute(sql: "UPDATE file SET modified = -1, sha256 = x''")
    }
  }

  private func pass(_ file: KnownFile, _ summary: inout BuildSummary) {
    summary.unchanged += 1
    build.report(.file(path: file.source, .unchanged))
    for loss in (file.loss ?? "").split(separator: "\n") { lose(String(loss), &summary) }
  }

  private func lose(_ sentence: String, _ summary: inout BuildSummary) {
    summary.losses += 1
    build.report(.lost(sentence))
  }

  private func prune(
    _ vanished: [KnownFile], _ summary: inout BuildSummary
  ) async throws(StoreError) {
    summary.vanished = vanished.count
    guard build.options.prunes else {
      for file in vanished { build.report(.file(path: file.source, .vanished)) }
      return
    }
    for start in stride(from: 0, to: vanished.count, by: BuildReading.portion) {
      guard !build.isStopped() else { return }
      let portion = vanished[start..<Swift.min(vanished.count, start + BuildReading.portion)]
      try await store.write { db in
        for file in portion { try FileRows.remove(file.id, db) }
        try State.setComplete(false, db)
      }
      for file in portion { build.report(.file(path: file.source, .removed)) }
      summary.removed += portion.count
    }
  }

  private static let portion = 256

  /// Reads batches, some at a time, and writes each as soon as it is read.
  private mutating func read(
    _ batches: [[BuildPlan.Candidate]], _ summary: inout BuildSummary
  ) async throws(StoreError) {
    let files = batches.flatMap(\.self)
    build.report(
      .began(.reading, count: files.count, bytes: files.reduce(0) { $0 + ($1.status?.size ?? 0) }))
    let reader = PortionReader(count: batches.count, ahead: build.options.tasks + 1) { index in
      batches[index].map { FileOutcome(of: $0) }
    }
    var reading = self
    var counted = summary
    defer { (self, summary) = (reading, counted) }
    do {
      try await reader.forEach(while: { !build.isStopped() }) { outcomes in
        try await reading.write(outcomes, &counted)
      }
    } catch {
      throw StoreError(error, path: store.path)
    }
  }

  private mutating func write(
    _ outcomes: [FileOutcome], _ summary: inout BuildSummary
  ) async throws(StoreError) {
    let numbers = try await store.write { db in try BuildReading.write(outcomes, db) }
    for (outcome, numbers) in zip(outcomes, numbers) {
      tell(outcome, &summary)
      guard case .read(let file) = outcome else { continue }
      for (number, document) in zip(numbers, file.texts.flatMap(\.documents)) {
        guard weight + document.weight <= BuildReading.kept else { continue }
        weight += document.weight
        analysed[number] = document.analysed
      }
    }
  }

  private static func write(_ outcomes: [FileOutcome], _ db: Database) throws -> [[Int64]] {
    var numbers: [[Int64]] = []
    for outcome in outcomes {
      switch outcome {
      case .same(let known, let status):
        try FileRows.touch(known, status, db)
        numbers.append([])
      case .read(let file):
        try State.setComplete(false, db)
        numbers.append(try FileRows.replace(file, db))
      case .unreadable: numbers.append([])
      }
    }
    return numbers
  }

  private func tell(_ outcome: FileOutcome, _ summary: inout BuildSummary) {
    switch outcome {
    case .same(let known, let status):
      pass(known, &summary)
      build.report(.advanced(count: 1, bytes: status.size))
    case .read(let file):
      let isNew = file.candidate.known == nil
      if isNew { summary.added += 1 } else { summary.replaced += 1 }
      build.report(.file(path: file.candidate.source, isNew ? .added : .replaced))
      for loss in file.losses { lose(loss.description, &summary) }
      build.report(.advanced(count: 1, bytes: file.status.size))
    case .unreadable(let candidate, let error):
      lose(error.description, &summary)
      build.report(.advanced(count: 1, bytes: candidate.status?.size ?? 0))
    }
  }
}
