/// What came of one text of a run.
public struct FetchOutcome: Hashable, Sendable {
  /// The text.
  public let text: OfficialText
  /// Where the service was asked for it.
  public let address: String
  /// The file, or why there is none.
  public let result: Result<FetchedText, FetchingError>

  /// The file, nil where there is none.
  public var fetched: FetchedText? { try? result.get() }

  /// Why there is no file, nil where there is one.
  public var error: FetchingError? {
    guard case .failure(let error) = result else { return nil }
    return error
  }

  /// A sentence: what came of the text, and what to do where it failed.
  public var sentence: String {
    switch result {
    case .failure(let error): "\(text): \(error)"
    case .success(let fetched): "\(text): \(fetched.state.sentence(bytes: fetched.bytes))"
    }
  }
}

extension FetchedText.State {
  fileprivate func sentence(bytes: Int) -> String {
    switch self {
    case .fetched: "fetched, \((bytes + 1023) / 1024) KB."
    case .updated: "another version was there and was fetched, \((bytes + 1023) / 1024) KB."
    case .unchanged: "unchanged."
    case .kept: "is there already."
    }
  }
}
