internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// The head of an answer of a server, as far as it matters here.
struct Reply: Hashable, Sendable {
  var status: Int
  var location: String?
  var entityTag: String?
  var lastModified: String?
  /// Seconds that the server asks to wait.
  var retryAfter: Double?
  /// The length of the body, nil where it is not given.
  var length: Int?
  /// Which part of the whole the body is, nil where the reply does not say.
  var part: Part?

  /// What `bytes 100-199/200` says.
  struct Part: Hashable, Sendable {
    var start: Int
    /// The length of the whole, nil where it is not known.
    var whole: Int?

    init?(_ text: String) {
      guard let match = text.wholeMatch(of: #/bytes (\d+)-\d+/(\d+|\*)/#),
        let start = Int(match.1)
      else { return nil }
      self.start = start
      whole = Int(match.2)
    }
  }

  init(_ response: HTTPURLResponse) {
    status = response.statusCode
    location = response.value(forHTTPHeaderField: "Location")
    entityTag = response.value(forHTTPHeaderField: "ETag")
    lastModified = response.value(forHTTPHeaderField: "Last-Modified")
    retryAfter = response.value(forHTTPHeaderField: "Retry-After").flatMap {
      Reply.seconds($0, now: Date())
    }
    length = response.expectedContentLength < 0 ? nil : Int(response.expectedContentLength)
    part = response.value(forHTTPHeaderField: "Content-Range").flatMap(Part.init)
  }

  /// The length of the whole file, nil where it is not known.
  var wholeLength: Int? { status == 206 ? part?.whole : length }

  /// Whether the body is the file, or a part of it.
  var hasText: Bool { status == 200 || status == 206 }

  /// What a waiting time says: seconds, or a day and time (RFC 9110, Retry-After).
  static func seconds(_ text: String, now: Date) -> Double? {
    let text = text.trimmingCharacters(in: .whitespaces)
    if let seconds = Int(text) { return seconds < 0 ? nil : Double(seconds) }
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
    return format.date(from: text).map { max(0, $0.timeIntervalSince(now)) }
  }
}
