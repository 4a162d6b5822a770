import Foundation
import FoundationXML

/// What a strict XML parser finds in a picture.
final class PictureElements: NSObject, XMLParserDelegate {
  private(set) var names: [String] = []
  private(set) var attributes: [(name: String, value: String)] = []

  /// Parses the picture; throws if it is not well-formed.
  init(of picture: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(picture))
    parser.delegate = self
    // `parse()` alone answers true for some malformed texts.
    if !parser.parse() || parser.parserError != nil {
      throw parser.parserError ?? CocoaError(.propertyListReadCorrupt)
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String]
  ) {
    names.append(name)
    attributes += found.map { (name: $0.key, value: $0.value) }
  }
}
