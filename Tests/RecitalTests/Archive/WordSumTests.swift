import Testing

@testable import Recital

@Suite("The check sum of a stored graph")
struct WordSumTests {
  private let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 37) }

  private func sum(_ stretches: [UInt8]...) -> Int {
    var sum = WordSum()
    for stretch in stretches { sum.add(stretch) }
    return sum.value
  }

  @Test("It does not depend on the stretches that bytes come in")
  func stretches() {
    for end in bytes.indices {
      #expect(sum(Array(bytes[..<end]), Array(bytes[end...])) == sum(bytes))
    }
  }

  @Test("Each changed bit, each lost byte and each zero more changes it")
  func changes() {
    var sums: Set<Int> = [sum(bytes), sum(bytes + [0])]
    for place in bytes.indices {
      sums.insert(sum(Array(bytes[..<place])))
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        sums.insert(sum(changed))
      }
    }
    #expect(sums.count == 2 + bytes.count * 9)
  }
}
