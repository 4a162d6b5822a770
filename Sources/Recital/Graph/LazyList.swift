/// Values that are all there, or that are read out of a stored graph when they are asked for.
public struct LazyList<Element: Sendable>: Sendable, RandomAccessCollection {
  private enum Storage: Sendable {
    case whole([Element])
    case stored(StoredRecords<Element>)
  }

  private let storage: Storage

  /// Takes values as they are.
  public init(_ values: [Element]) { storage = .whole(values) }

  init(_ records: StoredRecords<Element>) { storage = .stored(records) }

  /// The first index, 0.
  public var startIndex: Int { 0 }

  /// The number of values.
  public var endIndex: Int {
    switch storage {
    case .whole(let values): values.count
    case .stored(let records): records.count
    }
  }

  /// A value.
  ///
  /// - Complexity: O(1).
  public subscript(index: Int) -> Element {
    switch storage {
    case .whole(let values): values[index]
    case .stored(let records): records[index]
    }
  }
}

extension LazyList: Equatable where Element: Equatable {
  /// Whether two lists hold the same values.
  public static func == (left: LazyList, right: LazyList) -> Bool { left.elementsEqual(right) }
}
