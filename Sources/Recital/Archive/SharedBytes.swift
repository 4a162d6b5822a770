/// Bytes that something else keeps in place: a file mapped into memory, or memory of their own.
///
/// Reading outside of them gives zeros, so that a damaged file cannot make the program fail.
public struct SharedBytes: Sendable {
  /// How many bytes there are.
  public let count: Int
  // An address is kept as a number: a pointer would not be allowed into another task.
  private let address: UInt
  private let owner: any AnyObject & Sendable

  /// Takes bytes that stay as they are while the owner lives.
  @unsafe
  public init(_ bytes: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
    unsafe address = bytes.baseAddress.map { UInt(bitPattern: $0) } ?? 0
    count = bytes.count
    self.owner = owner
  }

  /// Copies bytes.
  public init(copying bytes: [UInt8]) {
    let memory = OwnMemory(bytes)
    self.address = memory.address
    count = bytes.count
    owner = memory
  }

  /// The number of four bytes, the lowest first, at a place.
  @inline(__always)
  func number(at offset: Int) -> Int {
    guard offset >= 0, offset <= count - 4, let bytes = unsafe pointer else { return 0 }
    let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)
    return Int(Int32(littleEndian: word))
  }

  /// The byte at a place.
  func byte(at offset: Int) -> Int {
    guard offset >= 0, offset < count, let bytes = unsafe pointer else { return 0 }
    return unsafe Int(bytes.load(fromByteOffset: offset, as: UInt8.self))
  }

  /// The number of eight bytes, the lowest first, at a place.
  func longNumber(at offset: Int) -> Int {
    guard offset >= 0, offset <= count - 8, let bytes = unsafe pointer else { return 0 }
    let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self)
    return Int(Int64(littleEndian: word))
  }

  /// The check sum of all bytes from a place on.
  func sum(from offset: Int) -> Int {
    guard offset >= 0, offset < count, let bytes = unsafe pointer else { return WordSum().value }
    var sum = WordSum()
    unsafe sum.add(UnsafeRawBufferPointer(start: bytes + offset, count: count - offset))
    return sum.value
  }

  /// A copy of some bytes.
  func bytes(in range: Range<Int>) -> [UInt8] {
    let inside = range.clamped(to: 0..<count)
    guard !inside.isEmpty, let bytes = unsafe pointer else { return [] }
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
