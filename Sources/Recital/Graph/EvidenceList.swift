/// The references behind the citations of a graph, in their order.
///
/// Those of a graph out of an archive stay bytes until they are asked for: most questions look at
/// a few of them only.
public struct EvidenceList: Sendable, RandomAccessCollection {
  private enum Storage: Sendable {
    case whole([Evidence])
    case packed(EvidenceArchive)
    case stored(StoredRecords<Evidence>)
  }

  private let storage: Storage

  /// Takes references as they are.
  public init(_ evidence: [Evidence]) { storage = .whole(evidence) }

  init(_ archive: EvidenceArchive) { storage = .packed(archive) }

  init(_ records: StoredRecords<Evidence>) { storage = .stored(records) }

  /// The first index, 0.
  public var startIndex: Int { 0 }

  /// The number of references.
  public var endIndex: Int {
    switch storage {
    case .whole(let evidence): evidence.count
    case .packed(let archive): archive.count
    case .stored(let records): records.count
    }
  }

  /// A reference.
  ///
  /// - Complexity: O(1).
  public subscript(index: Int) -> Evidence {
    switch storage {
    case .whole(let evidence): evidence[index]
    case .packed(let archive): archive[index]
    case .stored(let records): records[index]
    }
  }
}

extension EvidenceList: Equatable {
  /// Whether two lists hold the same references.
  public static func == (left: EvidenceList, right: EvidenceList) -> Bool {
    left.elementsEqual(right)
  }
}

extension EvidenceList: ExpressibleByArrayLiteral {
  /// Creates a list of some references.
  public init(arrayLiteral elements: Evidence...) { self.init(elements) }
}
