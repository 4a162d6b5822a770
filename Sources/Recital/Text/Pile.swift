/// A growing row of plain values with a single owner.
///
/// An array asks at every step whether it is shared, and keeps room that it may never need. A pile
/// does not, and becomes an array of just its size when it is complete.
@safe
struct Pile<Element: BitwiseCopyable>: ~Copyable {
  private var storage: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// Whether the storage belongs to the pile, and not to an array that is being made.
  private(set) var isOwner: Bool
  /// How many values it holds.
  private(set) var count = 0

  /// Creates an empty pile with room for so many values.
  init(capacity: Int) {
    self.capacity = Swift.max(capacity, 8)
    unsafe storage = .allocate(capacity: self.capacity)
    isOwner = true
  }

  /// Creates an empty pile in the room of an array that is being made.
  ///
  /// Where the room is too small, the values move out of it, and `isOwner` becomes true.
  @unsafe
  init(in room: UnsafeMutableBufferPointer<Element>) {
    unsafe isOwner = room.baseAddress == nil
    unsafe storage = room.baseAddress ?? .allocate(capacity: 8)
    capacity = isOwner ? 8 : room.count
  }

  deinit {
    if isOwner { unsafe storage.deallocate() }
  }

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

  /// Makes room for so many more values.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity &- count < more { grow(to: count &+ more) }
  }

  /// Adds a value where it is wanted, without a branch; there must be room for one more.
  @unsafe
  @inline(__always)
  mutating func append(_ value: Element, if isWanted: Bool) {
    unsafe (storage + count).initialize(to: value)
    count &+= isWanted ? 1 : 0
  }

  /// Adds the values of a span between two indices.
  @inline(__always)
  mutating func append(_ values: Span<Element>, from start: Int, to end: Int) {
    precondition(start >= 0 && start <= end && end <= values.count, "the stretch lies outside")
    let added = end &- start
    if capacity &- count < added { grow(to: count &+ added) }
    unsafe values.withUnsafeBufferPointer { source in
      guard let first = source.baseAddress else { return }
      unsafe (storage + count).update(from: first + start, count: added)
    }
    count &+= added
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
    if isOwner { unsafe storage.deallocate() }
    unsafe storage = moved
    isOwner = true
    capacity = larger
  }
}

extension Pile where Element == UInt8 {
  /// Adds a stretch of a text.
  ///
  /// A short one is copied as thirty-two bytes, where there is so much room and so much text: what
  /// is too much lies behind the last value, and is written over.
  @inline(__always)
  mutating func appendText(_ text: Span<UInt8>, from start: Int, to end: Int) {
    let added = end &- start
    guard added >= 0, added <= 32, capacity &- count >= 32, start >= 0,
      start <= text.count &- 32
    else { return append(text, from: start, to: end) }
    unsafe text.withUnsafeBytes { source in
      let room = unsafe UnsafeMutableRawPointer(storage + count)
      let first = unsafe source.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
      let second = unsafe source.loadUnaligned(fromByteOffset: start &+ 16, as: SIMD16<UInt8>.self)
      unsafe room.storeBytes(of: first, as: SIMD16<UInt8>.self)
      unsafe room.storeBytes(of: second, toByteOffset: 16, as: SIMD16<UInt8>.self)
    }
    count &+= added
  }
}
