/// The ways to run ripgrep that are compared.
struct Ripgrep {
  let path: String
  let patterns: String

  /// A way to run it on one thread, with the words for the table.
  struct Form {
    let words: String
    let program: Program
  }

  /// The form on one thread that takes the least time on a file or folder, each tried twice.
  func quickestForm(on path: String, words: String) async throws -> Form {
    var quickest: (form: Form, time: Duration)?
    for form in forms(on: path, words) {
      for _ in 1...2 {
        let time = try await form.program.run()
        if quickest.map({ time < $0.time }) ?? true { quickest = (form, time) }
      }
    }
    guard let quickest else { throw BenchmarkError.usage }
    return quickest.form
  }

  /// The plain command that shows what a folder holds, on as many threads as it likes.
  func listing(_ folder: String) -> Program {
    Program(path: path, arguments: ["-o", "-f", patterns, folder])
  }

  private func forms(on path: String, _ words: String) -> [Form] {
    let ways = [
      ["--no-mmap", "--count-matches"], ["--mmap", "--count-matches"],
      ["--multiline", "--count-matches"], ["--text", "--encoding=none", "--count-matches"],
      ["--no-mmap", "--only-matching"],
    ]
    return ways.map { way in
      Form(
        words: "rg -j1 \(way.joined(separator: " ")), \(words)",
        program: Program(path: self.path, arguments: ["-j1", "-f", patterns] + way + [path]))
    }
  }
}
