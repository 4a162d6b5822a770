import Foundation
import GRDB
import Recital

/// The second stage of a build: what documents leave open is looked up in all the others, then the
/// graph is made.
///
/// What a document leaves open it asks of all documents together. The digest of the answers tells
/// whether its references were resolved by the same knowledge; then they stay as they are. So a
/// store that was built bit by bit equals one that was built at once, and a file that is added has
/// only those read again that it tells something.
struct BuildJoining {
  let build: StoreBuild
  let store: CitationStore
  /// Documents that were just analysed, by their numbers.
  let analysed: [Int64: AnalysedDocument]

  /// Joins and makes the graph, where something has changed; false where it was stopped.
  func run() async throws(StoreError) -> Bool {
    guard try !store.isComplete() else {
      try store.keepSnapshot()
      return true
    }
    let run = try RunDocuments(in: store)
    let stale = run.staleTexts
    build.report(
      .began(.joining, count: stale.count, bytes: stale.reduce(0) { $0 + $1.size }))
    guard try await join(stale, run) else { return false }
    build.report(.began(.graph, count: 1, bytes: 0))
    let graph = try store.read { db in CitationGraph(citing: try CitingRows.documents(db)) }
    guard !build.isStopped() else { return false }
    try await store.write { db in
      try GraphRows.replace(graph, db)
      try State.setComplete(true, db)
    }
    try store.keepSnapshot()
    build.report(.advanced(count: 1, bytes: 0))
    return true
  }

  private func join(
    _ texts: [RunDocuments.Text], _ run: RunDocuments
  ) async throws(StoreError) -> Bool {
    let resolver = run.resolver
    let portions = BuildJoining.portions(of: texts)
    let reader = PortionReader(count: portions.count, ahead: build.options.tasks + 1) { index in
      let joined = Result { try portions[index].flatMap { try join($0, resolver) } }
      return (texts: portions[index], joined: joined)
    }
    var targets = TargetNumbers()
    var taken = 0
    do {
      try await reader.forEach(while: { !build.isStopped() }) { portion in
        let joined = try portion.joined.get()
        let known = targets
        targets = try await store.write { db in
          var targets = known
          for document in joined {
            let knowledge = run.knowledge[document.document] ?? []
            try ReferenceRows.replace(document, knowledge: knowledge, &targets, db)
          }
          return targets
        }
        let size = portion.texts.reduce(0) { $0 + $1.size }
        build.report(.advanced(count: portion.texts.count, bytes: size))
        taken += 1
      }
    } catch {
      throw StoreError(error, path: store.path)
    }
    return taken == portions.count
  }

  /// The documents of a text with all that the run can tell.
  private func join(_ text: RunDocuments.Text, _ run: RunResolver) throws -> [JoinedDocument] {
    let kept = text.documents.compactMap { number in analysed[number] }
    let all = kept.count == text.documents.count ? kept : try analyse(text)
    return zip(text.documents, all).map { number, analysed in
      var joined = analysed
      run.resolve(&joined)
      return JoinedDocument(joined, number: number)
    }
  }

  private func analyse(_ text: RunDocuments.Text) throws -> [AnalysedDocument] {
    try store.read { db in try StoredText.documents(ofText: text.id, db) }.map(Analysis.analyse)
  }

  private static func portions(of texts: [RunDocuments.Text]) -> [[RunDocuments.Text]] {
    var portions: [[RunDocuments.Text]] = []
    var size = 0
    for text in texts {
      if let last = portions.last, last.count < 64, size + text.size <= 2 << 20 {
        portions[portions.count - 1].append(text)
        size += text.size
      } else {
        portions.append([text])
        size = text.size
      }
    }
    return portions
  }
}
