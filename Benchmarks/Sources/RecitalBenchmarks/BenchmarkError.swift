/// Why there is nothing to measure.
enum BenchmarkError: Error, CustomStringConvertible {
  case usage
  case noTexts(folder: String, ending: String)
  case failed(program: String, status: Int32)

  var description: String {
    switch self {
    case .usage:
      "Start Benchmarks/run.sh; it knows what this program needs."
    case .noTexts(let folder, let ending):
      "\(folder): no text in files ending in \(ending)."
    case .failed(let program, let status):
      "\(program) ended with status \(status)."
    }
  }
}
