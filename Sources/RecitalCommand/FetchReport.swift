import RecitalFetching

/// What a run writes: results to standard output, how it goes to standard error.
struct FetchReport {
  private let format: FetchCommand.Format
  private var progress: FetchProgress
  private let listing = FetchListing()
  /// What came of the texts so far.
  private(set) var outcomes: [FetchOutcome] = []

  init(format: FetchCommand.Format, progress: FetchProgress) {
    self.format = format
    self.progress = progress
  }

  func begin() throws {
    if format == .csv { try Output.write(FetchListing.heading) }
  }

  /// Tells of a text that is about to be fetched.
  func announce(_ text: OfficialText) { progress.tell(of: text) }

  /// Tells of a text as soon as it is done; an array of JSON is written at the end.
  mutating func add(_ outcome: FetchOutcome) throws {
    outcomes.append(outcome)
    progress.tell(of: outcome)
    switch format {
    case .text: try Output.write(listing.line(of: outcome))
    case .csv: try Output.write(listing.row(of: outcome))
    case .json: break
    }
  }

  func end() throws {
    if format == .json { try Output.write(listing.json(of: outcomes)) }
  }
}
