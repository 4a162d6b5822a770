import Testing

@testable import RecitalStorage

@Suite("The digest of a file")
struct ContentDigestTests {
  @Test(
    "It is SHA-256, as FIPS 180-4 gives it",
    arguments: [
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ])
  func known(text: String, expected: String) {
    let digest = ContentDigest.sha256(Array(text.utf8))
    let figures = digest.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }
    #expect(figures.joined() == expected)
  }
}
