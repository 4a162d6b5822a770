internal import Foundation
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Hears what URLSession tells of a request; a class, since URLSession takes nothing else.
final class ReplyListener: NSObject, URLSessionDataDelegate, Sendable {
  typealias Continuation = CheckedContinuation<Result<Reply, FetchingError>, Never>

  /// A request that is under way.
  struct Turn: Sendable {
    let task: Int
    let address: String
    let part: PartFile
    let patience: Patience
    var deadline: ContinuousClock.Instant
    var reply: Reply?
    /// Why no more is wanted.
    var error: FetchingError?
    /// Bytes that belong to no text and went nowhere.
    var ignored = 0
    fileprivate var continuation: Continuation?

    init(task: Int, address: String, part: PartFile, patience: Patience) {
      self.task = task
      self.address = address
      self.part = part
      self.patience = patience
      deadline = .now + .seconds(patience.total)
    }
  }

  private let turn = Mutex<Turn?>(nil)

  /// Listens to a request until its end.
  func listen(_ next: Turn, then continuation: Continuation) {
    turn.withLock {
      $0 = next
      $0?.continuation = continuation
    }
  }

  /// Ends the turn of a request, unless it has ended.
  func end(_ task: Int, with error: FetchingError?) {
    let ended = turn.withLock { turn -> Turn? in
      guard turn?.task == task else { return nil }
      defer { turn = nil }
      return turn
    }
    guard let ended else { return }
    if let error = ended.error ?? error {
      ended.continuation?.resume(returning: .failure(error))
    } else if let reply = ended.reply {
      ended.continuation?.resume(returning: .success(reply))
    } else {
      ended.continuation?.resume(returning: .failure(.interrupted(reason: "no answer")))
    }
  }

  /// Changes the turn of a request; whether the request may go on.
  private func change(_ task: Int, _ change: (inout Turn) -> Void) -> Bool {
    turn.withLock { current in
      guard var turn = current, turn.task == task else { return false }
      change(&turn)
      current = turn
      return turn.error == nil
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    // Each step is looked at before it is taken.
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    let goesOn = change(dataTask.taskIdentifier) { turn in
      guard let response = response as? HTTPURLResponse else { return }
      turn.receive(Reply(response))
    }
    completionHandler(.allow)
    if !goesOn { dataTask.cancel() }
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let goesOn = change(dataTask.taskIdentifier) { turn in turn.receive(data) }
    if !goesOn { dataTask.cancel() }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    let host = task.originalRequest?.url?.host ?? "the server"
    _ = change(task.taskIdentifier) { turn in
      // The body of a reply that is no text may break off.
      guard let error, turn.error == nil, turn.reply?.hasText ?? true else { return }
      turn.error = FetchingError(error as NSError, host: host, patience: turn.patience)
    }
    end(task.taskIdentifier, with: nil)
  }
}

extension ReplyListener.Turn {
  fileprivate mutating func receive(_ reply: Reply) {
    self.reply = reply
    guard reply.hasText else { return }
    do {
      try part.begin(reply, from: address)
      try check(reply.wholeLength)
    } catch {
      self.error = error
    }
  }

  fileprivate mutating func receive(_ data: Data) {
    guard error == nil else { return }
    guard reply?.hasText == true else {
      ignored += data.count
      if ignored > 1 << 20 { error = .tooLarge(bytes: nil, limit: 1 << 20) }
      return
    }
    guard ContinuousClock.now < deadline else {
      return error = .timedOut(seconds: patience.total)
    }
    guard part.size + data.count <= patience.largest else {
      return error = .tooLarge(bytes: reply?.wholeLength, limit: patience.largest)
    }
    do {
      try part.append(data)
    } catch {
      self.error = error
    }
  }

  private func check(_ length: Int?) throws(FetchingError) {
    guard let length, length > patience.largest else { return }
    throw .tooLarge(bytes: length, limit: patience.largest)
  }
}

extension FetchingError {
  /// The fact behind an error of URLSession.
  fileprivate init(_ error: NSError, host: String, patience: Patience) {
    let reason = error.localizedDescription
    switch error.code {
    case NSURLErrorTimedOut: self = .timedOut(seconds: patience.silence)
    case NSURLErrorCannotFindHost, NSURLErrorDNSLookupFailed, NSURLErrorCannotConnectToHost,
      NSURLErrorNotConnectedToInternet,
      NSURLErrorClientCertificateRejected...NSURLErrorSecureConnectionFailed:
      self = .unreachable(host: host, reason: reason)
    case NSURLErrorCancelled: self = .cancelled
    default: self = .interrupted(reason: reason)
    }
  }
}
