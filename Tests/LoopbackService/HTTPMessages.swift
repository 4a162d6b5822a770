/// What a client asked a loopback server.
public struct HTTPRequest: Hashable, Sendable {
  /// The path, without the query.
  public var path: String
  /// The parts of the query, as they were sent.
  public var query: [String: String]
  /// The fields of the head, their names in small letters.
  public var fields: [String: String]

  init?(_ head: String) {
    var lines = head.split(separator: "\r\n")
    let words = lines.removeFirst().split(separator: " ")
    guard words.count == 3, words[0] == "GET" else { return nil }
    let parts = words[1].split(separator: "?", maxSplits: 1)
    path = String(parts[0])
    query = [:]
    for pair in (parts.count > 1 ? parts[1] : "").split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      query[String(sides[0])] = sides.count > 1 ? String(sides[1]) : ""
    }
    fields = [:]
    for line in lines {
      let sides = line.split(separator: ":", maxSplits: 1)
      guard sides.count == 2 else { continue }
      fields[sides[0].lowercased()] = String(sides[1].drop { $0 == " " })
    }
  }
}

/// What a loopback server answers, and how it misbehaves.
public struct HTTPAnswer: Sendable {
  /// How the body is sent.
  public enum Manner: Sendable {
    /// All of it.
    case whole
    /// So many bytes; then the connection breaks.
    case cut(after: Int)
    /// So many bytes; then nothing.
    case stalled(after: Int)
    /// A byte at a time, with so many seconds between them.
    case dripped(pause: Double)
    /// These bytes in place of head and body; then the connection ends.
    case raw([UInt8])
  }

  /// The status.
  public var status: Int
  /// The fields of the head; the length of the body is added where it is not among them.
  public var fields: [String: String]
  /// The body.
  public var body: [UInt8]
  /// How it is sent.
  public var manner = Manner.whole

  /// Creates an answer.
  public init(status: Int, fields: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  var head: [UInt8] {
    var fields = fields
    if fields["Transfer-Encoding"] == nil, fields["Content-Length"] == nil, status != 304 {
      fields["Content-Length"] = "\(body.count)"
    }
    let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }
    return Array("HTTP/1.1 \(status) \(status)\r\n\(lines.joined())\r\n".utf8)
  }
}
