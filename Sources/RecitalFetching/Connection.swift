internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Asks servers, one request after the other, and lets what comes flow into files.
struct Connection: Sendable {
  private let session: URLSession
  private let listener = ReplyListener()
  private let patience: Patience

  init(patience: Patience) {
    self.patience = patience
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = patience.silence
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    session = URLSession(configuration: configuration, delegate: listener, delegateQueue: nil)
  }

  /// Lets go of the session, which holds on to its listener until then.
  func close() { session.finishTasksAndInvalidate() }

  /// Makes a request; a body that is a text, or the rest of one, goes into a file.
  ///
  /// - Throws: What stopped it on the way. An answer of any status is no error.
  func ask(_ request: URLRequest, into part: PartFile) async throws(FetchingError) -> Reply {
    let task = session.dataTask(with: request)
    let turn = ReplyListener.Turn(
      task: task.taskIdentifier, address: request.url?.absoluteString ?? "", part: part,
      patience: patience)
    let result: Result<Reply, FetchingError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        listener.listen(turn, then: continuation)
        if Task.isCancelled { listener.end(task.taskIdentifier, with: .cancelled) }
        task.resume()
      }
    } onCancel: {
      listener.end(task.taskIdentifier, with: .cancelled)
      task.cancel()
    }
    return try result.get()
  }
}
