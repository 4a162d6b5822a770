/// A page of a PDF as poppler gives it: stretches of text in one font, each in its place.
///
/// All lengths are points; `top` grows downwards.
struct PDFPage {
  /// A stretch of text in one font.
  struct Fragment {
    var box: Box
    /// As it stands on the page, from left to right.
    var text: [Unicode.Scalar]
    /// Links over the text: indices into `text`, and the address.
    var links: [(range: Range<Int>, address: String)] = []

    /// Whether there is nothing to see in it.
    var isBlank: Bool { text.allSatisfy(\.properties.isWhitespace) }
  }

  /// A rectangle.
  struct Box {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    var height: Double { bottom - top }
    var width: Double { right - left }

    /// The smallest rectangle around this one and another.
    func joined(with other: Box) -> Box {
      Box(
        left: min(left, other.left), right: max(right, other.right), top: min(top, other.top),
        bottom: max(bottom, other.bottom))
    }
  }

  /// The direction in which most of a page is read.
  enum Direction {
    case leftToRight, rightToLeft

    /// The direction of most letters.
    init(of fragments: [Fragment]) {
      let isRightToLeft = RightToLeftText.isDominant(in: fragments.lazy.flatMap(\.text))
      self = isRightToLeft ? .rightToLeft : .leftToRight
    }
  }

  var width: Double
  var height: Double
  var fragments: [Fragment] = []

  /// The direction in which most of it is read.
  var direction: Direction { Direction(of: fragments) }
}
