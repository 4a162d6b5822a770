/// Values as bytes behind each other, each read by itself when it is asked for.
///
/// First where each value begins, four bytes a value and one more for the end, then the values: at most
/// four gigabytes of them.
struct StoredRecords<Element: Sendable>: Sendable {
  let count: Int
  private let bytes: SharedBytes
  private let start: Int
  private let read: @Sendable (inout ArchiveReader) -> Element

  /// Takes values that stand at a place.
  init(
    _ bytes: SharedBytes, at start: Int, count: Int,
    read: @Sendable @escaping (inout ArchiveReader) -> Element
  ) {
    self.bytes = bytes
    self.start = start
    self.count = count
    self.read = read
  }

  /// A value; one without a meaning where the bytes have none.
  subscript(index: Int) -> Element {
    precondition((0..<count).contains(index), "a value of the list")
    let base = start + (count + 1) * 4
    let lower = bytes.number(at: start + index * 4) & StoredRecords.most
    let upper = bytes.number(at: start + index * 4 + 4) & StoredRecords.most
    var reader = ArchiveReader(bytes.bytes(in: (base + lower)..<(base + max(lower, upper))))
    return read(&reader)
  }

  /// The greatest place that four bytes can tell.
  private static var most: Int { 0xFFFF_FFFF }

  /// The bytes of some values; nil where they are more than four bytes can count.
  static func bytes(
    of values: some Collection<Element>, _ write: (inout ArchiveWriter, Element) -> Void
  ) -> [UInt8]? {
    var writer = ArchiveWriter()
    var starts: [UInt8] = []
    starts.reserveCapacity(values.count * 4 + 4)
    for value in values {
      starts.write(fourBytes: writer.bytes.count)
      write(&writer, value)
    }
    guard writer.bytes.count <= most else { return nil }
    starts.write(fourBytes: writer.bytes.count)
    return starts + writer.bytes
  }
}

extension [UInt8] {
  /// Adds a number as four bytes, the lowest first.
  mutating func write(fourBytes number: Int) {
    for shift in [0, 8, 16, 24] { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
