import Testing

@testable import Recital

@Suite("The address of a file in SARIF")
struct ArtifactAddressTests {
  @Test(
    "A relative path stays relative, an absolute one gets its scheme; the rest is encoded",
    arguments: [
      ("corpus/a.txt", "corpus/a.txt"), ("./a.txt", "a.txt"), ("../a.txt", "../a.txt"),
      ("/tmp/a.txt", "file:///tmp/a.txt"), ("a b%.txt", "a%20b%25.txt"), ("c:d", "c%3Ad"),
      ("决.txt", "%E5%86%B3.txt"), ("S-RES-2109-(2013).txt", "S-RES-2109-%282013%29.txt"),
    ])
  func address(path: String, expected: String) {
    #expect(ArtifactAddress(path).text == expected)
  }
}
