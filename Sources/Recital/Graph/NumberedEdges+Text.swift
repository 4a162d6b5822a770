extension NumberedEdges {
  /// Why a text is no list of numbered edges, and in which line.
  public enum TextError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A line does not hold two numbers.
    case noPair(line: Int)
    /// A number is too great for a node.
    case tooGreat(line: Int)

    /// A sentence that begins behind the name of the file.
    public var description: String {
      switch self {
      case .noPair(let line):
        "\(line): is no edge. Write two numbers, the citing node and the cited one, with a tab or a "
          + "space between them."
      case .tooGreat(let line):
        "\(line): has a number past \(NumberedEdges.greatestNode). Number the nodes from 0 on."
      }
    }

    /// The same error, so many lines further down.
    func moved(by lines: Int) -> TextError {
      switch self {
      case .noPair(let line): .noPair(line: line + lines)
      case .tooGreat(let line): .tooGreat(line: line + lines)
      }
    }
  }

  /// The greatest number that a node may have.
  public static let greatestNode: Int32 = 0x7FFF_FF00

  /// Reads edges, one a line: two numbers with a tab, a comma or spaces between them.
  ///
  /// Empty lines and lines that begin with `#` or `%` are passed over.
  ///
  /// - Complexity: O(*m*).
  public init(parsing text: Span<UInt8>) throws(TextError) {
    self.init()
    try read(text)
  }

  /// Reads a text in portions, in several tasks at a time; the order is that of the text.
  ///
  /// - Complexity: O(*m*) time.
  public static func parsing(
    _ text: [UInt8], tasks: Int
  ) async throws(TextError) -> NumberedEdges {
    let bounds = lineBounds(of: text, parts: max(1, tasks))
    let parts = await Portions(of: bounds.count - 1, for: tasks).map { range in
      range.map { index -> Result<NumberedEdges, TextError> in
        let part = text.span.extracting(bounds[index]..<bounds[index + 1])
        do throws(TextError) { return .success(try NumberedEdges(parsing: part)) } catch {
          return .failure(error)
        }
      }
    }
    var edges = NumberedEdges()
    for (index, part) in parts.flatMap(\.self).enumerated() {
      do throws(TextError) {
        let read = try part.get()
        if index == 0 { edges = read } else { edges.append(read) }
      } catch {
        throw error.moved(by: text[..<bounds[index]].count { $0 == 0x0A })
      }
    }
    return edges
  }

  /// Where parts of a text begin and end, at the ends of lines.
  private static func lineBounds(of text: [UInt8], parts: Int) -> [Int] {
    var bounds = [0]
    for part in 1..<max(2, parts) where parts > 1 {
      let wanted = max(text.count / parts * part, bounds[bounds.count - 1])
      guard let end = text[wanted...].firstIndex(of: 0x0A) else { break }
      bounds.append(end + 1)
    }
    return bounds + [text.count]
  }
}
