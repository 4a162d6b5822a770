internal import CPassageRank
import GRDB
import Recital

/// The passages that a query finds, with how much each says about its words.
struct PassageRanking {
  private struct Hit {
    let passage: Int64
    let score: Double
  }

  private let hits: [Hit]

  /// How many there are.
  var count: Int { hits.count }

  /// Ranks the passages that hold what is looked for, in one language or in all.
  init(of query: PassageQuery, in language: Language?, _ db: Database) throws {
    let found = unsafe cpassage_rank(
      db.sqliteConnection, query.expression, language?.rawValue)
    defer { unsafe cpassage_free(found) }
    let status = ResultCode(rawValue: unsafe found.status)
    guard status == .SQLITE_OK else { throw DatabaseError(resultCode: status) }
    hits = unsafe UnsafeBufferPointer(start: found.hits, count: found.count).map {
      Hit(passage: $0.id, score: $0.score)
    }
  }

  /// The best, and those that say as much as the last of them, as JSON: pairs of passage and rank,
  /// equal where the scores are.
  ///
  /// - Complexity: O(*n*) where few are asked for, at worst *n* times as many as those.
  func best(_ limit: Int) -> String {
    guard let last = last(of: limit) else { return "[]" }
    let best = hits.filter { $0.score <= last }.sorted { $0.score < $1.score }
    var rank = 0
    let pairs = best.indices.map { place in
      if place > 0, best[place - 1].score < best[place].score { rank += 1 }
      return "[\(best[place].passage),\(rank)]"
    }
    return "[\(pairs.joined(separator: ","))]"
  }

  /// The score of the last of the best.
  private func last(of limit: Int) -> Double? {
    guard limit < hits.count, limit <= 1000 else {
      let sorted = hits.map(\.score).sorted()
      return sorted.isEmpty ? nil : sorted[min(limit, sorted.count) - 1]
    }
    var best: [Double] = []
    for score in hits.lazy.map(\.score) where best.count < limit || score < best[limit - 1] {
      best.insert(score, at: best.firstIndex { score < $0 } ?? best.count)
      if best.count > limit { best.removeLast() }
    }
    return best.last
  }
}
