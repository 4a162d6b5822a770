internal import CCurlOnDemand
internal import Foundation
internal import Recital

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Fetches official texts into a folder, one after the other.
///
/// A file that is there is whole, and came from the service under its name; what came of a text
/// before something went wrong is kept beside it and gone on with. Nobody else writes to it
/// meanwhile.
public struct Fetcher: Sendable {
  /// What to do with a text that is there.
  public enum Freshness: Hashable, Sendable {
    /// Keep it, and do not ask.
    case kept
    /// Ask whether the service has another version.
    case askedFor
  }

  private let service: DocumentService
  private let folder: String
  private let patience: Patience
  private let freshness: Freshness
  private let agent: String
  private let pace: Pace
  private let connection: Connection

  /// Prepares to fetch; nothing is asked yet.
  ///
  /// - Parameters:
  ///   - service: Where the texts are.
  ///   - folder: Where they go; it is made where it is not there.
  ///   - freshness: What to do with texts that are there.
  ///   - patience: How long to wait and how often to try.
  ///   - agent: What the program calls itself to the server.
  public init(
    from service: DocumentService, into folder: String, freshness: Freshness = .kept,
    patience: Patience = Patience(), agent: String = "Recital"
  ) {
    self.service = service
    self.folder = folder
    self.freshness = freshness
    self.patience = patience
    self.agent = agent
    pace = Pace(interval: patience.interval)
    connection = Connection(patience: patience)
  }

  /// Ends the conversation with the service.
  public func close() { connection.close() }

  /// Where the service is asked for a text.
  public func address(of text: OfficialText) -> String { service.address(of: text) }

  /// Where the file of a text is or will be.
  public func path(of text: OfficialText) -> String { TextPlace(of: text, in: folder).path }

  /// Whether a text is there and need not be asked for.
  public func keeps(_ text: OfficialText) -> Bool {
    freshness == .kept && TextPlace(of: text, in: folder).keptSize(of: text.type) != nil
  }

  /// Fetches one text, unless it is there; tries again where that may help.
  public func fetch(_ text: OfficialText) async throws(FetchingError) -> FetchedText {
    guard text.symbol.officialLink(in: text.language) != nil else { throw .notInService }
    let place = TextPlace(of: text, in: folder)
    if freshness == .kept, let size = place.keptSize(of: text.type) {
      return FetchedText(text: text, path: place.path, bytes: size, state: .kept)
    }
    guard recital_curl_is_available() else { throw .noLibrary }
    try place.makeFolder()
    let part = try PartFile(at: place)
    // Only what can be gone on with stays.
    defer { if part.receipt == nil { part.remove() } }
    var attempt = 0
    while true {
      do {
        return try await ask(for: text, place, part)
      } catch {
        guard error.isPassing, attempt < patience.retries else { throw error }
        attempt += 1
        await pace.postpone(seconds: patience.delay(before: attempt))
      }
    }
  }
}

extension Fetcher {
  /// Follows a text from the service to where it is.
  private func ask(
    for text: OfficialText, _ place: TextPlace, _ part: PartFile
  ) async throws(FetchingError) -> FetchedText {
    var address = service.url(of: text)
    for _ in 0...patience.redirections {
      try await pace.turn()
      let reply = try await reply(to: request(for: text, at: address, place, part), part)
      switch reply.status {
      case 200, 206:
        guard let moved = part.redirection() else { return try accept(text, place, part) }
        try part.clear()
        address = try await next(moved, from: address)
      case 301, 302, 303, 307, 308:
        guard let location = reply.location else { throw .refused(status: reply.status) }
        address = try await next(location, from: address)
      case 304:
        guard let size = place.size else { throw .refused(status: 304) }
        return FetchedText(text: text, path: place.path, bytes: size, state: .unchanged)
      case 416: try part.clear()
      default: throw await refusal(reply)
      }
    }
    throw .redirectedTooOften(limit: patience.redirections)
  }

  private func reply(
    to request: URLRequest, _ part: PartFile
  ) async throws(FetchingError) -> Reply {
    let result: Result<Reply, FetchingError>
    do {
      result = .success(try await connection.ask(request, into: part))
    } catch {
      result = .failure(error)
    }
    await pace.rest()
    return try result.get()
  }

  private func next(_ location: String, from url: URL) async throws(FetchingError) -> URL {
    let target = try DocumentService.target(of: location, from: url)
    guard !DocumentService.saysAbsent(target) else { throw .absent }
    return target
  }

  /// What an answer without a text means; a time that the server asks for is kept.
  private func refusal(_ reply: Reply) async -> FetchingError {
    switch reply.status {
    case 204, 404, 410: return .absent
    case 408, 425, 429, 500...599:
      guard let seconds = reply.retryAfter else { return .busy(status: reply.status) }
      guard seconds <= patience.longestWait else {
        return .askedToWait(seconds: Int(seconds.rounded(.up)))
      }
      await pace.postpone(seconds: seconds)
      return .busy(status: reply.status)
    default: return .refused(status: reply.status)
    }
  }

  private func request(
    for text: OfficialText, at address: URL, _ place: TextPlace, _ part: PartFile
  ) -> URLRequest {
    var request = URLRequest(url: address, cachePolicy: .reloadIgnoringLocalCacheData)
    request.timeoutInterval = patience.silence
    request.setValue(agent, forHTTPHeaderField: "User-Agent")
    request.setValue(text.type.mediaType, forHTTPHeaderField: "Accept")
    request.setValue(text.language.rawValue, forHTTPHeaderField: "Accept-Language")
    // A part of a packed body could not be gone on with.
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    // What tells versions apart belongs to the address that it came from.
    if let receipt = part.receipt, receipt.address == address.absoluteString,
      let condition = receipt.condition
    {
      request.setValue("bytes=\(part.size)-", forHTTPHeaderField: "Range")
      request.setValue(condition, forHTTPHeaderField: "If-Range")
    } else if let receipt = place.receipt, receipt.address == address.absoluteString {
      request.setValue(receipt.entityTag, forHTTPHeaderField: "If-None-Match")
      request.setValue(receipt.lastModified, forHTTPHeaderField: "If-Modified-Since")
    }
    return request
  }

  /// Makes what came the file of the text, if it is what was asked for.
  private func accept(
    _ text: OfficialText, _ place: TextPlace, _ part: PartFile
  ) throws(FetchingError) -> FetchedText {
    let size = part.size
    guard size > 0 else { throw .absent }
    let content = part.content()
    guard content == .whole(text.type) else {
      // It would not become better by going on with it.
      try part.clear()
      if content == .cut(text.type) { throw .incomplete(text.type) }
      throw .wrongType(content, asked: text.type)
    }
    var receipt = Receipt(readingFrom: place.partReceiptPath)
    receipt?.bytes = size
    let state: FetchedText.State =
      place.size == nil
      ? .fetched
      : FileManager.default.contentsEqual(atPath: place.partPath, andPath: place.path)
        ? .unchanged : .updated
    try part.becomeText(with: receipt)
    return FetchedText(text: text, path: place.path, bytes: size, state: state)
  }
}

extension PartFile {
  /// Where a redirection in words leads, which the service also gives in place of a text.
  fileprivate func redirection() -> String? {
    let mark = "Found. Redirecting to "
    guard size < 4096 else { return nil }
    let text = String(decoding: bytes(from: 0, atMost: 4096), as: UTF8.self)
    guard text.hasPrefix(mark) else { return nil }
    return text.dropFirst(mark.count).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
