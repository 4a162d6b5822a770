/// A number of things cut into portions, for tasks that take one portion after the other.
///
/// A task for each small document would cost as much as the document; portions that are too large
/// would leave a core idle at the end.
public struct Portions: Sendable {
  private let count: Int
  private let size: Int
  private let tasks: Int

  /// Cuts `count` things into portions for so many tasks at a time.
  public init(of count: Int, for tasks: Int) {
    self.count = count
    self.tasks = max(1, tasks)
    size = max(1, min(Portions.largest, count / (self.tasks * Portions.turns)))
  }

  private static let largest = 32
  /// How many portions each task gets at least, where there are things enough.
  private static let turns = 8

  /// The portions, in order.
  public var ranges: [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  }

  /// What a function makes of each portion, in order; so many portions at a time as there are
  /// tasks.
  public func map<Result: Sendable>(
    _ transform: @Sendable @escaping (Range<Int>) -> Result
  ) async -> [Result] {
    let ranges = ranges
    return await withTaskGroup(of: [(Int, Result)].self) { group in
      let next = Counter()
      for _ in 0..<min(tasks, ranges.count) {
        group.addTask {
          var results: [(Int, Result)] = []
          while let index = next.take(below: ranges.count) {
            results.append((index, transform(ranges[index])))
          }
          return results
        }
      }
      var all: [(index: Int, result: Result)] = []
      all.reserveCapacity(ranges.count)
      for await results in group { all += results.map { (index: $0.0, result: $0.1) } }
      return all.sorted { $0.index < $1.index }.map(\.result)
    }
  }
}
