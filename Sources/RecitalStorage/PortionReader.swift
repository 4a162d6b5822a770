/// Makes portions of work on several tasks and hands them over as they are done, so many ahead that
/// whoever takes them need not wait, and no more, so that memory stays bounded.
struct PortionReader<Portion: Sendable>: Sendable {
  let count: Int
  let ahead: Int
  let make: @Sendable (Int) -> Portion

  init(count: Int, ahead: Int, make: @escaping @Sendable (Int) -> Portion) {
    self.count = count
    self.ahead = max(1, ahead)
    self.make = make
  }

  /// Gives each portion to a function, one at a time, until told to stop.
  func forEach(
    while goesOn: () -> Bool, _ take: (Portion) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Portion.self) { group in
      var next = 0
      while next < min(ahead, count) {
        start(next, in: &group)
        next += 1
      }
      while goesOn(), let portion = try await group.next() {
        if next < count, goesOn() {
          start(next, in: &group)
          next += 1
        }
        try await take(portion)
      }
      group.cancelAll()
    }
  }

  private func start(_ index: Int, in group: inout ThrowingTaskGroup<Portion, any Error>) {
    let make = make
    group.addTask { make(index) }
  }
}
