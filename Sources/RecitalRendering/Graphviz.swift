internal import RecitalProcess

/// Draws graphs written in the DOT language through libgraphviz.
///
/// The library can abort, leak and end the process it runs in, so every picture is drawn by a child
/// process within limits of time and memory. Any number of threads may render at once.
public enum Graphviz {
  /// Returns the picture of a graph.
  ///
  /// The same text gives the same bytes. An SVG picture is rebuilt from the elements and attributes
  /// that pictures need: it is well-formed, holds no script, and links to `https` addresses only. The
  /// widths of its labels come from a built-in table, so that it does not depend on the fonts of
  /// the machine.
  ///
  /// ```swift
  /// let picture = try Graphviz.render("digraph { a -> b }", as: .svg, program: "/usr/bin/recital")
  /// ```
  ///
  /// - Parameters:
  ///   - dot: One graph in the DOT language.
  ///   - format: What to draw.
  ///   - engine: What places the nodes.
  ///   - limits: What the child process may spend.
  ///   - caption: What an SVG picture says about itself to those who cannot see it.
  ///   - program: The path of the `recital` program, which is started as the child.
  /// - Returns: The bytes of the picture.
  /// - Throws: A `RenderingError` that says why there is no picture.
  public static func render(
    _ dot: String, as format: Format, engine: Engine = .dot, limits: Limits = Limits(),
    caption: Caption? = nil, program: String
  ) throws(RenderingError) -> [UInt8] {
    if let place = dot.utf8.firstIndex(of: 0) {
      let line = 1 + dot.utf8[..<place].count { $0 == UInt8(ascii: "\n") }
      throw .syntax(message: "a NUL character", line: line)
    }
    let request = RenderingRequest(format: format, engine: engine, limits: limits)
    let outcome = try request.outcome(program: program, dot: Array(dot.utf8))
    if let error = RenderingError(outcome, limits: limits) { throw error }
    return try format.finished(outcome.output, caption: caption)
  }
}

extension Graphviz.Format {
  fileprivate func finished(
    _ picture: [UInt8], caption: Graphviz.Caption?
  ) throws(RenderingError) -> [UInt8] {
    switch self {
    case .svg: try SVGFilter.filter(picture, caption: caption)
    case .pdf: PDFDates.blanked(picture)
    case .png, .dot: picture
    }
  }
}
