/// Bytes that something else keeps in place: a file mapped into memory, or memory of their own.
///
/// Reading outside of them gives zeros, so that a damaged file cannot make the program fail.
public struct SharedBytes: Sendable {
  /// How many bytes there are.
  public let count: Int
  // An address is kept as a number: a pointer would not be allowed into another task.
  private let address: UInt
  private let owner: any AnyObject & Sendable
  /// What compares the bytes with their check sums when they are read; nil where they are believed.
  private let checks: BlockChecks?

  /// Takes bytes that stay as they are while the owner lives.
  @unsafe
  public init(_ bytes: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
    unsafe address = bytes.baseAddress.map { UInt(bitPattern: $0) } ?? 0
    count = bytes.count
    self.owner = owner
    checks = nil
  }

  /// Copies bytes.
  public init(copying bytes: [UInt8]) {
    let memory = OwnMemory(bytes)
    self.address = memory.address
    count = bytes.count
    owner = memory
    checks = nil
  }

  private init(_ bytes: SharedBytes, in range: Range<Int>, checks: BlockChecks?) {
    address = bytes.address == 0 ? 0 : bytes.address + UInt(range.lowerBound)
    count = range.count
    owner = bytes.owner
    self.checks = checks
  }

  /// Some of the bytes, believed as they are.
  func part(_ range: Range<Int>) -> SharedBytes {
    SharedBytes(self, in: range.clamped(to: 0..<count), checks: nil)
  }

  /// The bytes, each block of which is compared with its check sum before anything in it is read.
  ///
  /// - Parameters:
  ///   - sums: The check sums of the blocks, as `BlockSums` writes them.
  ///   - mend: Puts the right bytes into a block that does not agree, before it returns.
  /// - Returns: The same bytes.
  func checked(
    by sums: SharedBytes, mending mend: @escaping @Sendable (Range<Int>) -> Void
  ) -> SharedBytes {
    let checks = BlockChecks(of: part(0..<count), by: sums, mending: mend)
    return SharedBytes(self, in: 0..<count, checks: checks)
  }

  /// The number of four bytes, the lowest first, at a place.
  @inline(__always)
  func number(at offset: Int) -> Int {
    guard offset >= 0, offset <= count - 4, let bytes = unsafe pointer else { return 0 }
    checks?.prepare(offset..<(offset &+ 4))
    let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)
    return Int(Int32(littleEndian: word))
  }

  /// So many numbers of four bytes from a place on; zeros where there are no bytes.
  ///
  /// - Complexity: O(*n*).
  func numbers(at offset: Int, count numbers: Int) -> [Int32] {
    guard numbers > 0 else { return [] }
    guard offset >= 0, offset <= count, numbers <= (count - offset) / 4,
      let bytes = unsafe pointer
    else { return [Int32](repeating: 0, count: numbers) }
    checks?.prepare(offset..<(offset + numbers * 4))
    return unsafe [Int32](unsafeUninitializedCapacity: numbers) { room, filled in
      unsafe UnsafeMutableRawBufferPointer(room).copyMemory(
        from: UnsafeRawBufferPointer(start: bytes + offset, count: numbers * 4))
      // On a machine that has the highest byte first the numbers are turned.
      for index in room.indices where Int32(littleEndian: 1) != 1 {
        unsafe room[index] = Int32(littleEndian: room[index])
      }
      filled = numbers
    }
  }

  /// The byte at a place.
  func byte(at offset: Int) -> Int {
    guard offset >= 0, offset < count, let bytes = unsafe pointer else { return 0 }
    checks?.prepare(offset..<(offset &+ 1))
    return unsafe Int(bytes.load(fromByteOffset: offset, as: UInt8.self))
  }

  /// The number of eight bytes, the lowest first, at a place.
  func longNumber(at offset: Int) -> Int {
    guard offset >= 0, offset <= count - 8, let bytes = unsafe pointer else { return 0 }
    checks?.prepare(offset..<(offset &+ 8))
    let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self)
    return Int(Int64(littleEndian: word))
  }

  /// The check sum of some bytes, as they are.
  func sum(of range: Range<Int>) -> Int {
    var sum = WordSum()
    let inside = range.clamped(to: 0..<count)
    guard !inside.isEmpty, let bytes = unsafe pointer else { return sum.value }
    unsafe sum.add(UnsafeRawBufferPointer(start: bytes + inside.lowerBound, count: inside.count))
    return sum.value
  }

  /// A copy of some bytes.
  func bytes(in range: Range<Int>) -> [UInt8] {
    let inside = range.clamped(to: 0..<count)
    guard !inside.isEmpty, let bytes = unsafe pointer else { return [] }
    checks?.prepare(inside)
    return unsafe Array(
      UnsafeRawBufferPointer(start: bytes + inside.lowerBound, count: inside.count))
  }

  private var pointer: UnsafeRawPointer? { unsafe UnsafeRawPointer(bitPattern: address) }
}

/// Memory that is given back when nothing uses it any more.
private final class OwnMemory: Sendable {
  let address: UInt

  init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(bytes.count, 1), alignment: 8)
    unsafe memory.copyBytes(from: bytes)
    unsafe address = memory.baseAddress.map { UInt(bitPattern: $0) } ?? 0
  }

  deinit { unsafe UnsafeMutableRawPointer(bitPattern: address)?.deallocate() }
}
