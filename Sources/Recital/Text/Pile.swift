/// A growing row of plain values with a single owner.
///
/// An array asks at every step whether it is shared, and keeps room that it may never need. A pile
/// does not, and becomes an array of just its size when it is complete.
@safe
struct Pile<Element: BitwiseCopyable>: ~Copyable {
  private var storage: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// How many values it holds.
  private(set) var count = 0

  /// Creates an empty pile with room for so many values.
  init(capacity: Int) {
    self.capacity = Swift.max(capacity, 8)
    unsafe storage = .allocate(capacity: self.capacity)
  }

  deinit { unsafe storage.deallocate() }

  /// The value at an index, which must lie below `count`.
  subscript(_ index: Int) -> Element {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count, "a pile has no value at this index")
      return unsafe storage[index]
    }
    @inline(__always)
    set {
      precondition(index >= 0 && index < count, "a pile has no value at this index")
      unsafe storage[index] = newValue
    }
  }

  /// The last value, nil where there is none.
  var last: Element? {
    @inline(__always) get { count > 0 ? unsafe storage[count &- 1] : nil }
  }

  /// Adds a value.
  @inline(__always)
  mutating func append(_ value: Element) {
    if count == capacity { grow(to: count &+ 1) }
    unsafe (storage + count).initialize(to: value)
    count &+= 1
  }

  /// Adds the values of a stretch.
  @inline(__always)
  mutating func append(_ values: Span<Element>) {
    if capacity &- count < values.count { grow(to: count &+ values.count) }
    unsafe values.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe (storage + count).update(from: start, count: source.count)
    }
    count &+= values.count
  }

  /// The values as an array of just this size.
  consuming func array() -> [Element] {
    unsafe Array(UnsafeBufferPointer(start: storage, count: count))
  }

  @inline(never)
  private mutating func grow(to least: Int) {
    let larger = Swift.max(capacity * 2, least)
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    unsafe moved.moveInitialize(from: storage, count: count)
    unsafe storage.deallocate()
    unsafe storage = moved
    capacity = larger
  }
}
