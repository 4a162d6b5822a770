/// Why the steps could not be run.
enum GraphStepsError: Error, CustomStringConvertible {
  case usage
  case unreadable(path: String)
  case hidden

  var description: String {
    switch self {
    case .usage: "Usage: RecitalGraphSteps FOLDER TASKS"
    case .unreadable(let path): "\(path): cannot be read. Make the graphs by: make bench"
    case .hidden: "The reduction does not account for every citation."
    }
  }
}
