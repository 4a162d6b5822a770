internal import Synchronization

/// A document service on loopback that behaves as that of the United Nations does.
///
/// The access address sends the request on to the text, whose address it gives in capitals, while
/// the text is there under small letters; under capitals there is a page. Of what it does not have
/// it sends to `/error`. It knows other types of answers by faults that a test orders.
public final class LoopbackService: Sendable {
  /// Something that goes wrong once.
  public enum Fault: Sendable {
    /// An answer in place of the right one.
    case answer(HTTPAnswer)
    /// The right answer, sent in another manner.
    case manner(HTTPAnswer.Manner)
    /// The right answer, with another length in its head.
    case length(Int)
    /// The right answer.
    case none
  }

  /// Where something goes wrong.
  public enum Place: Hashable, Sendable {
    /// Where texts are asked for by symbol.
    case access
    /// Where the texts are.
    case text
  }

  struct Text {
    var body: [UInt8]
    var version = 1
    var hasMarks: Bool
    var number: Int

    var entityTag: String { "\"\(number)-\(version)\"" }
    var lastModified: String { "Tue, 0\(version) Oct 2024 10:00:00 GMT" }
    var path: String { "/doc/UNDOC/GEN/N24/000/\(number)/PDF/N2400\(number).PDF" }
  }

  struct State {
    var texts: [String: Text] = [:]
    var faults: [Place: [Fault]] = [:]
    var requests: [HTTPRequest] = []
    var times: [ContinuousClock.Instant] = []
  }

  private final class Memory: Sendable {
    let state = Mutex(State())
  }

  private let memory: Memory
  private let server: LoopbackServer

  /// Starts a service that has nothing.
  public init() throws {
    let memory = Memory()
    self.memory = memory
    server = try LoopbackServer { request in
      memory.state.withLock { $0.answer(request) }
    }
  }

  /// Ends the service.
  public func stop() { server.stop() }

  /// The address below which it is asked.
  public var base: String { "http://127.0.0.1:\(server.port)/api/symbol/access" }

  /// The requests so far.
  public var requests: [HTTPRequest] { memory.state.withLock { $0.requests } }

  /// When they came.
  public var times: [ContinuousClock.Instant] { memory.state.withLock { $0.times } }

  /// Gives it a text, or another version of one, with or without marks that tell versions apart.
  public func add(
    _ symbol: String, language: String = "en", type: String = "pdf", _ body: [UInt8],
    marks: Bool = true
  ) {
    memory.state.withLock { state in
      let key = "\(symbol) \(language) \(type)"
      var text =
        state.texts[key] ?? Text(body: body, hasMarks: marks, number: 100 + state.texts.count)
      if text.body != body { text.version += 1 }
      text.body = body
      state.texts[key] = text
    }
  }

  /// Orders faults at a place, one for each request there, in their order.
  public func fail(_ place: Place, _ faults: Fault...) {
    memory.state.withLock { $0.faults[place, default: []] += faults }
  }
}

extension LoopbackService.State {
  mutating func answer(_ request: HTTPRequest) -> HTTPAnswer {
    requests.append(request)
    times.append(.now)
    let isAccess = request.path == "/api/symbol/access"
    var answer = isAccess ? access(request) : text(request)
    guard isAccess || request.path.hasPrefix("/doc/") else { return answer }
    let place: LoopbackService.Place = isAccess ? .access : .text
    guard faults[place]?.isEmpty == false, let fault = faults[place]?.removeFirst() else {
      return answer
    }
    switch fault {
    case .answer(let other): return other
    case .manner(let manner): answer.manner = manner
    case .length(let length):
      answer.fields["Content-Length"] = "\(length)"
      answer.fields["Connection"] = "close"
      answer.manner = .cut(after: answer.body.count)
    case .none: break
    }
    return answer
  }

  private func access(_ request: HTTPRequest) -> HTTPAnswer {
    let key = ["s", "l", "t"].map { request.query[$0] ?? "" }.joined(separator: " ")
    let place = texts[key]?.path ?? "/error"
    return HTTPAnswer(
      status: 302, fields: ["Location": place, "Content-Type": "text/plain"],
      body: Array("Found. Redirecting to \(place)".utf8))
  }

  private func text(_ request: HTTPRequest) -> HTTPAnswer {
    guard let text = texts.values.first(where: { $0.path.lowercased() == request.path }) else {
      return LoopbackService.page
    }
    var answer = HTTPAnswer(status: 200, fields: ["Content-Type": "application/pdf"])
    answer.body = text.body
    guard text.hasMarks else { return answer }
    answer.fields["ETag"] = text.entityTag
    answer.fields["Last-Modified"] = text.lastModified
    if request.fields["if-none-match"] == text.entityTag {
      return HTTPAnswer(status: 304, fields: ["ETag": text.entityTag])
    }
    guard let range = request.fields["range"], request.fields["if-range"] == text.entityTag,
      let start = Int(range.dropFirst("bytes=".count).dropLast())
    else { return answer }
    guard start < text.body.count else { return HTTPAnswer(status: 416) }
    answer.status = 206
    let count = text.body.count
    answer.fields["Content-Range"] = "bytes \(start)-\(count - 1)/\(count)"
    answer.body = Array(text.body[start...])
    return answer
  }
}

extension LoopbackService {
  /// The page that the service gives in place of what it does not have, with status 200.
  public static let page = HTTPAnswer(
    status: 200, fields: ["Content-Type": "text/html"],
    body: Array("<!DOCTYPE html><html><head><title>Documents</title></head></html>".utf8))

  /// An answer of a server that is not well, or has enough.
  public static func trouble(_ status: Int, retryAfter: String? = nil) -> Fault {
    var answer = HTTPAnswer(status: status, body: Array("<html>\(status)</html>".utf8))
    answer.fields["Retry-After"] = retryAfter
    return .answer(answer)
  }

  /// An answer that sends the request on.
  public static func moved(to address: String) -> Fault {
    .answer(HTTPAnswer(status: 302, fields: ["Location": address]))
  }
}
