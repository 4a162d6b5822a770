internal import CXML

/// What an XML or HTML file says: its elements and texts, one after the other.
///
/// Nothing outside the file is looked at, and entities that it declares are left out. There is no
/// tree, so that a file may be nested as deep as the limit without cost.
struct Markup {
  /// How strict the file is.
  enum Language {
    /// Names are given without their prefixes; behind a mistake the text may be missing.
    case xml
    /// Names are lower case; whatever stands in the file is made sense of, as browsers do.
    case html
  }

  /// One step through the file.
  enum Event {
    case start(Element)
    case end(name: String)
    /// A stretch of `bytes`; a text may come in several.
    case text(Range<Int>)
  }

  /// The start of an element.
  struct Element {
    let name: String
    fileprivate(set) var attributes: [(name: String, value: String)] = []

    /// The value of an attribute, nil where the element has none of that name.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  /// How the reading of the file ended.
  enum Ending {
    case whole
    /// It is not well-formed; the line of the first mistake.
    case broken(line: Int)
    /// The reading stopped where elements are nested deeper than the limit.
    case tooDeep
    /// The reading stopped where the file was found too large.
    case tooLarge
  }

  /// Names, values and texts.
  let bytes: [UInt8]
  let ending: Ending
  private let events: [cxml_event]
  private var index = 0
  /// The place of the last step among all, from 0.
  private(set) var step = -1

  /// Reads a file.
  ///
  /// - Complexity: O(*n*) in the bytes, in time and memory.
  init(_ file: [UInt8], as language: Language, atMost steps: Int = mostSteps) {
    let result = unsafe file.withUnsafeBufferPointer { file in
      switch language {
      case .xml:
        unsafe cxml_read_xml(file.baseAddress, file.count, Markup.xmlLimits(atMost: steps))
      case .html:
        unsafe cxml_read_html(file.baseAddress, file.count, Markup.htmlLimits(atMost: steps))
      }
    }
    defer { unsafe cxml_free(result) }
    bytes = unsafe [UInt8](
      UnsafeBufferPointer(start: result.bytes, count: result.byte_count))
    events = unsafe [cxml_event](
      UnsafeBufferPointer(start: result.events, count: result.event_count))
    ending = unsafe Ending(result.ending, line: Int(result.line))
  }

  /// Whether the library is there; without it nothing is read of any file.
  static var isAvailable: Bool { cxml_is_available() }

  /// The deepest nesting that is read.
  static let deepest = 2000

  /// The most steps that are read; a page of the largest report has some hundred thousand.
  static let mostSteps = 4_000_000

  private static func htmlLimits(atMost steps: Int) -> cxml_limits {
    cxml_limits(
      depth: UInt32(deepest), events: steps, bytes: 128 << 20, value: 1 << 16, mistakes: 200_000)
  }

  // The library itself stops at a depth of 256.
  private static func xmlLimits(atMost steps: Int) -> cxml_limits {
    cxml_limits(depth: 250, events: steps, bytes: 128 << 20, value: 1 << 16, mistakes: 10_000)
  }

  /// The next step; nil at the end.
  mutating func next() -> Event? {
    guard index < events.count else { return nil }
    let event = events[index]
    step = index
    index += 1
    switch cxml_kind(event.kind) {
    case CXML_START: return .start(element(event))
    case CXML_END: return .end(name: string(event))
    default: return .text(range(event))
    }
  }

  /// Passes over all that is left of the element whose start was the last step.
  mutating func skipElement() {
    var depth = 1
    while index < events.count, depth > 0 {
      if cxml_kind(events[index].kind) == CXML_START { depth += 1 }
      if cxml_kind(events[index].kind) == CXML_END { depth -= 1 }
      index += 1
    }
  }

  /// A stretch of `bytes` as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func element(_ start: cxml_event) -> Element {
    var element = Element(name: string(start))
    while index + 1 < events.count, cxml_kind(events[index].kind) == CXML_ATTRIBUTE {
      element.attributes.append((string(events[index]), string(events[index + 1])))
      index += 2
    }
    return element
  }

  private func range(_ event: cxml_event) -> Range<Int> {
    Int(event.start)..<Int(event.start) + Int(event.count)
  }

  private func string(_ event: cxml_event) -> String { string(range(event)) }
}

extension Markup.Ending {
  fileprivate init(_ ending: cxml_ending, line: Int) {
    switch ending {
    case CXML_READ: self = .whole
    case CXML_BROKEN: self = .broken(line: max(line, 1))
    case CXML_DEEP: self = .tooDeep
    default: self = .tooLarge
    }
  }
}
