internal import Foundation
internal import Recital

/// A service that gives texts by symbol, language and type, as that of the United Nations does.
///
/// It is asked at `ADDRESS?s=SYMBOL&l=LANGUAGE&t=TYPE` and answers with the address of the text,
/// or with the text.
public struct DocumentService: Hashable, Sendable, CustomStringConvertible {
  /// The address below which it is asked.
  private let address: URL

  /// The document access service of the United Nations.
  public static let unitedNations = "https://documents.un.org/api/symbol/access"

  /// Creates a service from its address; nil where that is no `http` or `https` address of a host.
  public init?(_ text: String) {
    guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
      parts.user == nil, parts.password == nil, parts.fragment == nil, let url = parts.url,
      DocumentService.schemes.contains(url.scheme?.lowercased() ?? "")
    else { return nil }
    address = url
  }

  /// The address as given.
  public var description: String { address.absoluteString }

  /// Whether it belongs to the United Nations, who decide how often it may be asked.
  public var isOfTheUnitedNations: Bool {
    let host = address.host?.lowercased() ?? ""
    return host == "un.org" || host.hasSuffix(".un.org")
  }

  /// Where to ask for a text.
  public func address(of text: OfficialText) -> String { url(of: text).absoluteString }

  func url(of text: OfficialText) -> URL {
    guard var parts = URLComponents(url: address, resolvingAgainstBaseURL: false),
      // Written as in the links of the United Nations: strokes and parentheses as they are. A
      // space as '+' would not be understood.
      let link = text.symbol.officialLink(in: text.language),
      let symbol = link.split(separator: "/\(text.language.rawValue)/", maxSplits: 1).last
    else { return address }
    let query = "s=\(symbol)&l=\(text.language.rawValue)&t=\(text.type.rawValue)"
    parts.percentEncodedQuery = [parts.percentEncodedQuery, query].compactMap(\.self)
      .joined(separator: "&")
    return parts.url ?? address
  }

  private static let schemes: Set<String> = ["http", "https"]

  /// Where a redirection leads.
  ///
  /// - Throws: `.redirectedElsewhere` where it leaves the web, or encryption.
  static func target(of location: String, from url: URL) throws(FetchingError) -> URL {
    guard let target = URL(string: location, relativeTo: url)?.absoluteURL,
      let scheme = target.scheme?.lowercased(), schemes.contains(scheme),
      scheme == "https" || url.scheme?.lowercased() == "http",
      target.host?.isEmpty == false, target.user == nil
    else { throw .redirectedElsewhere(location) }
    // The service names texts in capitals and has them under small letters.
    guard target.host == url.host, target.path.lowercased().hasPrefix("/doc/undoc/"),
      var parts = URLComponents(url: target, resolvingAgainstBaseURL: true)
    else { return target }
    parts.percentEncodedPath = parts.percentEncodedPath.lowercased()
    return parts.url ?? target
  }

  /// Whether an address is that by which the service says that it has no such text.
  static func saysAbsent(_ url: URL) -> Bool { url.path == "/error" || url.path == "/error/" }
}
