import Testing

@testable import Recital

@Suite("Powers of e")
struct ExponentialTests {
  @Test(
    "Some powers",
    arguments: [
      (0.0, 1.0), (1, 2.718_281_828_459_045), (-1, 0.367_879_441_171_442_33),
      (10, 22_026.465_794_806_718), (-800, 0),
    ])
  func powers(exponent: Double, power: Double) {
    #expect(Exponential.of(exponent).isClose(to: power))
  }
}
